import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Message } from "../contract/message.ts";
import { isAlike, isComplete, matchCount } from "../contract/recognise.ts";
import { heading, type Return } from "../contract/return.ts";
import { cellAddress } from "./cell-address.ts";
import { dateNotes, hiddenNotes, hiddenReturn, hiddenSheetNotes, mergeNotes } from "./cell-messages.ts";
import { findHeader, type Header } from "./header.ts";
import { headerNotes, unknownHeader } from "./header-messages.ts";
import { mergedCells } from "./merged-cells.ts";
import { findPublished } from "./publication/headings.ts";
import { openPublication } from "./publication/publication.ts";
import { personalInComments } from "./screen/comments.ts";
import { screenBook } from "./screen/screen-book.ts";
import { type Arrived, nameOfTable, type Opened, type RowBlock, sourceOf } from "./table.ts";
import { askForBook } from "./workbook/ask.ts";
import { type Book, mostRows, type Sheet } from "./workbook/sheet.ts";
import {
  formulaNotes,
  linkNotes,
  noReturn,
  notRead,
  otherSheetNotes,
  severalReturns,
  tooLong,
} from "./workbook-messages.ts";

const headRows = 40;

interface Headed {
  readonly sheet: Sheet;
  readonly header: Header;
}

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
  const sheets = book.sheets.filter(({ state }) => state === "shown");
  const headed = sheets.flatMap((sheet) => headOf(definitions, sheet));
  const known = headed.filter(({ header }) => isComplete(header.nearest));
  const publication = known.length > 0 ? null : publishedIn(definitions, file, sheets, scratch);
  if (publication !== null) return withNotes(publication, bookNotes(file.name, book, sheets));
  const hidden = book.sheets.filter(({ state }) => state !== "shown");
  const unseen = hidden
    .flatMap((sheet) => headOf(definitions, sheet))
    .filter(({ header }) => isComplete(header.nearest));
  if (known.length === 0 && unseen[0] !== undefined) return refused(hiddenReturn(file.name, unseen[0].sheet));
  const stop = stopOf(definitions, file, headed, known);
  if (stop !== null) return refused(stop);
  const read = known.map(({ sheet }) => sheet);
  const notes = [
    ...known.flatMap(({ sheet, header }) => headerNotes({ file: file.name, sheet: sheet.name }, header)),
    ...otherSheetNotes(
      file.name,
      sheets.filter((sheet) => !read.includes(sheet)),
    ),
    ...known.flatMap((each) => cellNotes(file.name, each)),
    ...bookNotes(file.name, book, read),
  ];
  return { table: writeTable(known, join(scratch, "sheets.csv")), messages: notes };
}

/** What in a workbook and in its comments is personal, before anything of it is written anywhere. */
function screened(definitions: readonly Return[], file: Arrived, book: Book): Message[] {
  const isPublication = (sheets: readonly Sheet[]) =>
    sheets.some(({ name, rows }) => {
      const where = { file: nameOfTable(file), sheet: name };
      return findPublished(definitions, where, rows.slice(0, headRows)) !== null;
    });
  return screenBook(definitions, file, { book, isPublication, inComments: () => personalInComments(sourceOf(file)) });
}

function withNotes(opened: Opened, notes: readonly Message[]): Opened {
  return opened.table === null ? opened : { ...opened, messages: [...opened.messages, ...notes] };
}

/** What is told of a workbook from which these sheets were read. */
function bookNotes(file: string, { sheets, hasLinks }: Book, read: readonly Sheet[]): Message[] {
  return [...hiddenSheetNotes(file, sheets), ...formulaNotes(file, read), ...(hasLinks ? [linkNotes(file)] : [])];
}

/** What is told of the cells of one sheet below its headings. */
function cellNotes(file: string, { sheet, header }: Headed): Message[] {
  const { definition, columns } = header.nearest;
  const where = { file, sheet: sheet.name };
  // A return that judges its own column says so itself.
  const judged = definition.checks
    .filter((check) => check.name === "not_made_a_date")
    .map(({ columns: [name] }) => name);
  const texts = columns.flatMap((name, at) =>
    name !== null && definition.fields[name]?.type.kind === "text" && !judged.includes(name) ? [at] : [],
  );
  const read = columns.flatMap((name, at) => (name === null ? [] : [at]));
  return [
    ...hiddenNotes(where, sheet, header.line, read),
    ...mergeNotes(where, mergedCells(sheet, header.line, (at) => isNumber(definition, columns[at])).filled),
    ...dateNotes(where, sheet, header, texts),
  ];
}

function isNumber({ fields }: Return, column: string | null | undefined): boolean {
  const type = column == null ? undefined : fields[column]?.type.duckType;
  return type === "bigint" || type === "double" || type === "decimal(18, 2)";
}

