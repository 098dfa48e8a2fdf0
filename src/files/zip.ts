import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from "fflate";

/** What a zip file holds, as far as can be told without trusting it. */
export interface ZipContents {
  readonly names: readonly string[];
  /** Whether it expands to more than the limit, or says that it does. */
  readonly isTooLarge: boolean;
}

const pieceBytes = 16_384;

/**
 * What a zip file holds. A small file can expand to any size, and can lie about it: its parts are expanded piece by
 * piece, thrown away, and no further than `limit` bytes. Null where it cannot be read as a zip file.
 */
export function zipContents(bytes: Uint8Array, limit: number): ZipContents | null {
  try {
    const parts = listed(bytes);
    const names = parts.map(({ name }) => name);
    const said = parts.reduce((total, { originalSize }) => total + originalSize, 0);
    return { names, isTooLarge: said > limit || expandsBeyond(bytes, limit) };
  } catch {
    return null;
  }
}

/** The parts that the list at the end of the file names. Several may name one place in it. */
function listed(bytes: Uint8Array): UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (part) => {
      parts.push(part);
      return false;
    },
  });
  return parts;
}

function expandsBeyond(bytes: Uint8Array, limit: number): boolean {
  let total = 0;
  const zip = new Unzip((part) => {
    part.ondata = (error, piece) => {
      if (error !== null) throw error;
      total += piece.length;
    };
    part.start();
  });
  zip.register(UnzipInflate);
  for (let from = 0; from < bytes.length && total <= limit; from += pieceBytes) {
    zip.push(bytes.subarray(from, from + pieceBytes), from + pieceBytes >= bytes.length);
  }
  return total > limit;
}
