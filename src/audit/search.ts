import type { Highs } from "highs";
import { byBounds, type Range } from "./range.ts";
import type { SeenValues } from "./seen.ts";
import { type Answer, type Problem, TableSolver } from "./solver.ts";

/** Asks for unknowns one by one: the least and the most that each can be, and every value between. */
export class ComponentSearch {
  readonly #problem: Problem;
  readonly #places: ReadonlyMap<number, number>;
  readonly #highs: Highs;
  readonly #seen: SeenValues;
  /** Made when it is first needed. */
  #made: TableSolver | null = null;

  constructor(highs: Highs, problem: Problem, seen: SeenValues) {
    this.#problem = problem;
    this.#places = new Map(problem.variables.map((variable, place) => [variable, place]));
    this.#highs = highs;
    this.#seen = seen;
  }

  /** The first table that fits; null where there is none. */
  first(): readonly number[] | null {
    return this.#noted(this.#solver.least(new Float64Array(this.#places.size)));
  }

  /** What an unknown can be; not settled where the solver gave up. */
  rangeOf(variable: number): Range {
    const { bounds } = this.#problem;
    const place = this.#places.get(variable) ?? 0;
    for (const cost of [1, -1]) {
      if (this.#seen.isDone(variable)) break;
      if (this.#extreme(place, cost) === null) return byBounds(bounds, variable);
    }
    const values = this.#seen.of(variable);
    const [lowest, highest] = [Math.min(...values), Math.max(...values)];
    let isSettled = true;
    for (let value = lowest + 1; value < highest && !this.#seen.isDone(variable); value++) {
      if (values.has(value)) continue;
      const answer = this.#solver.with(place, value);
      if (answer.table === null) isSettled &&= answer.isSettled;
      this.#noted(answer);
    }
    const isJoint = highest - lowest < (bounds.highest[variable] ?? 0) - (bounds.lowest[variable] ?? 0);
    return { lowest, highest, values: values.size, isSettled: isSettled || this.#seen.isDone(variable), isJoint };
  }

  get #solver(): TableSolver {
    this.#made ??= new TableSolver(this.#highs, this.#problem);
    return this.#made;
  }

  dispose(): void {
    this.#made?.dispose();
  }

  /** The table with the least of a variable, or with a cost of -1 the most. */
  #extreme(place: number, cost: number): readonly number[] | null {
    const costs = new Float64Array(this.#places.size);
    costs[place] = cost;
    return this.#noted(this.#solver.least(costs));
  }

  #noted({ table }: Answer): readonly number[] | null {
    if (table !== null) this.#seen.note(this.#problem.variables, table);
    return table;
  }
}
