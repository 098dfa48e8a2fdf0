import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { z } from "zod";
import { date } from "../../contract/period-fields.ts";
import { disclosureRuleSchema } from "./disclosure.ts";
import { Fault } from "./fault.ts";

/** What the line of an accepted file holds, as it is written and as it is read. */
const entrySchema = z.object({
  received_at: z.iso.datetime(),
  return: z.string(),
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  parameters: z.record(z.string(), z.string()),
  accept_incomplete: z.boolean(),
  /** It was loaded though it left out over half of what stood; lines of before say nothing of it. */
  replace: z.boolean().optional(),
  /** Headings of columns that look like people's data and, as the person who loaded it said, are not. */
  allowed_columns: z.array(z.string()).optional(),
});

/** One accepted file. Its place among those of the ledger, from 1, is its load_id. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/** What the line of a release holds. */
const releaseSchema = z.object({
  released_at: z.iso.datetime(),
  /** What has gone out: a site, or a kind of paper. */
  release: z.string().min(1),
  /** The council that a paper is of; a site is of all. */
  area_code: z.string().optional(),
  /** The day whose figures it shows, as 2011-06-17. */
  as_of: z.iso.date(),
  /** What it was made from: the key that its site.json gives. */
  made_from: z.string(),
  /** Of its figures, as the archive keeps them. */
  sha256: z.string(),
  bytes: z.number(),
  /** By which rule the small numbers of each return in it were hidden; lines of before say nothing of it. */
  rules: z.record(z.string(), disclosureRuleSchema).optional(),
});

/** Figures that have left the building. Its place among the releases of the ledger, from 1, is its release_id. */
export type ReleaseEntry = z.infer<typeof releaseSchema>;

/** A line of the ledger as it is written. */
const writtenSchema = z.union([entrySchema, releaseSchema]);

/**
 * The accepted files in the order they were accepted. A last line that was not written to its end is no entry: the
 * refresh that wrote it never said that it had.
 *
 * @throws {Fault} naming the line that cannot be read.
 */
export function readLedger(path: string): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const [index, line] of entryLines(path).entries()) {
    if (parsedRelease(line) !== null) continue;
    const entry = parsedEntry(line);
    if (entry === null) throw unreadable(path, line, index + 1);
    const before = entries.at(-1)?.received_at ?? "";
    // The order of the ledger is the order of time, which a day that a folder was named by may not have kept.
    const isBehind = writtenDay(line) !== null && entry.received_at < before;
    entries.push(isBehind ? { ...entry, received_at: before } : entry);
  }
  return entries;
}

/** What has gone out, in the order in which the workspace was told. */
export function readReleases(path: string): ReleaseEntry[] {
  return entryLines(path).flatMap((line) => parsedRelease(line) ?? []);
}

/** The lines of the ledger that are whole. */
function entryLines(path: string): string[] {
  const { whole, half } = readLines(path);
  return half !== null && isEntry(half) ? [...whole, half] : whole;
}

/** Lines of a ledger that gave the day received as a folder was named, and the day that they give now. */
export interface MendedDay {
  readonly lines: readonly number[];
  readonly written: string;
  readonly day: string;
}

/**
 * Writes a ledger again whose lines give the day received as a folder was named, `31-03-2011`: Yardstick once took it
 * into the ledger as it stood. The lines as they were are kept in `<ledger>.set-aside`.
 */
export function mendDays(path: string): MendedDay[] {
  const { whole } = readLines(path);
  const entries = readLedger(path);
  const mended = new Map<string, MendedDay>();
  let loads = 0;
  const lines = whole.map((line, index) => {
    if (parsedRelease(line) !== null) return line;
    const { received_at } = entries[loads++] ?? { received_at: "" };
    const written = writtenDay(line);
    if (written === null) return line;
    const before = mended.get(written)?.lines ?? [];
    mended.set(written, { lines: [...before, index + 1], written, day: received_at.slice(0, 10) });
    appendFileSync(`${path}.set-aside`, `${line}\n`);
    return JSON.stringify({ ...lineSchema.parse(JSON.parse(line)), received_at });
  });
  if (mended.size > 0) replaceFile(path, lines.map((line) => `${line}\n`).join(""));
  return [...mended.values()];
}

/** On return the file is on the disk; until then the one there stays. */
function replaceFile(path: string, text: string): void {
  const next = `${path}.next`;
  const file = openSync(next, "w");
  try {
    writeWhole(file, Buffer.from(text), 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
}

/**
 * Takes a last line that was not written to its end out of the ledger and keeps it in `<ledger>.set-aside`; gives the
 * line, or null where there is none. A whole line that only lacks its line break is given one.
 */
export function setHalfLineAside(path: string): string | null {
  const { half } = readLines(path);
  if (half === null) return null;
  if (isEntry(half)) {
    appendFileSync(path, "\n");
    return null;
  }
  appendFileSync(`${path}.set-aside`, `${half}\n`);
  const bytes = readFileSync(path);
  truncateSync(path, bytes.lastIndexOf("\n") + 1);
  return half;
}

/**
 * Adds accepted files or releases to the end of the ledger, in order; on return they are on the disk. Where that fails none of them is;
 * where the process is killed meanwhile, those are whose lines were written to their ends.
 *
 * @throws {z.ZodError} where an entry is none that the ledger could be read with, such as one received at no instant.
 */
export function appendToLedger(path: string, entries: readonly (LedgerEntry | ReleaseEntry)[]): void {
  const lines = entries.map((entry) => `${JSON.stringify(writtenSchema.parse(entry))}\n`);
  const file = openSync(path, existsSync(path) ? "r+" : "w");
  const { size } = fstatSync(file);
  try {
    writeWhole(file, Buffer.from(lines.join("")), size);
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Makes an empty ledger where there is none: from then on files in the archive without one say that it is gone. */
export function beginLedger(path: string): void {
  closeSync(openSync(path, "a"));
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

/** A line as it stands: whatever else it holds is kept where it is written again. */
const lineSchema = z.looseObject({ received_at: z.string() });

const midnight = "T00:00:00.000Z";

function isEntry(line: string): boolean {
  return parsedRelease(line) !== null || parsedEntry(line) !== null;
}

function parsedRelease(line: string): ReleaseEntry | null {
  return releaseSchema.safeParse(jsonOf(line)).data ?? null;
}

function parsedEntry(line: string): LedgerEntry | null {
  const fields = parsedLine(line);
  const written = fields === null ? null : dayIn(fields.received_at);
  const mended = written === null ? fields : { ...fields, received_at: `${date().read(written)}${midnight}` };
  return entrySchema.safeParse(mended).data ?? null;
}

/** The day that a line gives otherwise than the ledger writes one; null where it gives an instant. */
function writtenDay(line: string): string | null {
  const fields = parsedLine(line);
  return fields === null ? null : dayIn(fields.received_at);
}

function dayIn(received: string): string | null {
  return entrySchema.shape.received_at.safeParse(received).success ? null : received.replace(midnight, "");
}

function parsedLine(line: string): z.infer<typeof lineSchema> | null {
  return lineSchema.safeParse(jsonOf(line)).data ?? null;
}

/** Null where a line is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function unreadable(path: string, line: string, number: number): Fault {
  return new Fault(
    `${path} line ${number}: expected one load or release, found ${line.slice(0, 60)}. Put the line back from a copy.`,
  );
}
