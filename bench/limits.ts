import { performance } from "node:perf_hooks";
import { z95, z998 } from "../src/methods/confidence.ts";
import { methods } from "../src/methods/index.ts";
import { Database } from "../src/store/warehouse/database.ts";

/** What the limits of many figures cost, beside the writing of as many rows and a loop over them. */
export interface LimitsBench {
  readonly rows: number;
  /** Rounds of which each time is the best; the ways alternate within a round. */
  readonly rounds: number;
  /** Eight columns of numbers are written with nothing worked out. */
  readonly copy_ms: number;
  /** Wilson and Byar or exact Poisson, each at 95% and 99.8%, for every row: eight limits, written. */
  readonly limits_ms: number;
  readonly wilson_ms: number;
  readonly poisson_ms: number;
  /** The four Wilson limits of every row by a loop in JavaScript, kept in arrays. */
  readonly wilson_loop_ms: number;
  readonly ratio_to_copy: number;
  readonly ratio_wilson_to_loop: number;
  readonly nanoseconds_per_limit: number;
}

const sides = ["lower", "upper"] as const;
const levels = [
  { confidence: 0.95, z: z95 },
  { confidence: 0.998, z: z998 },
] as const;
const pairs = sides.flatMap((side) => levels.map((level) => ({ side, ...level })));

const wilson = pairs.map(({ side, z }) => `wilson_${side}(o, n, ${z})`);
const poisson = pairs.map(
  ({ side, confidence, z }) =>
    `case when o >= 10 then byar_${side}(o, ${z}) else exact_poisson_${side}(o, ${confidence}) end`,
);
const ways = {
  copy: pairs.flatMap(() => ["o", "n"]),
  wilson,
  poisson,
  limits: [...wilson, ...poisson],
};

/** Works out the limits of `rows` figures in `rounds` rounds, in a database in memory. */
export async function benchLimits({ rows, rounds }: { rows: number; rounds: number }): Promise<LimitsBench> {
  const db = await Database.open(":memory:", "write");
  for (const macro of methods.flatMap((method) => method.macros)) await db.run(macro);
  await db.run(
    "create table figure as select (i * 7919) % (n + 1) as o, n from (select i, 1 + (i * 104729) % 5000 as n from range(?) as t(i))",
    [rows],
  );
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, columns] of Object.entries(ways)) {
      keepBest(best, name, await timed(() => db.run(written(columns))));
    }
    keepBest(best, "loop", await timed(async () => loop(rows)));
  }
  db.close();
  return summary(rows, rounds, (name) => best.get(name) ?? Number.NaN);
}

function written(columns: readonly string[]): string {
  const named = columns.map((column, index) => `${column} as column_${index}`);
  return `create or replace table written as select ${named.join(", ")} from figure`;
}

/** Float64Array keeps a limit in eight bytes, as DuckDB does. */
function loop(rows: number): Float64Array {
  const found = new Float64Array(rows * pairs.length);
  for (let i = 0; i < rows; i += 1) {
    const n = 1 + ((i * 104729) % 5000);
    const o = (i * 7919) % (n + 1);
    pairs.forEach(({ side, z }, index) => {
      const root = z * Math.sqrt(z * z + 4 * o * (1 - o / n));
      found[i * pairs.length + index] = (2 * o + z * z + (side === "lower" ? -root : root)) / (2 * (n + z * z));
    });
  }
  return found;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function keepBest(best: Map<string, number>, name: string, milliseconds: number): void {
  best.set(name, Math.min(milliseconds, best.get(name) ?? Number.POSITIVE_INFINITY));
}

function summary(rows: number, rounds: number, of: (name: string) => number): LimitsBench {
  return {
    rows,
    rounds,
    copy_ms: Math.round(of("copy")),
    limits_ms: Math.round(of("limits")),
    wilson_ms: Math.round(of("wilson")),
    poisson_ms: Math.round(of("poisson")),
    wilson_loop_ms: Math.round(of("loop")),
    ratio_to_copy: Math.round((of("limits") / of("copy")) * 100) / 100,
    ratio_wilson_to_loop: Math.round((of("wilson") / of("loop")) * 100) / 100,
    nanoseconds_per_limit: Math.round((of("limits") * 1e6) / (rows * ways.limits.length)),
  };
}
