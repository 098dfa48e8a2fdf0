import { groupsOf } from "./groups.ts";
import type { Bounds, Row } from "./system.ts";

/** Nearer to a whole number than this, a number of the solver's is that. */
const nearlyWhole = 1e-6;

/** The rows of a problem by places of its variables, one after the other; what is settled is taken off their bounds. */
export class OpenRows {
  /** Where each row begins in `places` and `by`, and after the last where they end. */
  readonly starts: readonly number[];
  readonly places: readonly number[];
  readonly by: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly #width: number;

  constructor({
    variables,
    rows,
    bounds,
  }: { readonly variables: readonly number[]; readonly rows: readonly Row[]; readonly bounds: Bounds }) {
    const placeOf = new Map(variables.map((variable, place) => [variable, place]));
    const [starts, places, by]: [number[], number[], number[]] = [[0], [], []];
    const settled = rows.map((row) => {
      let sum = 0;
      for (const [at, variable] of row.variables.entries()) {
        const place = placeOf.get(variable);
        const factor = row.by[at] ?? 0;
        if (place === undefined) sum += factor * (bounds.lowest[variable] ?? 0);
        else {
          places.push(place);
          by.push(factor);
        }
      }
      starts.push(places.length);
      return sum;
    });
    this.starts = starts;
    this.places = places;
    this.by = by;
    this.lower = rows.map(({ lower }, row) => lower - (settled[row] ?? 0));
    this.upper = rows.map(({ upper }, row) => upper - (settled[row] ?? 0));
    this.#width = variables.length;
  }

  /** Whether a table fits every row. */
  fits(table: readonly number[]): boolean {
    return this.lower.every((lower, row) => {
      let sum = 0;
      for (let at = this.starts[row] ?? 0; at < (this.starts[row + 1] ?? 0); at++) {
        sum += (this.by[at] ?? 0) * (table[this.places[at] ?? 0] ?? 0);
      }
      return sum >= lower && sum <= (this.upper[row] ?? 0);
    });
  }

  /**
   * A table changed to where numbers of the solver's lead. What changes and shares a row changes together: such a group is
   * passed over where one of it would be a fraction.
   */
  wholeMoves(table: readonly number[], values: ArrayLike<number>): number[] {
    const isMoved = (place: number) => Math.abs((values[place] ?? 0) - (table[place] ?? 0)) > nearlyWhole;
    const together = this.lower.map((_, row) =>
      this.places.slice(this.starts[row], this.starts[row + 1]).filter((place) => isMoved(place)),
    );
    const next = [...table];
    for (const group of groupsOf(this.#width, together)) {
      const isWhole = group.every((place) => {
        const value = values[place] ?? 0;
        return Math.abs(value - Math.round(value)) < nearlyWhole;
      });
      if (isWhole) for (const place of group) next[place] = Math.round(values[place] ?? 0);
    }
    return next;
  }
}
