import { closeSync, openSync, statSync, writeFileSync } from "node:fs";
import { type Message, sentence } from "../contract/message.ts";
import { readHeader } from "./header.ts";
import { findRecords } from "./records.ts";

/** A copy of a file with more rows, or of more bytes, than this holds the failing rows only. */
const wholeUpTo = { rows: 100_000, bytes: 50_000_000 };

/** The heading of the column of reasons. A file that is taken again with it loads: the column is not read. */
export const reasonHeading = "what_is_wrong";

/**
 * Copies a delimited file to `target` with a first column that says what is wrong with each row, every other cell as it
 * was. Nothing is written where no message names a row below the header, or the file is not text.
 */
export async function annotatedCopy(path: string, messages: readonly Message[], target: string): Promise<void> {
  const header = readHeader(path);
  if (header === null) return;
  const reasons = reasonsByLine(messages, header.line);
  if (reasons.size === 0) return;
  const isWhole = statSync(path).size <= wholeUpTo.bytes;
  const file = { path, delimiter: header.delimiter };
  let count = 0;
  const isWanted = ({ number, line }: { number: number; line: number }) => {
    count = number;
    return number === 0 || reasons.has(line) || (isWhole && number <= wholeUpTo.rows);
  };
  const found = await findRecords(file, isWanted);
  const records =
    count > wholeUpTo.rows ? found.filter(({ number, line }) => number === 0 || reasons.has(line)) : found;
  const lines = records.map(({ number, line, text }) => {
    const reason = number === 0 ? reasonHeading : quotedCell(reasons.get(line) ?? "");
    return `${reason}${header.delimiter}${text}\n`;
  });
  writeLines(target, lines);
}

function reasonsByLine(messages: readonly Message[], headerLine: number): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const message of messages) {
    if (message.line === null || message.line <= headerLine || message.severity === "note") continue;
    const before = reasons.get(message.line);
    reasons.set(message.line, before === undefined ? sentence(message) : `${before} ${sentence(message)}`);
  }
  return reasons;
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
