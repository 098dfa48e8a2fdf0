import { Readable } from "node:stream";
import type { Encoding } from "./encoding.ts";

/** So many bytes are enough to tell how a text is laid out. */
export const headBytes = 1_048_576;

/** A text's pieces with its letters in UTF-8, as DuckDB and the line numbers of messages read it; nothing is written. */
export async function* utf8Pieces(pieces: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === "utf8") {
    yield* pieces;
    return;
  }
  const { default: iconv } = await import("iconv-lite");
  const bytes = Readable.from(pieces, { objectMode: false });
  try {
    for await (const text of bytes.pipe(iconv.decodeStream(encoding))) yield Buffer.from(String(text));
  } finally {
    // Whoever reads no further leaves the file open else.
    bytes.destroy();
  }
}

/** The beginning of a text. */
export async function headOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    parts.push(Buffer.from(piece));
    bytes += piece.length;
    if (bytes >= headBytes) break;
  }
  return Buffer.concat(parts).subarray(0, headBytes);
}
