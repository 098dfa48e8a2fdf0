import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { performance } from "node:perf_hooks";
import Papa from "papaparse";
import { returns } from "../pipelines/index.ts";
import personalBudgets from "../pipelines/personal-budgets.ts";
import { withOpened } from "../src/files/open.ts";
import { load } from "../src/store/load/load.ts";
import { messagesCsv } from "../src/store/refusal.ts";
import { Database } from "../src/store/warehouse/database.ts";
import { createWarehouse } from "../src/store/warehouse/warehouse.ts";
import { rowSchema } from "./row-schema.ts";

// One measurement in a process of its own, so that each has its own memory:
// `tsx bench/ingest-run.ts WAY FILE COUNCILS WAREHOUSE` prints { milliseconds, peak_mib, rows, left_out }.

const [way = "", file = "", councils = "", warehouse = ""] = process.argv.slice(2);

/** What a way made of the file. */
interface Counts {
  readonly rows: number;
  readonly left_out: number;
}

async function timed(work: () => Promise<Counts>): Promise<void> {
  const start = performance.now();
  const counts = await work();
  const milliseconds = Math.round(performance.now() - start);
  process.stdout.write(`${JSON.stringify({ milliseconds, peak_mib: peakMiB(), ...counts })}\n`);
}

/** The most memory this process has held, in MiB: what Linux says, or what Node does elsewhere. */
function peakMiB(): number {
  const status = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return Math.round((kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024);
}

/** DuckDB's own reading of the file, with nothing checked. */
async function byDuckdb(): Promise<void> {
  const db = await Database.open(warehouse, "write");
  await timed(async () => {
    await db.run("create table t as select * from read_csv(?)", [file]);
    return { rows: 0, left_out: 0 };
  });
  db.close();
}

/** The whole load of an archived file: recognised, typed, checked, put in place, committed, every message written. */
async function byYardstick(): Promise<void> {
  const db = await Database.open(warehouse, "write");
  await createWarehouse(db, returns, "real", "bench");
  const loaded = (path: string, loadId: number) =>
    withOpened(returns, { path, name: basename(path) }, `${warehouse}.scratch`, (opened) =>
      load(
        db,
        opened,
        { name: basename(path), parameters: {}, acceptIncomplete: false },
        loadId,
        async (result) => result,
      ),
    );
  await loaded(councils, 0);
  await timed(async () => {
    const result = await loaded(file, 1);
    writeFileSync(`${warehouse}.errors.csv`, messagesCsv(result.messages));
    return { rows: result.rowCount, left_out: result.leftOutCount };
  });
  db.close();
}

/** The same contract, row by row: papaparse splits the file and zod reads each row. */
async function byPapaparseZod(): Promise<void> {
  const schema = rowSchema(personalBudgets);
  const counts = { rows: 0, left_out: 0 };
  const step = ({ data }: { data: unknown }) => {
    counts[schema.safeParse(data).success ? "rows" : "left_out"] += 1;
  };
  await timed(() => {
    const input = createReadStream(file, "utf8");
    return new Promise((resolve, reject) => {
      const complete = () => resolve(counts);
      Papa.parse(input, { header: true, skipEmptyLines: true, step, complete, error: reject });
    });
  });
}

const ways: Readonly<Record<string, () => Promise<void>>> = {
  duckdb: byDuckdb,
  yardstick: byYardstick,
  papaparse_zod: byPapaparseZod,
};

await ways[way]?.();