/** The workbook as a publication whose layout is known; null for any other. */
function publishedIn(definitions: readonly Return[], file: Arrived, sheets: readonly Sheet[], scratch: string) {
  const tables = sheets.map((sheet) => ({ sheet: sheet.name, rows: sheet.rows.slice(0, mostRows), source: sheet }));
  return openPublication(definitions, file, tables, join(scratch, "long.csv"));
}

function headOf(definitions: readonly Return[], sheet: Sheet): Headed[] {
  const filled = sheet.rows.filter(({ cells }) => !isBlank(cells));
  const header = findHeader(definitions, filled.slice(0, headRows));
  return header === null ? [] : [{ sheet, header }];
}

/** What stops a workbook: no sheet of a return, one that nearly is, or sheets of two returns. */
function stopOf(
  definitions: readonly Return[],
  { name: file }: Arrived,
  headed: readonly Headed[],
  known: readonly Headed[],
): Message | null {
  const others = headed.filter(({ header }) => !isComplete(header.nearest));
  const [nearest] = others.toSorted((a, b) => matchCount(b.header.nearest) - matchCount(a.header.nearest));
  const isNear = nearest !== undefined && isAlike(nearest.header.nearest);
  if (nearest !== undefined && isNear) return unknownHeader({ file, sheet: nearest.sheet.name }, nearest.header);
  const long = known.find(({ sheet }) => sheet.rows.length > mostRows);
  if (known.length === 0)
    return noReturn(
      definitions,
      file,
      headed.map(({ sheet }) => sheet),
    );
  if (long !== undefined) return tooLong(file, long.sheet.name);
  const named = known.map(({ sheet, header }) => ({ sheet: sheet.name, name: header.nearest.definition.name }));
  return new Set(named.map(({ name }) => name)).size > 1 ? severalReturns(file, named) : null;
}

/** Where each line of the text came from; the first, the headings, has no place. */
interface Origin {
  readonly headed: Headed;
  readonly row: number;
}

function writeTable(known: readonly Headed[], path: string) {
  const [first] = known;
  if (first === undefined) throw new RangeError("a table has a sheet");
  const { definition } = first.header.nearest;
  const names = Object.keys(definition.fields);
  const header = Object.entries(definition.fields).map(([name, field]) => heading(name, field));
  const origins: (Origin | null)[] = [null];
  const lines: string[][] = [header];
  const blocks: RowBlock[] = [];
  for (const headed of known) {
    const own: number[] = [];
    blocks.push({ firstRow: lines.length, sheet: headed.sheet.name, lines: own, columns: [] });
    const { line: headerLine, nearest } = headed.header;
    const places = names.map((name) => nearest.columns.indexOf(name));
    const { rows } = mergedCells(headed.sheet, headerLine, (at) => isNumber(definition, nearest.columns[at]));
    for (const { line, cells } of rows) {
      if (line <= headerLine || isBlank(cells)) continue;
      lines.push(places.map((place) => cells[place] ?? ""));
      origins.push({ headed, row: line });
      own.push(line);
    }
  }
  writeFileSync(path, `${Papa.unparse(lines, { newline: "\n", skipEmptyLines: true })}\n`);
  const origin = (line: number) => origins[line - 1] ?? null;
  return {
    path,
    delimiter: ",",
    titles: 0,
    definition,
    header,
    columns: names,
    headerLine: 1,
    blocks,
    placed: (message: Message) => placedIn(origin, header, names, message),
    places: (at: readonly number[]) => placesIn(origin, at),
  };
}

function placedIn(
  origin: (line: number) => Origin | null,
  header: readonly string[],
  names: readonly string[],
  message: Message,
): Message {
  const from = message.line === null ? null : origin(message.line);
  if (from === null) return message;
  const { sheet, header: own } = from.headed;
  const name = message.column === null ? undefined : names[header.indexOf(message.column)];
  const column = name === undefined ? -1 : own.nearest.columns.indexOf(name);
  const cell = column < 0 ? null : cellAddress(from.row, column);
  return { ...message, sheet: sheet.name, line: from.row, cell };
}

function placesIn(origin: (line: number) => Origin | null, at: readonly number[]): string {
  const rows = new Map<string, number[]>();
  for (const from of at.flatMap((line) => origin(line) ?? [])) {
    const { name } = from.headed.sheet;
    rows.set(name, [...(rows.get(name) ?? []), from.row]);
  }
  return [...rows]
    .map(([name, own]) => `${own.length === 1 ? "row" : "rows"} ${own.join(", ")} of sheet ${JSON.stringify(name)}`)
    .join(", ");
}

/** A row without anything in the columns of the return has nothing to say of it, whatever stands beside it. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
