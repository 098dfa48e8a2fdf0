import { byBounds, type Range } from "./range.ts";
import { ComponentSearch } from "./search.ts";
import { loadSolver, type Problem } from "./solver.ts";
import { type Bounds, componentsOf, type Row, type System } from "./system.ts";

/** What was found out of the unknowns that are asked for. */
export interface Settled {
  readonly ranges: ReadonlyMap<number, Range>;
  /** How many problems no table fits, and how many unknowns they have. */
  readonly impossible: readonly Problem[];
  readonly solves: number;
}

/** Finds the range of each unknown that is asked for: four tables that fit and differ in it show that it is safe. */
export async function settle(system: System, bounds: Bounds, asked: readonly number[]): Promise<Settled> {
  const isKnown = (variable: number) => bounds.lowest[variable] === bounds.highest[variable];
  const ranges = new Map<number, Range>();
  const wanted = new Set(asked);
  for (const variable of wanted) if (isKnown(variable)) ranges.set(variable, byBounds(bounds, variable));
  const impossible: Problem[] = [];
  let solves = 0;
  const highs = await loadSolver();
  const rowsOf = rowsByComponent(system, isKnown);
  for (const { variables, rows } of rowsOf) {
    const targets = variables.filter((variable) => wanted.has(variable));
    if (targets.length === 0) continue;
    // Nothing is known of a count that no row speaks of.
    if (rows.length === 0) for (const variable of targets) ranges.set(variable, byBounds(bounds, variable));
    if (rows.length === 0) continue;
    const problem = { variables, rows, bounds };
    const found = new ComponentSearch(highs, problem, targets).search();
    solves += found.solves;
    if (found.ranges === null) impossible.push(problem);
    for (const variable of targets) ranges.set(variable, found.ranges?.get(variable) ?? byBounds(bounds, variable));
  }
  return { ranges, impossible, solves };
}

function rowsByComponent(system: System, isKnown: (variable: number) => boolean): Omit<Problem, "bounds">[] {
  const components = componentsOf(system, isKnown);
  const numbers = new Map(components.flatMap((variables, index) => variables.map((variable) => [variable, index])));
  const rows: Row[][] = components.map(() => []);
  for (const row of system.rows) {
    const open = row.variables.find((variable) => numbers.has(variable));
    if (open !== undefined) rows[numbers.get(open) ?? -1]?.push(row);
  }
  return components.map((variables, index) => ({ variables, rows: rows[index] ?? [] }));
}
