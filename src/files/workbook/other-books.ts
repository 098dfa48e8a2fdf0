import { type CellObject, read, type WorkSheet } from "@e965/xlsx";
import { onOneLine } from "./cell-text.ts";
import { numberShown } from "./number-shown.ts";
import { type Book, type Budget, mostRows, type Sheet, SheetMaker } from "./sheet.ts";

/** Reads a workbook of another form that is a zip file: .xlsb. */
export function readOtherBook(bytes: Uint8Array, budget: Budget): Book {
  const options = { dense: true, cellText: true, cellNF: true, cellHTML: false, sheetRows: mostRows + 1 } as const;
  const book = quietly(() => read(bytes, { type: "buffer", cellStyles: true, ...options }));
  const shift = book.Workbook?.WBProps?.date1904 === true ? 1462 : 0;
  const sheets = book.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = book.Sheets[name];
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    const state = hidden === 0 ? "shown" : hidden === 1 ? "hidden" : "very hidden";
    return sheet === undefined ? [] : [sheetMaker(sheet, shift, budget).made(name, state)];
  });
  return { sheets, hasLinks: false };
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

function sheetMaker(sheet: WorkSheet, shift: number, budget: Budget): SheetMaker {
  const maker = new SheetMaker(budget);
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  for (const [index, column] of (sheet["!cols"] ?? []).entries()) {
    if (column?.hidden) maker.hideColumns(index, index);
  }
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of (row ?? []).entries()) {
      if (cell === undefined) continue;
      if (cell.f !== undefined) maker.formula();
      const { text, isDate } = cellText(cell, shift);
      maker.cell(column, text, isDate);
    }
    maker.endRow(index + 1, sheet["!rows"]?.[index]?.hidden === true);
  }
  for (const { s, e } of sheet["!merges"] ?? []) {
    maker.merge({ firstRow: s.r + 1, lastRow: e.r + 1, firstColumn: s.c, lastColumn: e.c });
  }
  return maker;
}

function cellText({ t, v, w, z }: CellObject, shift: number): { text: string; isDate: boolean } {
  if (t === "e") return { text: w ?? "#ERROR", isDate: false };
  if (v instanceof Date) return { text: v.toISOString().slice(0, 10), isDate: true };
  if (typeof v === "number") return numberShown(v, String(z ?? ""), shift);
  if (typeof v === "boolean") return { text: v ? "TRUE" : "FALSE", isDate: false };
  // XML allows no such letters, and other forms do.
  return { text: onOneLine(v ?? "").replace(/\p{Cc}/gu, ""), isDate: false };
}
