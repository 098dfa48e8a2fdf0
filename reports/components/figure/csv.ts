import type { Column, TableRow } from "./table.ts";

/** What a CSV of a figure says before its rows. */
export interface CsvSpec {
  readonly headline: string;
  readonly subtitle: string;
  readonly source: string;
  readonly method: string;
  readonly notes: readonly string[];
  readonly isDemonstration: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** What every page and export of a demonstration workspace says. */
export const demonstrationWords = "Demonstration data: every council and every number is made up.";

/**
 * A figure's numbers as CSV: what they are, where they come from and the notes first, a blank line, then the table.
 * Text that a spreadsheet would take for a formula is preceded by an apostrophe; numbers are left as they are.
 */
export function csvText(spec: CsvSpec, today: string): string {
  const lines: (readonly (string | number)[])[] = [
    ["Title", spec.headline],
    ["Measure", spec.subtitle],
    ...(spec.isDemonstration ? [["Notice", demonstrationWords]] : []),
    ["Source", spec.source],
    ["Method", spec.method],
    ...spec.notes.map((note) => ["Note", note]),
    ["Downloaded", today],
    [],
    spec.columns.map((column) => column.label),
    ...spec.rows.map((row) => spec.columns.map((column) => row[column.key] ?? "not available")),
  ];
  return `${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
