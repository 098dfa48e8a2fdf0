import { closeSync, openSync, writeSync } from "node:fs";
import { type Delimited, readRecords } from "./records.ts";

/** Whether lines end in more than one way, within quotes or without: DuckDB reads rows that all end alike. */
export function hasMixedBreaks(head: Buffer): boolean {
  const text = head.toString("latin1");
  const ways = [/\r\n/, /(?:^|[^\r])\n/, /\r(?!\n|$)/].filter((way) => way.test(text));
  return ways.length > 1;
}

/** Whether a line above the header may lie in quotes: DuckDB counts it with the lines that it is quoted with. */
export function hasQuotedTitle(head: Buffer, headerLine: number): boolean {
  return head
    .toString("latin1")
    .split(/\r\n|\r|\n/, headerLine - 1)
    .some((line) => line.includes('"'));
}

/**
 * Writes the records of a file to `target`, each on the line that it was on and ended by a newline, and gives that path.
 * Line breaks within quotes stay as they are; what stands above the header is left out, but for its lines.
 */
export async function withOneBreak(file: Delimited, target: string): Promise<string> {
  const out = openSync(target, "w");
  let line = 1;
  try {
    for await (const records of readRecords(file, () => true)) {
      for (const record of records) {
        if (record.number < 0) continue;
        writeSync(out, `${"\n".repeat(record.line - line)}${record.text}\n`);
        line = record.line + lineCount(record.text);
      }
    }
  } finally {
    closeSync(out);
  }
  return target;
}

function lineCount(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}
