import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/** How a load compares with DuckDB's own reading of the file and with a loop over its rows. */
export interface IngestBench {
  readonly rows: number;
  readonly bytes: number;
  /** Rounds of which each time is the best; the ways alternate within a round. */
  readonly rounds: number;
  readonly duckdb_ms: number;
  readonly yardstick_ms: number;
  readonly papaparse_zod_ms: number;
  /** Yardstick's time over DuckDB's: 1.5 at most is the aim. */
  readonly ratio_to_duckdb: number;
  /** The loop's time over Yardstick's: 3 at least is the aim. */
  readonly ratio_to_papaparse_zod: number;
  readonly yardstick_microseconds_per_row: number;
  readonly yardstick_peak_mib: number;
  /** With 1% of the rows wrong, every message written. */
  readonly faulty_ms: number;
  readonly faulty_rows: number;
  readonly ratio_faulty_to_clean: number;
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

async function measured(folder: string, { rows, rounds }: { rows: number; rounds: number }): Promise<IngestBench> {
  const [clean, faulty] = [join(folder, "clean.csv"), join(folder, "faulty.csv")];
  await writeBudgets(clean, rows, 0);
  await writeBudgets(faulty, rows, 100);
  writeCouncils(folder);
  const kept = await keptTimes(folder, clean);
  const found = new Map<string, Measure>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way, file] of [
      ["duckdb", "duckdb", clean],
      ["yardstick", "yardstick", clean],
      ["faulty", "yardstick", faulty],
    ] as const) {
      found.set(name, better(found.get(name), await measure(folder, way, file)));
    }
  }
  // The loop takes minutes over millions of rows and varies little: once will do.
  found.set("papaparse_zod", await measure(folder, "papaparse_zod", clean));
  return summary(rows, rounds, statSync(clean).size, found, kept);
}

function summary(
  rows: number,
  rounds: number,
  bytes: number,
  found: ReadonlyMap<string, Measure>,
  kept: { readonly hash_ms: number; readonly copy_ms: number },
): IngestBench {
  const of = (name: string) => found.get(name) ?? { milliseconds: Number.NaN, peak_mib: 0, rows: 0, left_out: 0 };
  const [duckdb, yardstick, faulty, loop] = [of("duckdb"), of("yardstick"), of("faulty"), of("papaparse_zod")];
  if (yardstick.rows !== rows || loop.rows !== rows) throw new Error("a way did not load every row");
  return {
    rows,
    bytes,
    rounds,
    duckdb_ms: duckdb.milliseconds,
    yardstick_ms: yardstick.milliseconds,
    papaparse_zod_ms: loop.milliseconds,
    ratio_to_duckdb: ratio(yardstick.milliseconds, duckdb.milliseconds),
    ratio_to_papaparse_zod: ratio(loop.milliseconds, yardstick.milliseconds),
    yardstick_microseconds_per_row: ratio(yardstick.milliseconds * 1000, rows),
    yardstick_peak_mib: Math.max(yardstick.peak_mib, faulty.peak_mib),
    faulty_ms: faulty.milliseconds,
    faulty_rows: faulty.left_out,
    ratio_faulty_to_clean: ratio(faulty.milliseconds, yardstick.milliseconds),
    ...kept,
  };
}

async function measure(folder: string, way: string, file: string): Promise<Measure> {
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

function writeCouncils(folder: string): void {
  const columns = Object.keys(councils.fields);
  const rows = benchCouncils.map((code) => {
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
