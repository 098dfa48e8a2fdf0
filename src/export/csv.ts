import { closeSync, openSync, writeSync } from "node:fs";
import { csvCell } from "../contract/plain-text.ts";
import type { Database, Plain } from "../store/warehouse/database.ts";
import type { ReadyTable } from "./table.ts";

/**
 * Writes a table as CSV (RFC 4180, UTF-8): column names first, numbers with every decimal, an empty cell where
 * there is no value. A text that a spreadsheet would take for a formula has an apostrophe before it. What is in memory is a
 * few thousand rows at a time.
 */
export async function writeCsv(db: Database, { rows, described }: ReadyTable, path: string): Promise<void> {
  const file = openSync(path, "wx");
  try {
    writeSync(file, `${described.map(({ name }) => name).join(",")}\r\n`);
    const cells = described.map(() => cellsKnown());
    for await (const block of (await db.stream(rows)).blocks) {
      const length = block[0]?.length ?? 0;
      const lines = Array.from({ length }, (_, row) => cells.map((cell, place) => cell(block[place]?.[row])).join(","));
      writeSync(file, `${lines.join("\r\n")}\r\n`);
    }
  } finally {
    closeSync(file);
  }
}

/** Texts of a column repeat: each is judged once. */
function cellsKnown(): (value: Plain | undefined) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (value === null || value === undefined) return "";
    if (typeof value !== "string") return String(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const cell = csvCell(value);
    known.set(value, cell);
    return cell;
  };
}
