import { safeValues } from "./range.ts";
import type { Bounds } from "./system.ts";

/** The values that unknowns have in the tables found so far, up to as many as make them safe. */
export class SeenValues {
  readonly #bounds: Bounds;
  readonly #values: ReadonlyMap<number, Set<number>>;

  constructor(targets: readonly number[], bounds: Bounds) {
    this.#bounds = bounds;
    this.#values = new Map(targets.map((variable) => [variable, new Set()]));
  }

  /** Notes a table, by the order of these variables. Values of what is no target are passed over. */
  note(variables: readonly number[], table: ArrayLike<number>): void {
    for (const [place, variable] of variables.entries()) {
      const values = this.#values.get(variable);
      const value = table[place];
      if (values !== undefined && value !== undefined && values.size < safeValues) values.add(value);
    }
  }

  of(variable: number): ReadonlySet<number> {
    return this.#values.get(variable) ?? new Set();
  }

  /** Whether more of an unknown need not be looked for: it is safe, or has had every value between its bounds. */
  isDone(variable: number): boolean {
    const { lowest, highest } = this.#bounds;
    const possible = (highest[variable] ?? 0) - (lowest[variable] ?? 0) + 1;
    return this.of(variable).size >= Math.min(safeValues, possible);
  }

  /** Targets among these variables of which more is to be looked for. */
  open(variables: readonly number[]): number[] {
    return variables.filter((variable) => this.#values.has(variable) && !this.isDone(variable));
  }
}
