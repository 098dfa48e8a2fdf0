import { createReadStream, createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createGunzip, createInflateRaw, inflateRawSync } from "node:zlib";
import { bytesAt, type Source, sizeOf } from "./source.ts";

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

/** What came of unpacking: `whole`, or why there is nothing to read. */
export type Unpacked = "whole" | "too large" | "damaged";

const [endBytes, longestComment, entryBytes, headBytes] = [22, 65_535, 46, 30];
const [endMark, entryMark, headMark] = [0x06054b50, 0x02014b50, 0x04034b50];

/** The parts of a zip file in the order of its list, folders left out; null where the list is not there or is damaged. */
export function zipParts(source: Source): ZipPart[] | null {
  try {
    const size = sizeOf(source);
    const tail = bytesAt(
      source,
      Math.max(0, size - endBytes - longestComment),
      Math.min(size, endBytes + longestComment),
    );
    const end = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
    if (end === -1 || tail.readUInt32LE(end) !== endMark) return null;
    const list = bytesAt(source, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    return partsOf(list, tail.readUInt16LE(end + 10)).filter(({ name }) => !name.endsWith("/"));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function partsOf(list: Buffer, count: number): ZipPart[] {
  const parts: ZipPart[] = [];
  for (let at = 0; parts.length < count; ) {
    if (list.readUInt32LE(at) !== entryMark) throw new RangeError("no entry of a zip file's list");
    const nameEnd = at + entryBytes + list.readUInt16LE(at + 28);
    parts.push({
      name: list.toString("utf8", at + entryBytes, nameEnd).replaceAll("\\", "/"),
      isLocked: (list.readUInt16LE(at + 8) & 1) === 1,
      method: list.readUInt16LE(at + 10),
      checksum: list.readUInt32LE(at + 16),
      packedBytes: list.readUInt32LE(at + 20),
      bytes: list.readUInt32LE(at + 24),
      at: list.readUInt32LE(at + 42),
    });
    at = nameEnd + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return parts;
}

/** Writes a part of a zip file to `target`, and no more than `limit` bytes of it: a small file can expand to any size. */
export async function unpackPart(path: string, part: ZipPart, target: string, limit: number): Promise<Unpacked> {
  if (part.bytes > limit) return "too large";
  const start = startOf(path, part);
  if (start === null) return "damaged";
  if (part.packedBytes === 0) return unpacked(Readable.from([]), [], target, limit, part);
  const packed = createReadStream(path, { start, end: start + part.packedBytes - 1 });
  return unpacked(packed, part.method === 0 ? [] : [createInflateRaw()], target, limit, part);
}

/** The text of a small part of a zip file; empty where it cannot be read, or is longer than `limit` bytes. */
export function partText(source: Source, part: ZipPart, limit: number): string {
  const start = startOf(source, part);
  if (start === null || part.packedBytes > limit) return "";
  const packed = bytesAt(source, start, part.packedBytes);
  try {
    return (part.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit })).toString("utf8");
  } catch {
    return "";
  }
}

/** Where the bytes of a part begin; null where it is not where the list says. */
function startOf(source: Source, { at }: ZipPart): number | null {
  const head = bytesAt(source, at, headBytes);
  if (head.length < headBytes || head.readUInt32LE(0) !== headMark) return null;
  return at + headBytes + head.readUInt16LE(26) + head.readUInt16LE(28);
}

/** Writes what a .gz file holds to `target`, and no more than `limit` bytes of it. */
export function unpackGzip(path: string, target: string, limit: number): Promise<Unpacked> {
  return unpacked(createReadStream(path), [createGunzip()], target, limit, null);
}

/**
 * What a part of a zip file, or with null a .gz file, holds, in pieces.
 *
 * @throws {Error} that {@link notUnpacked} knows where it is damaged, or is more than `limit` bytes.
 */
export async function* packedPieces(path: string, part: ZipPart | null, limit: number): AsyncGenerator<Buffer> {
  const start = part === null ? 0 : startOf(path, part);
  if (start === null || part?.packedBytes === 0) return;
  const packed = createReadStream(path, part === null ? {} : { start, end: start + part.packedBytes - 1 });
  const inflate = part === null ? createGunzip() : createInflateRaw();
  const pieces: AsyncIterable<Buffer> = part?.method === 0 ? packed : packed.pipe(inflate);
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > limit) throw new TooLarge();
      yield piece;
    }
  } finally {
    packed.destroy();
  }
}

/** The same as one piece, which is written nowhere; or why there is nothing to read. */
export async function packedBytes(
  path: string,
  part: ZipPart | null,
  limit: number,
): Promise<Buffer | Exclude<Unpacked, "whole">> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of packedPieces(path, part, limit)) pieces.push(piece);
  } catch (error) {
    const state = notUnpacked(error);
    if (state === null) throw error;
    return state;
  }
  const bytes = Buffer.concat(pieces);
  return part === null || (part.bytes === bytes.length && part.checksum === crc32(bytes)) ? bytes : "damaged";
}

/** What an error says of unpacking; null where it is about something else. */
export function notUnpacked(error: unknown): "too large" | "damaged" | null {
  if (error instanceof TooLarge) return "too large";
  const isDamage = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
  return isDamage ? "damaged" : null;
}

class TooLarge extends Error {}

async function unpacked(
  packed: NodeJS.ReadableStream,
  inflate: readonly NodeJS.ReadWriteStream[],
  target: string,
  limit: number,
  said: Pick<ZipPart, "bytes" | "checksum"> | null,
): Promise<Unpacked> {
  const found = { bytes: 0, checksum: 0 };
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      found.bytes += piece.length;
      if (said !== null) found.checksum = crc32(piece, found.checksum);
      done(found.bytes > limit ? new TooLarge() : null, piece);
    },
  });
  try {
    await pipeline([packed, ...inflate, measure, createWriteStream(target)]);
  } catch (error) {
    const state = notUnpacked(error);
    if (state === null) throw error;
    return state;
  }
  const isWhole = said === null || (said.bytes === found.bytes && said.checksum === found.checksum);
  return isWhole ? "whole" : "damaged";
}
