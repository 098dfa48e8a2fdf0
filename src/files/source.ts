import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import { Readable } from "node:stream";

/** Where bytes are read from: the path of a file, or the bytes themselves of one that was packed and is written nowhere. */
export type Source = string | Buffer;

/** How many bytes there are. */
export function sizeOf(source: Source): number {
  return typeof source === "string" ? statSync(source).size : source.length;
}

/** So many bytes from a place on; fewer where there are no more. */
export function bytesAt(source: Source, at: number, length: number): Buffer {
  if (typeof source !== "string") return source.subarray(at, at + length);
  const buffer = Buffer.alloc(Math.min(length, Math.max(0, statSync(source).size - at)));
  const file = openSync(source, "r");
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, at));
  } finally {
    closeSync(file);
  }
}

/** So many bytes from a place on, one or more, in pieces. */
export function bytesFrom(source: Source, at: number, length: number): Readable {
  if (typeof source === "string") return createReadStream(source, { start: at, end: at + length - 1 });
  return Readable.from([source.subarray(at, at + length)], { objectMode: false });
}

/** All bytes. */
export function allBytes(source: Source): Buffer {
  return typeof source === "string" ? readFileSync(source) : source;
}
