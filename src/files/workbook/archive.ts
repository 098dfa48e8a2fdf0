import { createInflateRaw } from "node:zlib";
import { notUnpacked, startOf, zipParts } from "../packed.ts";
import { bytesFrom, type Source, sizeOf } from "../source.ts";
import type { ZipPart } from "../zip-list.ts";
import type { Archive } from "./parts.ts";
import { NotRead } from "./sheet.ts";

/** Unpacked bytes that are read at a time. */
const pieceBytes = 262_144;

/** A zip file as it lies on a disk, or in memory. */
export function archiveOf(source: Source): Archive {
  return { size: sizeOf(source), parts: zipParts(source), pieces: (part) => unpacked(source, part) };
}

async function* unpacked(source: Source, part: ZipPart): AsyncGenerator<Uint8Array> {
  const start = startOf(source, part);
  if (start === null) throw new NotRead("unreadable");
  const packed = bytesFrom(source, start, part.packedBytes);
  try {
    yield* part.method === 0 ? packed : inflated(packed, part);
  } catch (error) {
    throw notUnpacked(error) === null ? error : new NotRead("unreadable");
  } finally {
    packed.destroy();
  }
}

function inflated(packed: ReturnType<typeof bytesFrom>, { method, isLocked }: ZipPart): AsyncIterable<Uint8Array> {
  if (method !== 8 || isLocked) throw new NotRead("unreadable");
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  packed.on("error", (error) => inflate.destroy(error));
  return packed.pipe(inflate);
}
