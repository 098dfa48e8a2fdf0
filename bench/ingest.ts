import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import councils from "../pipelines/councils.ts";
import { keep, sha256 } from "../src/store/workspace/archive.ts";
import { prepareWorkspace, workspaceAt } from "../src/store/workspace/workspace.ts";
import { benchCouncils, writeBudgets } from "./ingest-file.ts";

/**
 * How a load compares with DuckDB's own reading of the file and with a loop over its rows. Above 10 million rows the loop
 * and the file with faults are not measured: their numbers are null.
 */
export interface IngestBench {
  readonly rows: number;
  readonly bytes: number;
  /** Rounds of which each time is the best; the ways alternate within a round. */
  readonly rounds: number;
  readonly duckdb_ms: number;
  readonly yardstick_ms: number;
  readonly papaparse_zod_ms: number | null;
  /** Yardstick's time over DuckDB's: 1.5 at most is the aim. */
  readonly ratio_to_duckdb: number;
  /** The loop's time over Yardstick's: 3 at least is the aim. */
  readonly ratio_to_papaparse_zod: number | null;
  readonly yardstick_microseconds_per_row: number;
  readonly yardstick_peak_mib: number;
  /** With 1% of the rows wrong, every message written. */
  readonly faulty_ms: number | null;
  readonly faulty_rows: number | null;
  readonly ratio_faulty_to_clean: number | null;
  /** Not part of the load: the file's hash, and its copy into the archive. */
  readonly hash_ms: number;
  readonly copy_ms: number;
}

const run = promisify(execFile);
const script = fileURLToPath(new URL("ingest-run.ts", import.meta.url));
const measureSchema = z.object({
  milliseconds: z.number(),
  peak_mib: z.number(),
  rows: z.number(),
  left_out: z.number(),
});
type Measure = z.infer<typeof measureSchema>;

/** Loads a personal budget return of `rows` rows in `rounds` alternating rounds, each in a process of its own. */
export async function benchIngest(options: { rows: number; rounds: number }): Promise<IngestBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  try {
    return await measured(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Above this many rows the loop over rows takes an hour, and a file with faults as much disk again: neither is measured. */
const mostCompared = 10_000_000;

/** Bytes of disk for each row: the file, its copy in the archive, the warehouse and what it needs while it loads. */
const diskPerRow = 400;

/** @throws {Error} where the disk has too little room for the files and the warehouse. */
function checkDisk(folder: string, rows: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const [free, needed] = [bavail * bsize, rows * diskPerRow].map((bytes) => Math.ceil(bytes / 1e9));
  if (free !== undefined && needed !== undefined && free < needed) {
    throw new Error(
      `${rows} rows need ${needed} GB of disk at ${folder}, and ${free} GB are free: free some, or name another folder by TMPDIR`,
    );
  }
}

async function measured(folder: string, { rows, rounds }: { rows: number; rounds: number }): Promise<IngestBench> {
  const [clean, faulty] = [join(folder, "clean.csv"), join(folder, "faulty.csv")];
  checkDisk(folder, rows);
  const isCompared = rows <= mostCompared;
  await writeBudgets(clean, rows, 0);
  if (isCompared) await writeBudgets(faulty, rows, 100);
  writeCouncils(folder, rows);
  const found = new Map<string, Measure>();
  const take = async (name: string, way: string, file: string) => {
    const measure = await measureOf(folder, way, file);
    process.stderr.write(`${name}: ${measure.milliseconds} ms, ${measure.peak_mib} MiB\n`);
    found.set(name, better(found.get(name), measure));
  };
  for (let round = 0; round < rounds; round += 1) {
    await take("yardstick", "yardstick", clean);
    await take("duckdb", "duckdb", clean);
    if (isCompared) await take("faulty", "yardstick", faulty);
  }
  // The loop takes minutes over millions of rows and varies little: once will do.
  if (isCompared) await take("papaparse_zod", "papaparse_zod", clean);
  return summary(rows, rounds, statSync(clean).size, found, await keptTimes(folder, clean));
}

function summary(
  rows: number,
  rounds: number,
  bytes: number,
  found: ReadonlyMap<string, Measure>,
  kept: { readonly hash_ms: number; readonly copy_ms: number },
): IngestBench {
  const [duckdb, yardstick] = [found.get("duckdb"), found.get("yardstick")];
  const [faulty, loop] = [found.get("faulty") ?? null, found.get("papaparse_zod") ?? null];
  if (duckdb === undefined || yardstick === undefined) throw new RangeError("there is a round at least");
  if (yardstick.rows !== rows || (loop !== null && loop.rows !== rows)) throw new Error("a way did not load every row");
  return {
    rows,
    bytes,
    rounds,
    duckdb_ms: duckdb.milliseconds,
    yardstick_ms: yardstick.milliseconds,
    papaparse_zod_ms: loop?.milliseconds ?? null,
    ratio_to_duckdb: ratio(yardstick.milliseconds, duckdb.milliseconds),
    ratio_to_papaparse_zod: loop === null ? null : ratio(loop.milliseconds, yardstick.milliseconds),
    yardstick_microseconds_per_row: ratio(yardstick.milliseconds * 1000, rows),
    yardstick_peak_mib: Math.max(yardstick.peak_mib, faulty?.peak_mib ?? 0),
    faulty_ms: faulty?.milliseconds ?? null,
    faulty_rows: faulty?.left_out ?? null,
    ratio_faulty_to_clean: faulty === null ? null : ratio(faulty.milliseconds, yardstick.milliseconds),
    ...kept,
  };
}

async function measureOf(folder: string, way: string, file: string): Promise<Measure> {
  const warehouse = join(folder, "warehouse.duckdb");
  for (const path of [warehouse, `${warehouse}.wal`]) rmSync(path, { force: true });
  const args = ["--import", "tsx", script, way, file, join(folder, "councils.csv"), warehouse];
  const { stdout } = await run(process.execPath, args);
  return measureSchema.parse(JSON.parse(stdout));
}

function better(before: Measure | undefined, now: Measure): Measure {
  if (before === undefined) return now;
  const best = now.milliseconds < before.milliseconds ? now : before;
  return { ...best, peak_mib: Math.max(before.peak_mib, now.peak_mib) };
}

function writeCouncils(folder: string, rowCount: number): void {
  const columns = Object.keys(councils.fields);
  const rows = benchCouncils(rowCount).map((code) => {
    const known = { council_code: code, council_name: `Bench ${code}`, region: "North West" };
    const cells = { ...known, council_type: "Unitary Authority", first_day: "1990-04-01" };
    return columns.map((column) => new Map(Object.entries(cells)).get(column) ?? "").join(",");
  });
  writeFileSync(join(folder, "councils.csv"), [columns.join(","), ...rows, ""].join("\n"));
}

async function keptTimes(folder: string, file: string): Promise<{ hash_ms: number; copy_ms: number }> {
  const workspace = workspaceAt(join(folder, "workspace"));
  prepareWorkspace(workspace, "real");
  const start = performance.now();
  const hash = await sha256(file);
  const hashed = performance.now();
  await keep(workspace, file, hash);
  return { hash_ms: Math.round(hashed - start), copy_ms: Math.round(performance.now() - hashed) };
}

function ratio(over: number, under: number): number {
  return Math.round((over / under) * 100) / 100;
}
