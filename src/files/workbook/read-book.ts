import { allBytes, type Source, sizeOf } from "../source.ts";
import { readOds } from "./ods.ts";
import { Parts } from "./parts.ts";
import { type Book, Budget, bounds, NotRead } from "./sheet.ts";
import { mainPart, readXlsx } from "./xlsx.ts";

/**
 * Reads a workbook: .xlsx, .xlsm, .ods or .xlsb.
 *
 * @throws {NotRead} where it goes beyond a bound, or is damaged.
 */
export async function readBook(source: Source): Promise<Book> {
  if (sizeOf(source) > bounds.fileBytes) throw new NotRead("too large");
  const budget = new Budget();
  const parts = new Parts(source, budget);
  if (parts.has("content.xml")) return readOds(parts, budget);
  const main = await mainPart(parts);
  if (main === null) throw new NotRead("unreadable");
  if (!main.endsWith(".bin")) return readXlsx(parts, main, budget);
  const { readOtherBook } = await import("./other-books.ts");
  return readOtherBook(allBytes(source), budget);
}
