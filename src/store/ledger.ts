import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { z } from "zod";
import { Fault } from "./fault.ts";

const entrySchema = z.object({
  received_at: z.string(),
  return: z.string(),
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  parameters: z.record(z.string(), z.string()),
  accept_incomplete: z.boolean(),
});

/** One accepted file. Its place in the ledger, from 1, is its load_id. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/**
 * The accepted files in the order they were accepted.
 *
 * @throws {Fault} naming the line that cannot be read.
 */
export function readLedger(path: string): LedgerEntry[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line, index) => readEntry(path, line, index + 1));
}

/** Adds one accepted file to the end of the ledger; on return it is on the disk. */
export function appendToLedger(path: string, entry: LedgerEntry): void {
  const file = openSync(path, "a");
  try {
    writeSync(file, `${JSON.stringify(entry)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function readEntry(path: string, line: string, number: number): LedgerEntry {
  try {
    return entrySchema.parse(JSON.parse(line));
  } catch {
    throw new Fault(
      `${path} line ${number}: expected one load, found ${line.slice(0, 60)}. Put the line back from a copy.`,
    );
  }
}
