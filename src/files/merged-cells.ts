import { cellAddress } from "./cell-address.ts";
import type { Merge, Sheet, SheetRow } from "./workbook/sheet.ts";

/** The rows of a sheet with what its merged cells say in each of them. */
export interface MergedCells {
  readonly rows: readonly SheetRow[];
  /** Ranges whose value was read in each of their rows. */
  readonly filled: readonly string[];
}

const looksNumeric = /^-?£?[0-9][0-9.,]*%?$/;

/**
 * The rows of a sheet with the merged cells below row `below` filled: a merge from row to row says the same of each. A
 * number says how many there are of all of them together, so that no row has it: `36 (merged H2:H3)`, which no column
 * takes for a number. `isNumber` says which columns hold numbers.
 */
export function mergedCells(sheet: Sheet, below: number, isNumber: (column: number) => boolean): MergedCells {
  const merges = apart(sheet.merges.filter(({ firstRow }) => firstRow > below));
  if (merges.length === 0) return { rows: sheet.rows, filled: [] };
  const rows = sheet.rows.map(({ line, cells }) => ({ line, cells: [...cells] }));
  const places = new Map(rows.map(({ line }, index) => [line, index]));
  const filled: string[] = [];
  for (const merge of merges) {
    const { firstRow, lastRow, firstColumn, lastColumn } = merge;
    const from = places.get(firstRow);
    const value = from === undefined ? "" : (rows[from]?.cells[firstColumn] ?? "");
    if (from === undefined || value.trim() === "") continue;
    const range = `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
    const isOfAll = looksNumeric.test(value) && (isNumber(firstColumn) || lastColumn > firstColumn);
    // A text that is merged to the right is a title or a source: only a number may be meant for the cells beside it.
    const right = isOfAll ? lastColumn : firstColumn;
    for (let index = from; index < rows.length && (rows[index]?.line ?? 0) <= lastRow; index += 1) {
      for (let at = firstColumn; at <= right; at += 1)
        put(rows[index]?.cells ?? [], at, isOfAll ? `${value} (merged ${range})` : value);
    }
    if (!isOfAll && lastRow > firstRow) filled.push(range);
  }
  return { rows, filled };
}

/** The merges without those that lie over another, which no spreadsheet makes. */
function apart(merges: readonly Merge[]): Merge[] {
  const last = new Map<number, number>();
  return merges
    .toSorted((a, b) => a.firstRow - b.firstRow)
    .filter(({ firstRow, lastRow, firstColumn }) => {
      if ((last.get(firstColumn) ?? 0) >= firstRow) return false;
      last.set(firstColumn, lastRow);
      return true;
    });
}

function put(cells: string[], at: number, text: string): void {
  while (cells.length < at) cells.push("");
  cells[at] = text;
}
