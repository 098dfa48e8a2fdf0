import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from "node:fs";
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
 * The accepted files in the order they were accepted. A last line that was not written to its end is no entry: the
 * refresh that wrote it never said that it had.
 *
 * @throws {Fault} naming the line that cannot be read.
 */
export function readLedger(path: string): LedgerEntry[] {
  const { whole, half } = readLines(path);
  const lines = half !== null && parsedEntry(half) !== null ? [...whole, half] : whole;
  return lines.map((line, index) => readEntry(path, line, index + 1));
}

/**
 * Takes a last line that was not written to its end out of the ledger and keeps it in `<ledger>.set-aside`; gives the
 * line, or null where there is none. A whole line that only lacks its line break is given one.
 */
export function setHalfLineAside(path: string): string | null {
  const { half } = readLines(path);
  if (half === null) return null;
  if (parsedEntry(half) !== null) {
    appendFileSync(path, "\n");
    return null;
  }
  appendFileSync(`${path}.set-aside`, `${half}\n`);
  const bytes = readFileSync(path);
  truncateSync(path, bytes.lastIndexOf("\n") + 1);
  return half;
}

/** Adds one accepted file to the end of the ledger; on return it is on the disk. Where that fails nothing of it is. */
export function appendToLedger(path: string, entry: LedgerEntry): void {
  const file = openSync(path, existsSync(path) ? "r+" : "w");
  const { size } = fstatSync(file);
  try {
    writeWhole(file, Buffer.from(`${JSON.stringify(entry)}\n`), size);
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** A nearly full disk takes a part of what it is given and fails only at the next try. */
function writeWhole(file: number, bytes: Buffer, at: number): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

/** The lines that end in a line break, and what comes after the last of those. */
function readLines(path: string): { readonly whole: string[]; readonly half: string | null } {
  if (!existsSync(path)) return { whole: [], half: null };
  const lines = readFileSync(path, "utf8").split("\n");
  const half = lines.pop() ?? "";
  return { whole: lines.filter((line) => line !== ""), half: half === "" ? null : half };
}

function parsedEntry(line: string): LedgerEntry | null {
  try {
    return entrySchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function readEntry(path: string, line: string, number: number): LedgerEntry {
  const entry = parsedEntry(line);
  if (entry !== null) return entry;
  throw new Fault(
    `${path} line ${number}: expected one load, found ${line.slice(0, 60)}. Put the line back from a copy.`,
  );
}
