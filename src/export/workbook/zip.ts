import { crc32, deflateRawSync } from "node:zlib";

/** A part of a zip file: its name, its text, and whether it may be packed; the first part of ODF may not be. */
export interface Part {
  readonly name: string;
  readonly text: string;
  readonly isStored?: boolean;
}

/** The first day that a zip file knows, 1 January 1980: no clock enters what is written. */
const noDay = 0x21;
/** Names are UTF-8. */
const flags = 0x800;
const version = 20;

/** A zip file (APPNOTE 6.3) of parts in their order, each with fewer than four thousand million bytes. */
export function zip(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, isStored = false } of parts) {
    const bytes = Buffer.from(text);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const common = commonHeader(isStored, crc32(bytes), packed.length, bytes.length, Buffer.byteLength(name));
    const local = Buffer.concat([uint32(0x04034b50), common, Buffer.from(name)]);
    pieces.push(local, packed);
    directory.push(directoryEntry(common, offset, name));
    offset += local.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...pieces, entries, directoryEnd(parts.length, entries.length, offset)]);
}

/** What the header before a part and its entry in the directory both say. */
function commonHeader(isStored: boolean, crc: number, packed: number, whole: number, nameLength: number): Buffer {
  const method = isStored ? 0 : 8;
  const sizes = [crc, packed, whole].map(uint32);
  return Buffer.concat([...[version, flags, method, 0, noDay].map(uint16), ...sizes, uint16(nameLength), uint16(0)]);
}

function directoryEntry(common: Buffer, offset: number, name: string): Buffer {
  // No comment, on the first disk, with no attributes.
  const rest = [...[0, 0, 0].map(uint16), uint32(0), uint32(offset), Buffer.from(name)];
  return Buffer.concat([uint32(0x02014b50), uint16(version), common, ...rest]);
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const counts = [0, 0, count, count].map(uint16);
  return Buffer.concat([uint32(0x06054b50), ...counts, uint32(size), uint32(offset), uint16(0)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
