import Papa from "papaparse";

/** A record of a text: its cells, the line it begins on, from 1, and whether a quotation mark in it is out of place. */
export interface TextRecord {
  readonly cells: readonly string[];
  readonly line: number;
  readonly isMisquoted: boolean;
}

/** The records of a text whose lines end in a line feed. Lines without anything on them are none. `most` is how many are read. */
export function recordsOf(text: string, delimiter: string, most = 0): TextRecord[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: most });
  const misquoted = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" && row !== undefined ? [row] : [])));
  const hasQuotes = text.includes('"');
  const records: TextRecord[] = [];
  let line = 1;
  for (const [row, cells] of data.entries()) {
    if (cells.length > 1 || cells[0] !== "") records.push({ cells, line, isMisquoted: misquoted.has(row) });
    line += 1;
    if (hasQuotes) for (const cell of cells) line += breaksIn(cell);
  }
  return records;
}

function breaksIn(cell: string): number {
  return cell.includes("\n") ? cell.split("\n").length - 1 : 0;
}
