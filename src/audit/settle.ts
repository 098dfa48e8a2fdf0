import type { Highs } from "highs";
import { Moves } from "./moves.ts";
import { loadSolver, type Problem, TableSolver } from "./solver.ts";
import { type Bounds, componentsOf, type Row, type System } from "./system.ts";

/** A count is safe when so many different values fit everything that is published. */
export const safeValues = 4;

/** The values that an unknown may have. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
  /** How many values are possible, `safeValues` standing for so many or more. */
  readonly values: number;
  /** Whether tables were found for all of these values; false where the solver gave up. */
  readonly isSettled: boolean;
  /** The range is the work of several rows together, and not of one after the other. */
  readonly isJoint: boolean;
}

/** What was found out of the unknowns that are asked for. */
export interface Settled {
  readonly ranges: ReadonlyMap<number, Range>;
  /** How many problems no table fits, and how many unknowns they have. */
  readonly impossible: readonly Problem[];
  readonly solves: number;
}

/** Rounds of tables with chance aims, before unknowns are asked for one by one. */
const rounds = 12;

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

/** A range as propagation left it. */
function byBounds({ lowest, highest }: Bounds, variable: number): Range {
  const [low, high] = [lowest[variable] ?? 0, highest[variable] ?? 0];
  return {
    lowest: low,
    highest: high,
    values: Math.min(safeValues, high - low + 1),
    isSettled: low === high || !Number.isFinite(high),
    isJoint: false,
  };
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

/** Looks for tables that differ in each of the targets, until each has four values or no more than it has been shown. */
class ComponentSearch {
  readonly #problem: Problem;
  readonly #targets: readonly number[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #solver: TableSolver;
  /** The values that each target has in the tables found. */
  readonly #seen: Map<number, Set<number>>;
  readonly #random = chance(1);
  #solves = 0;

  constructor(highs: Highs, problem: Problem, targets: readonly number[]) {
    this.#problem = problem;
    this.#targets = targets;
    this.#places = new Map(problem.variables.map((variable, place) => [variable, place]));
    this.#solver = new TableSolver(highs, problem);
    this.#seen = new Map(targets.map((variable) => [variable, new Set()]));
  }

  /** The range of each target; null where no table fits at all. */
  search(): { readonly ranges: ReadonlyMap<number, Range> | null; readonly solves: number } {
    try {
      const ranges = this.#byChance() ? new Map(this.#targets.map((each) => [each, this.#rangeOf(each)])) : null;
      return { ranges, solves: this.#solves };
    } finally {
      this.#solver.dispose();
    }
  }

  /** Tables with chance aims, each moved from count to count; false where there is none. */
  #byChance(): boolean {
    let left = this.#open().length;
    for (let round = 0; round < rounds && left > 0; round++) {
      const costs = new Float64Array(this.#problem.variables.length);
      if (round > 0) for (const variable of this.#open()) costs[this.#placeOf(variable)] = 2 * this.#random() - 1;
      const table = this.#try(costs);
      if (table === null) return round > 0;
      this.#move(new Moves(this.#problem, table), this.#open());
      const open = this.#open().length;
      if (round > 1 && open === left) return true;
      left = open;
    }
    return true;
  }

  /** Moves unknowns up and down from a table. */
  #move(moves: Moves, variables: readonly number[]): void {
    for (const variable of variables) {
      const place = this.#placeOf(variable);
      for (const amount of [1, -1]) {
        for (let step = 1; step < safeValues && !this.#isSafe(variable); step++) {
          if (moves.move(place, amount) === null) break;
          this.#note(moves.table);
        }
      }
    }
  }

  #open(): number[] {
    return this.#targets.filter((variable) => !this.#isSafe(variable));
  }

  #isSafe(variable: number): boolean {
    return (this.#seen.get(variable)?.size ?? 0) >= safeValues;
  }

  #rangeOf(variable: number): Range {
    const place = this.#placeOf(variable);
    const seen = this.#seen.get(variable) ?? new Set();
    for (const cost of [1, -1]) {
      if (this.#isSafe(variable)) break;
      const table = this.#extreme(place, cost);
      if (table === null) return byBounds(this.#problem.bounds, variable);
      this.#move(new Moves(this.#problem, table), [variable]);
    }
    const [lowest, highest] = [Math.min(...seen), Math.max(...seen)];
    for (let value = lowest + 1; value < highest && !this.#isSafe(variable); value++) {
      if (!seen.has(value)) this.#note(this.#solver.with(place, value).table);
    }
    const { bounds } = this.#problem;
    const isJoint = highest - lowest < (bounds.highest[variable] ?? 0) - (bounds.lowest[variable] ?? 0);
    return { lowest, highest, values: seen.size, isSettled: true, isJoint };
  }

  /** The table with the least of a variable, or with a cost of -1 the most; null where the solver gave up. */
  #extreme(place: number, cost: number): readonly number[] | null {
    const costs = new Float64Array(this.#problem.variables.length);
    costs[place] = cost;
    return this.#try(costs);
  }

  #placeOf(variable: number): number {
    return this.#places.get(variable) ?? 0;
  }

  #try(costs: Float64Array): readonly number[] | null {
    this.#solves += 1;
    const { table } = this.#solver.least(costs);
    this.#note(table);
    return table;
  }

  #note(table: readonly number[] | null): void {
    if (table === null) return;
    for (const [variable, seen] of this.#seen) {
      if (seen.size < safeValues) seen.add(table[this.#placeOf(variable)] ?? 0);
    }
  }
}

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
