import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from "@e965/xlsx";

/** A sheet of a workbook: its rows from the first, each cell as text; formulas are never computed. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** How many cells hold a formula: their values are those that the file was saved with. */
  readonly formulaCount: number;
}

/** A sheet with more rows than this is cut there, and so refused: memory stays bounded. */
export const mostRows = 300_000;

/**
 * The sheets of a workbook in the order of its tabs. A number is written out in full, a date as 2011-03-31, a number
 * shown as a percentage with its sign, a line break within a cell as a space.
 *
 * @throws {Error} of the reader where the workbook is damaged or locked with a password.
 */
export function readSheets(bytes: Uint8Array): Sheet[] {
  const options = { dense: true, cellText: false, cellNF: true, cellHTML: false, sheetRows: mostRows + 1 } as const;
  const book = quietly(() => read(bytes, { type: "buffer", ...options }));
  const textOf = cellReader(book);
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet === undefined ? [] : [{ name, ...sheetRows(sheet, textOf) }];
  });
}

/** The reader tells the console of number formats that it does not know. They change nothing that is read. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function sheetRows(sheet: WorkSheet, textOf: (cell: CellObject) => string): Omit<Sheet, "name"> {
  const cells: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  let formulaCount = 0;
  const rows = Array.from(cells, (row) =>
    Array.from(row ?? [], (cell) => {
      if (cell === undefined) return "";
      if (cell.f !== undefined) formulaCount += 1;
      return textOf(cell);
    }),
  );
  return { rows, formulaCount };
}

/** Days from 30 December 1899, where a workbook counts from, to 1 January 1970. */
const daysTo1970 = 25_569;
/** Days by which a workbook of an early Macintosh counts later. */
const daysOf1904 = 1462;
const dayMs = 86_400_000;

function cellReader(book: WorkBook): (cell: CellObject) => string {
  const shift = book.Workbook?.WBProps?.date1904 === true ? daysOf1904 : 0;
  return ({ t, v, w, z }) => {
    if (t === "e") return w ?? "#ERROR";
    if (v instanceof Date) return timeText(v.getTime());
    if (typeof v === "number") return numberText(v, String(z ?? ""), shift);
    if (typeof v === "boolean") return v ? "TRUE" : "FALSE";
    return (v ?? "").replace(/\s*[\r\n]+\s*/g, " ");
  };
}

function numberText(value: number, format: string, shift: number): string {
  const isDate: boolean = SSF.is_date(format);
  if (isDate) return timeText(Math.round((value + shift - daysTo1970) * dayMs));
  // 100 times 0.123 is not 12.3 to a computer, nor is 91.10000000000001 what anybody typed: fifteen digits are what a
  // spreadsheet keeps.
  return format.includes("%") ? `${Number((value * 100).toPrecision(15))}%` : String(Number(value.toPrecision(15)));
}

function timeText(ms: number): string {
  const text = new Date(ms).toISOString().slice(0, 19);
  return text.replace(/T00:00:00$/, "");
}
