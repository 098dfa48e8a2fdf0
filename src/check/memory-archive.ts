import { Inflate } from "fflate";
import type { Archive } from "../files/workbook/parts.ts";
import { NotRead } from "../files/workbook/sheet.ts";
import { partStart, type ZipPart, zipList } from "../files/zip-list.ts";

/** Packed bytes that are unpacked at a time: they expand to no more than a thousand times as many. */
const pieceBytes = 16_384;

/** A zip file in the memory of a page. */
export function archiveInMemory(bytes: Uint8Array): Archive {
  const parts = zipList(bytes.length, (at, length) => bytes.subarray(at, at + length));
  return { size: bytes.length, parts, pieces: (part) => unpacked(bytes, part) };
}

/** The text of a small part; empty where it cannot be read, or is longer than `limit` bytes. */
export function textInMemory(bytes: Uint8Array, part: ZipPart, limit: number): string {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  try {
    for (const piece of unpacked(bytes, part)) {
      size += piece.length;
      if (size > limit) return "";
      text += decoder.decode(piece, { stream: true });
    }
    return text;
  } catch (error) {
    if (error instanceof NotRead) return "";
    throw error;
  }
}

function* unpacked(bytes: Uint8Array, part: ZipPart): Generator<Uint8Array> {
  const start = partStart(part, (at, length) => bytes.subarray(at, at + length));
  if (start === null) throw new NotRead("unreadable");
  const packed = bytes.subarray(start, start + part.packedBytes);
  if (part.method === 0) yield packed;
  else if (part.method === 8 && !part.isLocked) yield* inflated(packed);
  else throw new NotRead("unreadable");
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += pieceBytes) {
    const end = at + pieceBytes;
    try {
      inflate.push(packed.subarray(at, end), end >= packed.length);
    } catch {
      throw new NotRead("unreadable");
    }
    yield* pieces.splice(0);
  }
}
