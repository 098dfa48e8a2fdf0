import type { Highs } from "highs";
import { Moves } from "./moves.ts";
import { byBounds, type Range, safeValues } from "./range.ts";
import { type Problem, TableSolver } from "./solver.ts";
import type { Row } from "./system.ts";

/** So many unknowns about one are varied before all that hang together are. */
const nearbySize = 150;

/** Rounds of tables with chance aims, before unknowns are asked for one by one. */
const rounds = 12;

/** Looks for tables that differ in each of the targets, until each has four values or no more than it has been shown. */
export class ComponentSearch {
  readonly #problem: Problem;
  readonly #targets: readonly number[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #highs: Highs;
  readonly #solver: TableSolver;
  readonly #rowsOf = new Map<number, Row[]>();
  /** A table that fits. */
  #table: readonly number[] | null = null;
  /** The values that each target has in the tables found. */
  readonly #seen: Map<number, Set<number>>;
  readonly #random = chance(1);
  #solves = 0;

  constructor(highs: Highs, problem: Problem, targets: readonly number[]) {
    this.#problem = problem;
    this.#targets = targets;
    this.#places = new Map(problem.variables.map((variable, place) => [variable, place]));
    this.#highs = highs;
    this.#solver = new TableSolver(highs, problem);
    for (const row of problem.rows) {
      for (const variable of row.variables) this.#rowsOf.set(variable, [...(this.#rowsOf.get(variable) ?? []), row]);
    }
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
          const changed = moves.move(place, amount);
          if (changed === null) break;
          for (const other of changed) this.#noteValue(other, moves.value(other));
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

  /** Looks for other values of a target among the unknowns about it, all others being as a table has them. */
  #nearby(variable: number): void {
    const table = this.#table;
    if (table === null || this.#problem.variables.length <= nearbySize) return;
    const near = this.#neighbours(variable);
    const { bounds, rows } = this.#problem;
    const [lowest, highest] = [bounds.lowest.slice(), bounds.highest.slice()];
    for (const [place, other] of this.#problem.variables.entries()) {
      if (near.has(other)) continue;
      lowest[other] = table[place] ?? 0;
      highest[other] = table[place] ?? 0;
    }
    const variables = [...near];
    const own = rows.filter((row) => row.variables.some((other) => near.has(other)));
    const solver = new TableSolver(this.#highs, { variables, rows: own, bounds: { ...bounds, lowest, highest } });
    const note = (found: readonly number[] | null) => {
      for (const [at, other] of variables.entries())
        if (found !== null) this.#noteValue(this.#placeOf(other), found[at] ?? 0);
    };
    for (const cost of [1, -1]) {
      const costs = new Float64Array(variables.length);
      costs[0] = cost;
      note(solver.least(costs).table);
    }
    const seen = [...(this.#seen.get(variable) ?? [])];
    for (let value = Math.min(...seen) + 1; value < Math.max(...seen) && !this.#isSafe(variable); value++) {
      note(solver.with(0, value).table);
    }
    solver.dispose();
  }

  /** The unknowns that share a row with a variable, with those that share one with them, and so on, up to so many. */
  #neighbours(variable: number): ReadonlySet<number> {
    const near = new Set([variable]);
    for (const other of near) {
      for (const row of this.#rowsOf.get(other) ?? []) {
        for (const next of row.variables) if (near.size < nearbySize && this.#places.has(next)) near.add(next);
      }
    }
    return near;
  }

  #rangeOf(variable: number): Range {
    const place = this.#placeOf(variable);
    const seen = this.#seen.get(variable) ?? new Set();
    if (!this.#isSafe(variable)) this.#nearby(variable);
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
    this.#table = table;
    for (const variable of this.#targets) this.#noteValue(this.#placeOf(variable), table[this.#placeOf(variable)] ?? 0);
  }

  #noteValue(place: number, value: number): void {
    const seen = this.#seen.get(this.#problem.variables[place] ?? -1);
    if (seen !== undefined && seen.size < safeValues) seen.add(value);
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
