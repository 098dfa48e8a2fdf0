/** How a return becomes a file: a folder named by the day it was received, columns in their order, plain text. */
import Papa from "papaparse";

/** A file of the demonstration: its path in the folder of incoming files, and its whole text. */
export interface DemonstrationFile {
  readonly path: string;
  readonly text: string;
}

/** A value as it is written; empty text where nothing is known. */
export type Cell = string | number;

/** A row with exactly these columns. */
export type RowOf<Columns extends readonly string[]> = Readonly<Record<Columns[number], Cell>>;

/** Writes rows as comma-separated text with a header row, in UTF-8 with line feeds. */
export function fileOf<const Columns extends readonly string[]>(
  received: string,
  name: string,
  columns: Columns,
  rows: readonly RowOf<Columns>[],
): DemonstrationFile {
  const cells = rows.map((row) => columns.map((column: Columns[number]) => row[column]));
  const text = Papa.unparse({ fields: [...columns], data: cells }, { newline: "\n" });
  return { path: `${received}/${name}.csv`, text: `${text}\n` };
}
