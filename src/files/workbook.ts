import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import { openPublication } from "./publication/publication.ts";
import { personalInComments } from "./screen/comments.ts";
import { screenBook } from "./screen/screen-book.ts";
import { type Headed, sheetLines } from "./sheet-lines.ts";
import { type Arrived, nameOfTable, type Opened, sourceOf, type Table } from "./table.ts";
import { askForBook } from "./workbook/ask.ts";
import { type Book, mostRows, type Sheet } from "./workbook/sheet.ts";
import { notRead } from "./workbook-messages.ts";
import { bookNotes, findSheets, isPublished, sheetNotes, stopOf } from "./workbook-sheets.ts";

/**
 * Opens a workbook. Every sheet that is shown is tried; those of one return are written to `scratch` as one table, sheet
 * after sheet, in the columns of the return. Where each row came from is kept.
 */
export async function openWorkbook(definitions: readonly Return[], file: Arrived, scratch: string): Promise<Opened> {
  const refused = (...messages: Message[]): Opened => ({ table: null, messages });
  const book = await askForBook(sourceOf(file));
  if (typeof book === "string") return refused(notRead(file.name, book));
  const personal = file.isScreened === true ? [] : screened(definitions, file, book);
  if (personal.length > 0) return refused(...personal);
  const found = findSheets(definitions, book);
  const publication = found.known.length > 0 ? null : publishedIn(definitions, file, found.shown, scratch);
  if (publication !== null) return withNotes(publication, bookNotes(file.name, book, found.shown));
  const stop = stopOf(definitions, file.name, book, found);
  if (stop !== null) return refused(stop);
  return { table: writeTable(found.known, join(scratch, "sheets.csv")), messages: sheetNotes(file.name, book, found) };
}

/** What in a workbook and in its comments is personal, before anything of it is written anywhere. */
function screened(definitions: readonly Return[], file: Arrived, book: Book): Message[] {
  const isPublication = (sheets: readonly Sheet[]) => isPublished(definitions, nameOfTable(file), sheets);
  return screenBook(definitions, file, { book, isPublication, inComments: () => personalInComments(sourceOf(file)) });
}

function withNotes(opened: Opened, notes: readonly Message[]): Opened {
  return opened.table === null ? opened : { ...opened, messages: [...opened.messages, ...notes] };
}

/** The workbook as a publication whose layout is known; null for any other. */
function publishedIn(definitions: readonly Return[], file: Arrived, sheets: readonly Sheet[], scratch: string) {
  const tables = sheets.map((sheet) => ({ sheet: sheet.name, rows: sheet.rows.slice(0, mostRows), source: sheet }));
  return openPublication(definitions, file, tables, join(scratch, "long.csv"));
}

function writeTable(known: readonly Headed[], path: string): Table {
  const { lines, ...table } = sheetLines(known);
  writeFileSync(path, `${Papa.unparse([...lines], { newline: "\n", skipEmptyLines: true })}\n`);
  return { ...table, path, delimiter: ",", titles: 0, headerLine: 1 };
}
