import { readOds } from "./ods.ts";
import { type Archive, Parts } from "./parts.ts";
import { type Book, Budget, bounds, NotRead } from "./sheet.ts";
import { mainPart, readXlsx } from "./xlsx.ts";

/**
 * Reads a workbook of XML: .xlsx, .xlsm or .ods. `readOther` reads one whose parts are of another form (.xlsb).
 *
 * @throws {NotRead} where it goes beyond a bound, or is damaged.
 */
export async function readArchive(archive: Archive, readOther: (budget: Budget) => Promise<Book>): Promise<Book> {
  if (archive.size > bounds.fileBytes) throw new NotRead("too large");
  const budget = new Budget();
  const parts = new Parts(archive, budget);
  if (parts.has("content.xml")) return readOds(parts, budget);
  const main = await mainPart(parts);
  if (main === null) throw new NotRead("unreadable");
  return main.endsWith(".bin") ? readOther(budget) : readXlsx(parts, main, budget);
}
