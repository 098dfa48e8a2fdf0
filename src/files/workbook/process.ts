import { buffer } from "node:stream/consumers";
import { bookText } from "./book-text.ts";
import { readBook } from "./read-book.ts";
import { NotRead } from "./sheet.ts";

// A process of its own reads one workbook: what it says that it holds can fill no memory but this one's.

// Without a path its bytes come on stdin.
const [path] = process.argv.slice(2);
try {
  process.stdout.write(bookText(await readBook(path ?? (await buffer(process.stdin)))));
} catch (error) {
  if (!(error instanceof NotRead)) throw error;
  process.stdout.write(JSON.stringify({ refusal: error.refusal }));
}
