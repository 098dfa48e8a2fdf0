import type { Highs } from "highs";
import { byBounds, type Range } from "./range.ts";
import { ComponentSearch } from "./search.ts";
import { SeenValues } from "./seen.ts";
import { loadSolver, type Problem } from "./solver.ts";
import { type Bounds, componentsOf, type Row, type System } from "./system.ts";
import { walk } from "./walk.ts";

/** So many unknowns are moved together at most, but for those that hang together: beyond, a solve takes too long. */
const largestBatch = 30_000;

/** What was found out of the unknowns that are asked for. */
export interface Settled {
  readonly ranges: ReadonlyMap<number, Range>;
  /** Problems that no table fits. */
  readonly impossible: readonly Problem[];
}

/** Unknowns that hang together, with a table that fits. */
interface Started {
  readonly problem: Problem;
  readonly table: readonly number[];
}

/** Finds the range of each unknown that is asked for: four tables that fit and differ in it show that it is safe. */
export async function settle(system: System, bounds: Bounds, asked: readonly number[]): Promise<Settled> {
  const targets = [...new Set(asked)];
  const wanted = new Set(targets);
  const seen = new SeenValues(targets, bounds);
  const highs = await loadSolver();
  const problems = problemsOf(system, bounds).filter(({ variables }) => variables.some((each) => wanted.has(each)));
  const started = problems.map((problem) => ({ problem, table: firstTable(highs, problem, seen) }));
  const possible = started.flatMap(({ problem, table }) => (table === null ? [] : [{ problem, table }]));
  for (const { problem, table } of batchesOf(possible)) walk(highs, problem, table, seen);
  // Nothing is known of a count that no row speaks of, or that is in a problem that no table fits.
  const ranges = new Map(targets.map((variable) => [variable, byBounds(bounds, variable)]));
  for (const { problem } of possible) {
    const own = problem.variables.filter((variable) => wanted.has(variable));
    for (const [variable, range] of rangesOf(highs, problem, own, seen)) ranges.set(variable, range);
  }
  return { ranges, impossible: started.flatMap(({ problem, table }) => (table === null ? [problem] : [])) };
}

function firstTable(highs: Highs, problem: Problem, seen: SeenValues): readonly number[] | null {
  const search = new ComponentSearch(highs, problem, seen);
  try {
    return search.first();
  } finally {
    search.dispose();
  }
}

/** The ranges of targets of a problem; those that the walk has not shown to be safe are asked one by one. */
function rangesOf(
  highs: Highs,
  problem: Problem,
  targets: readonly number[],
  seen: SeenValues,
): (readonly [number, Range])[] {
  const search = new ComponentSearch(highs, problem, seen);
  try {
    return targets.map((variable) => [variable, search.rangeOf(variable)] as const);
  } finally {
    search.dispose();
  }
}

/** Problems put together, to be moved at once. */
function batchesOf(started: readonly Started[]): Started[] {
  const batches: Started[][] = [];
  let size = largestBatch;
  for (const each of started) {
    size += each.table.length;
    if (size > largestBatch || batches.length === 0) {
      batches.push([]);
      size = each.table.length;
    }
    batches.at(-1)?.push(each);
  }
  return batches.flatMap((batch) => {
    const [first] = batch;
    if (first === undefined) return [];
    const variables = batch.flatMap(({ problem }) => problem.variables);
    const rows = batch.flatMap(({ problem }) => problem.rows);
    const { bounds } = first.problem;
    return [{ problem: { variables, rows, bounds }, table: batch.flatMap(({ table }) => table) }];
  });
}

/** Unknowns that hang together, with their rows; without those that no row speaks of. */
function problemsOf(system: System, bounds: Bounds): Problem[] {
  const components = componentsOf(system, (variable) => bounds.lowest[variable] === bounds.highest[variable]);
  const numbers = new Map(components.flatMap((variables, index) => variables.map((variable) => [variable, index])));
  const rows: Row[][] = components.map(() => []);
  for (const row of system.rows) {
    const open = row.variables.find((variable) => numbers.has(variable));
    if (open !== undefined) rows[numbers.get(open) ?? -1]?.push(row);
  }
  return components.flatMap((variables, index) => {
    const own = rows[index] ?? [];
    return own.length === 0 ? [] : [{ variables, rows: own, bounds }];
  });
}
