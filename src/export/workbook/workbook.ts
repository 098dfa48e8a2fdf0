/** A cell as it is shown: a number, or a text that is never a formula or a link, whatever it looks like. */
export type Cell = string | number;

/** A table of a worksheet, which is marked up as one. */
export interface SheetTable {
  /** Letters, digits and underscores; no other table of the workbook has it. */
  readonly name: string;
  /** Headings, each of them once. */
  readonly headings: readonly string[];
  /** As many cells in each as there are headings; none is empty. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A worksheet: its title in the first cell, what is said of it in the cells below, and then one table or none. */
export interface Sheet {
  /** At most 31 characters, without []:*?/\ and apostrophes. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: SheetTable | null;
}

/**
 * A workbook after the Government Analysis Function's guidance on releasing statistics in spreadsheets: one marked-up
 * table to a worksheet, and no merged cell, no filter, no frozen pane, no colour that means something. It is written as
 * XLSX and as ODS from this alone.
 */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** The row that a table's headings are in, counted from 1. */
export function headingRow({ lines }: Sheet): number {
  return lines.length + 2;
}

/** The letters of a column, counted from 1: 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? "" : columnLetters(before)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** The last cell of a sheet's table: AC1204. */
export function lastCell(sheet: Sheet, table: SheetTable): string {
  return `${columnLetters(table.headings.length)}${headingRow(sheet) + table.rows.length}`;
}

/** How wide a column is, in characters: as wide as most of what is in it, and no wider than is read at a glance. */
export function columnWidths({ table }: Sheet): readonly number[] {
  if (table === null) return [100];
  return table.headings.map((heading, place) => {
    const lengths = table.rows.slice(0, 200).map((row) => String(row[place] ?? "").length);
    return Math.min(60, Math.max(14, heading.length / 2, ...lengths) + 2);
  });
}

/** How many lines the longest cell of a row takes in columns so wide: a program that opens it need not work it out. */
export function linesOf(cells: readonly Cell[], widths: readonly number[]): number {
  let most = 1;
  for (const [place, cell] of cells.entries()) {
    const width = widths[place] ?? 1;
    if (typeof cell === "string" && (cell.length > width || cell.includes("\n")))
      most = Math.max(most, lines(cell, width));
  }
  return Math.min(25, most);
}

function lines(text: string, width: number): number {
  // A tenth is left over where lines break between words.
  return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.1) / width)), 0);
}

/** The height of a line in points. */
export const lineHeight = 15.75;
