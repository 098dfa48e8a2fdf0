import Papa from "papaparse";
import { sentence } from "../contract/message.ts";
import { cellText } from "../contract/plain-text.ts";
import type { Fault } from "./check-rows.ts";
import type { TextRecord } from "./records.ts";

/** A copy of a file of more rows than this holds the failing rows only. */
const wholeUpTo = 100_000;

/** The heading of the column of reasons. A file that is checked again with it is read as before. */
const reasonHeading = "what_is_wrong";

/** Whether a cell is letters and digits alone, or blank: no delimiter is in it, and no spreadsheet runs it. */
function isPlain(cell: string): boolean {
  return /^(?:[A-Za-z0-9][\w .-]*)?$/.test(cell);
}

/**
 * The records of a file, its headings first, with a first column that says what is wrong with each, and no cell a formula.
 * Null where no fault is of a row.
 */
export function annotatedText(
  records: readonly TextRecord[],
  faults: readonly Fault[],
  delimiter: string,
): string | null {
  const [header, ...rows] = records;
  const reasons = new Map<number, string>();
  for (const { line, message } of faults) {
    if (line <= (header?.line ?? 0)) continue;
    const before = reasons.get(line);
    reasons.set(line, before === undefined ? sentence(message) : `${before} ${sentence(message)}`);
  }
  if (header === undefined || reasons.size === 0) return null;
  const isWhole = rows.length <= wholeUpTo;
  const shown = rows.filter(({ line }) => isWhole || reasons.has(line));
  const lineOf = (reason: string, { cells }: TextRecord) =>
    cells.every(isPlain) && reason === ""
      ? `${delimiter}${cells.join(delimiter)}`
      : Papa.unparse([[reason, ...cells].map(cellText)], { delimiter });
  const lines = [lineOf(reasonHeading, header), ...shown.map((row) => lineOf(reasons.get(row.line) ?? "", row))];
  return `\uFEFF${lines.join("\n")}\n`;
}
