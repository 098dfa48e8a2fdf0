import type { Book, SheetRow } from "./sheet.ts";

/** Letters that no cell holds, between rows and between cells: XML allows none of them. */
export const [betweenRows, betweenCells] = ["\u001E", "\u001F"];

/** Rows are told as one text: of millions of cells a list of lists takes ten times as long to write and to check. */
function rowsText(rows: readonly SheetRow[]): string {
  return rows.map(({ line, cells }) => `${line}${betweenCells}${cells.join(betweenCells)}`).join(betweenRows);
}

/** A workbook in the form that `toldBook` reads. */
export function bookText({ sheets, hasLinks }: Book): string {
  const told = sheets.map((sheet) => ({ ...sheet, rows: rowsText(sheet.rows), dates: [...sheet.dates] }));
  return JSON.stringify({ sheets: told, hasLinks });
}
