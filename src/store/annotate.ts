import { closeSync, openSync, statSync, writeFileSync } from "node:fs";
import Papa from "papaparse";
import { type Message, sentence } from "../contract/message.ts";
import { cellText } from "../contract/plain-text.ts";
import { fileMessage } from "../files/message.ts";
import { findRecords } from "../files/records.ts";
import type { Table } from "../files/table.ts";

/** A copy of a file with more rows, or of more bytes, than this holds the failing rows only. */
const wholeUpTo = { rows: 100_000, bytes: 50_000_000 };

/** The heading of the column of reasons. A file that is taken again with it loads: the column is not read. */
const reasonHeading = "what_is_wrong";

/**
 * Copies the table of a file to `target` with a first column that says what is wrong with each row, every other cell as
 * it was, but that none is a formula. Nothing is written where no message names a row below the header.
 */
export async function annotatedCopy(table: Table, messages: readonly Message[], target: string): Promise<void> {
  const reasons = reasonsByPlace(messages);
  const reasonOf = (line: number) => (line <= table.headerLine ? undefined : reasons.get(placeOf(table, line)));
  const isWhole = statSync(table.path).size <= wholeUpTo.bytes;
  let count = 0;
  const found = await findRecords(table, ({ number, line }) => {
    count = number;
    return number === 0 || (isWhole && number <= wholeUpTo.rows) || reasonOf(line) !== undefined;
  });
  const isWanted = ({ number, line }: { number: number; line: number }) =>
    number === 0 || count <= wholeUpTo.rows || reasonOf(line) !== undefined;
  const records = found.filter(isWanted).map(({ number, line, text }) => ({ number, text, reason: reasonOf(line) }));
  if (records.every(({ reason }) => reason === undefined)) return;
  const lines = records.map(({ number, text, reason = "" }) => {
    const reasonCell = number === 0 ? reasonHeading : quotedCell(cellText(reason));
    return `${reasonCell}${table.delimiter}${recordText(text, table.delimiter)}\n`;
  });
  writeLines(target, lines);
}

/** A line of the table's text, as the place in the file that messages name. */
function placeOf(table: Table, line: number): string {
  const { sheet, line: row } = table.placed({ ...fileMessage("", blank), line });
  return `${row} ${sheet ?? ""}`;
}

const blank = { code: "", expected: "", found: "", why: "", fix: "" };

function reasonsByPlace(messages: readonly Message[]): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const message of messages) {
    if (message.line === null || message.severity === "note") continue;
    const place = `${message.line} ${message.sheet ?? ""}`;
    const before = reasons.get(place);
    reasons.set(place, before === undefined ? sentence(message) : `${before} ${sentence(message)}`);
  }
  return reasons;
}

/** The record as it was, but for cells that a spreadsheet would run: the copy is made to be opened in one. */
function recordText(text: string, delimiter: string): string {
  const cells = Papa.parse<string[]>(text, { delimiter }).data[0] ?? [];
  if (cells.every((cell) => cellText(cell) === cell)) return text;
  return Papa.unparse([cells.map(cellText)], { delimiter });
}

function quotedCell(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', '""')}"`;
}

const linesAtOnce = 1000;

/** A byte order mark, so that a spreadsheet reads the copy as UTF-8. */
function writeLines(target: string, lines: readonly string[]): void {
  const file = openSync(target, "w");
  try {
    writeFileSync(file, "\uFEFF");
    for (let from = 0; from < lines.length; from += linesAtOnce) {
      writeFileSync(file, lines.slice(from, from + linesAtOnce).join(""));
    }
  } finally {
    closeSync(file);
  }
}
