import { createReadStream, createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createGunzip, createInflateRaw, inflateRawSync } from "node:zlib";
import { bytesAt, type Source, sizeOf } from "./source.ts";
import { partStart, type ZipPart, zipList } from "./zip-list.ts";

/** What came of unpacking: `whole`, or why there is nothing to read. */
export type Unpacked = "whole" | "too large" | "damaged";

/** The parts of a zip file in the order of its list, folders left out; null where the list is not there or is damaged. */
export function zipParts(source: Source): ZipPart[] | null {
  return zipList(sizeOf(source), (at, length) => bytesAt(source, at, length));
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
export function startOf(source: Source, part: ZipPart): number | null {
  return partStart(part, (at, length) => bytesAt(source, at, length));
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
