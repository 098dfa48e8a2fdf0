import { writeFileSync } from "node:fs";
import { bookText } from "./book-text.ts";
import { readBook } from "./read-book.ts";
import { NotRead } from "./sheet.ts";

// A process of its own reads one workbook: what it says that it holds can fill no memory but this one's.

const [path, target] = process.argv.slice(2);
if (path === undefined || target === undefined) throw new Error("expected a workbook and where to write what it holds");
try {
  writeFileSync(target, bookText(await readBook(path)));
} catch (error) {
  if (!(error instanceof NotRead)) throw error;
  writeFileSync(target, JSON.stringify({ refusal: error.refusal }));
}
