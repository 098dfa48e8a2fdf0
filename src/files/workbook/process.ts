import { bookText } from "./book-text.ts";
import { readBook } from "./read-book.ts";
import { NotRead } from "./sheet.ts";

// A process of its own reads one workbook: what it says that it holds can fill no memory but this one's.

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("expected a workbook");
try {
  process.stdout.write(bookText(await readBook(path)));
} catch (error) {
  if (!(error instanceof NotRead)) throw error;
  process.stdout.write(JSON.stringify({ refusal: error.refusal }));
}
