import type { Message } from "../contract/message.ts";
import { isAlike, isComplete, matchCount } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";
import { dateNotes, hiddenNotes, hiddenReturn, hiddenSheetNotes, mergeNotes } from "./cell-messages.ts";
import { findHeader } from "./header.ts";
import { headerNotes, unknownHeader } from "./header-messages.ts";
import { mergedCells } from "./merged-cells.ts";
import { findPublished } from "./publication/headings.ts";
import { type Headed, isBlank, numberColumns } from "./sheet-lines.ts";
import { type Book, mostRows, type Sheet } from "./workbook/sheet.ts";
import { formulaNotes, linkNotes, noReturn, otherSheetNotes, severalReturns, tooLong } from "./workbook-messages.ts";

/** Rows of a sheet among which its headings are looked for. */
const headRows = 40;

/** What is found in the sheets of a workbook that are shown. */
export interface FoundSheets {
  readonly shown: readonly Sheet[];
  /** Those with headings that are like a return's. */
  readonly headed: readonly Headed[];
  /** Those with all headings of a return. */
  readonly known: readonly Headed[];
}

/** Tries every sheet that is shown. */
export function findSheets(definitions: readonly Return[], { sheets }: Book): FoundSheets {
  const shown = sheets.filter(({ state }) => state === "shown");
  const headed = shown.flatMap((sheet) => headOf(definitions, sheet));
  return { shown, headed, known: headed.filter(({ header }) => isComplete(header.nearest)) };
}

/** Whether any of some sheets is laid out as a publication is. `file` is the name that says what the table is of. */
export function isPublished(definitions: readonly Return[], file: string, sheets: readonly Sheet[]): boolean {
  return sheets.some(({ name, rows }) => {
    const where = { file, sheet: name };
    return findPublished(definitions, where, rows.slice(0, headRows)) !== null;
  });
}

/** What stops a workbook: a return on a hidden sheet alone, no sheet of a return, one that nearly is, or sheets of two. */
export function stopOf(
  definitions: readonly Return[],
  file: string,
  { sheets }: Book,
  { headed, known }: FoundSheets,
): Message | null {
  const hidden = sheets.filter(({ state }) => state !== "shown");
  const [unseen] = hidden
    .flatMap((sheet) => headOf(definitions, sheet))
    .filter(({ header }) => isComplete(header.nearest));
  if (known.length === 0 && unseen !== undefined) return hiddenReturn(file, unseen.sheet);
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

/** What is told of a workbook whose return was read: of its headings, other sheets, cells, formulas and links. */
export function sheetNotes(file: string, book: Book, { shown, known }: FoundSheets): Message[] {
  const read = known.map(({ sheet }) => sheet);
  return [
    ...known.flatMap(({ sheet, header }) => headerNotes({ file, sheet: sheet.name }, header)),
    ...otherSheetNotes(
      file,
      shown.filter((sheet) => !read.includes(sheet)),
    ),
    ...known.flatMap((each) => cellNotes(file, each)),
    ...bookNotes(file, book, read),
  ];
}

/** What is told of a workbook from which these sheets were read. */
export function bookNotes(file: string, { sheets, hasLinks }: Book, read: readonly Sheet[]): Message[] {
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
    ...mergeNotes(where, mergedCells(sheet, header.line, numberColumns(header)).filled),
    ...dateNotes(where, sheet, header, texts),
  ];
}

function headOf(definitions: readonly Return[], sheet: Sheet): Headed[] {
  const filled = sheet.rows.filter(({ cells }) => !isBlank(cells));
  const header = findHeader(definitions, filled.slice(0, headRows));
  return header === null ? [] : [{ sheet, header }];
}
