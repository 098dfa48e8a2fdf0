/** A part of a zip file, as the list at the end of the file has it. */
export interface ZipPart {
  readonly name: string;
  readonly isLocked: boolean;
  /** How it is packed: 0 not at all, 8 as every program can. */
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly checksum: number;
  /** Where it begins. */
  readonly at: number;
}

/** So many bytes of a file from a place on; fewer where there are no more. */
export type BytesAt = (at: number, length: number) => Uint8Array;

const [endBytes, longestComment, entryBytes, headBytes] = [22, 65_535, 46, 30];
const [endMark, entryMark, headMark] = [0x06054b50, 0x02014b50, 0x04034b50];

/** The parts of a zip file in the order of its list, folders left out; null where the list is not there or is damaged. */
export function zipList(size: number, bytesAt: BytesAt): ZipPart[] | null {
  try {
    const longest = Math.min(size, endBytes + longestComment);
    const tail = viewOf(bytesAt(size - longest, longest));
    const end = lastMark(tail);
    if (end === -1) return null;
    const list = bytesAt(tail.getUint32(end + 16, true), tail.getUint32(end + 12, true));
    return partsOf(list, tail.getUint16(end + 10, true)).filter(({ name }) => !name.endsWith("/"));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Where the bytes of a part begin; null where it is not where the list says. */
export function partStart({ at }: ZipPart, bytesAt: BytesAt): number | null {
  const head = viewOf(bytesAt(at, headBytes));
  if (head.byteLength < headBytes || head.getUint32(0, true) !== headMark) return null;
  // The name and the extra field in front of a part may be longer than the list at the end of the file says.
  return at + headBytes + head.getUint16(26, true) + head.getUint16(28, true);
}

/** The place of the mark with which the end of a zip file begins; -1 for none. */
function lastMark(tail: DataView): number {
  for (let at = tail.byteLength - endBytes; at >= 0; at -= 1) if (tail.getUint32(at, true) === endMark) return at;
  return -1;
}

function partsOf(bytes: Uint8Array, count: number): ZipPart[] {
  const list = viewOf(bytes);
  const parts: ZipPart[] = [];
  for (let at = 0; parts.length < count; ) {
    if (list.getUint32(at, true) !== entryMark) throw new RangeError("no entry of a zip file's list");
    const nameEnd = at + entryBytes + list.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + entryBytes, nameEnd)).replaceAll("\\", "/"),
      isLocked: (list.getUint16(at + 8, true) & 1) === 1,
      method: list.getUint16(at + 10, true),
      checksum: list.getUint32(at + 16, true),
      packedBytes: list.getUint32(at + 20, true),
      bytes: list.getUint32(at + 24, true),
      at: list.getUint32(at + 42, true),
    });
    at = nameEnd + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  }
  return parts;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
