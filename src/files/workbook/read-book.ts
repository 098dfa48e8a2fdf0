import { allBytes, type Source } from "../source.ts";
import { archiveOf } from "./archive.ts";
import { readArchive } from "./read-archive.ts";
import type { Book } from "./sheet.ts";

/**
 * Reads a workbook: .xlsx, .xlsm, .ods or .xlsb.
 *
 * @throws {NotRead} where it goes beyond a bound, or is damaged.
 */
export function readBook(source: Source): Promise<Book> {
  return readArchive(archiveOf(source), async (budget) => {
    const { readOtherBook } = await import("./other-books.ts");
    return readOtherBook(allBytes(source), budget);
  });
}
