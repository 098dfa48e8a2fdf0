import { open } from "node:fs/promises";

const pieceBytes = 1_048_576;

/**
 * The bytes of a file in order, a piece at a time. Each piece is in the memory of the one before: a stream's new buffers
 * cost ten times the reading. Copy what is to be kept.
 */
export async function* pieces(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    // A megabyte for each of a thousand small files keeps the collector of what is not used busy.
    const piece = Buffer.allocUnsafe(Math.min(pieceBytes, (await file.stat()).size + 1));
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
