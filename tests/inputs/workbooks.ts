import { utils, type WorkSheet, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { budget, budgetHeader } from "../store/budgets.ts";

/** A row of a sheet: numbers as numbers, anything else as text. */
export type SheetRow = readonly (string | number | boolean | Date)[];

/** The bytes of a workbook. */
export function workbook(
  sheets: Readonly<Record<string, readonly SheetRow[] | WorkSheet>>,
  bookType: "xlsx" | "xlsm" | "xlsb" | "ods" | "biff8" = "xlsx",
): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, isRows(rows) ? sheet(rows) : rows, name);
  }
  return Buffer.from(write(book, { type: "buffer", bookType }));
}

/** A sheet of rows. */
export function sheet(rows: readonly SheetRow[]): WorkSheet {
  return utils.aoa_to_sheet(rows.map((row) => [...row]));
}

function isRows(rows: readonly SheetRow[] | WorkSheet): rows is readonly SheetRow[] {
  return Array.isArray(rows);
}

export const headings: SheetRow = budgetHeader.split(",");

/** A row of a return of personal budgets, its counts as numbers. */
export function budgetRow(cells: Parameters<typeof budget>[0] = {}): SheetRow {
  return budget(cells)
    .split(",")
    .map((cell) => (/^[0-9]+$/.test(cell) ? Number(cell) : cell));
}

const bombBytes = 300_000_000;

/** A workbook of 300 kilobytes that unpacks to 300 megabytes. */
export function zipBomb(): Buffer {
  const zeros = new Uint8Array(bombBytes);
  const bytes = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": [zeros, { level: 1 }] });
  return Buffer.from(bytes);
}

/** The same, which says of itself that it unpacks to 4,096 bytes. */
export function lyingZipBomb(): Buffer {
  const bytes = zipBomb();
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bombBytes);
  const small = Buffer.alloc(4);
  small.writeUInt32LE(4096);
  for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size, at + 1)) small.copy(bytes, at);
  return bytes;
}
