import type { Problem } from "./solver.ts";
import type { Row } from "./system.ts";

/** A move that changes more counts than this is not looked for, nor one that takes more tries: a solve is quicker then. */
const [largestMove, mostTries] = [24, 150];

/** A row by places of the problem, without what is settled. */
interface OpenRow {
  readonly places: readonly number[];
  readonly by: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/**
 * Turns a table that fits into another by changing a few counts: one goes up or down, which breaks rows, and each broken row
 * is mended by another of its counts, until none is broken. It is quick, and says nothing where it finds none.
 */
export class Moves {
  readonly #rows: readonly OpenRow[];
  readonly #rowsOf: readonly (readonly (readonly [row: number, by: number])[])[];
  readonly #lowest: Float64Array;
  readonly #highest: Float64Array;
  readonly #table: Float64Array;
  readonly #sums: Float64Array;
  readonly #moved = new Map<number, number>();
  #tries = 0;

  constructor({ variables, rows, bounds }: Problem, table: readonly number[]) {
    const places = new Map(variables.map((variable, place) => [variable, place]));
    this.#lowest = Float64Array.from(variables, (variable) => bounds.lowest[variable] ?? 0);
    this.#highest = Float64Array.from(variables, (variable) => bounds.highest[variable] ?? 0);
    this.#table = Float64Array.from(table);
    const rowCounts = countsOfRows(variables, rows);
    this.#rows = rows.map(({ variables: of, by, lower, upper }) => {
      const open = of
        .flatMap((variable, at) => {
          const place = places.get(variable);
          return place === undefined ? [] : [{ place, by: by[at] ?? 0, rows: rowCounts.get(variable) ?? 0 }];
        })
        // What is in few rows breaks few.
        .sort((one, other) => one.rows - other.rows);
      const settled = of.reduce(
        (sum, variable, at) => sum + (places.has(variable) ? 0 : (by[at] ?? 0) * (bounds.lowest[variable] ?? 0)),
        0,
      );
      return {
        places: open.map(({ place }) => place),
        by: open.map((term) => term.by),
        lower: lower - settled,
        upper: upper - settled,
      };
    });
    this.#sums = Float64Array.from(this.#rows, ({ places: of, by }) =>
      of.reduce((sum, place, at) => sum + (by[at] ?? 0) * (table[place] ?? 0), 0),
    );
    const rowsOf: [number, number][][] = variables.map(() => []);
    for (const [index, row] of this.#rows.entries()) {
      for (const [at, place] of row.places.entries()) rowsOf[place]?.push([index, row.by[at] ?? 0]);
    }
    this.#rowsOf = rowsOf;
  }

  /** The count of a place as it is now. */
  value(place: number): number {
    return this.#table[place] ?? 0;
  }

  /** Changes a count, and others with it; gives the places that changed, null where no such move was found. */
  move(place: number, amount: number): readonly number[] | null {
    this.#tries = mostTries;
    this.#moved.clear();
    if (!this.#change(place, amount)) return null;
    if (this.#mend(this.#brokenBy(place))) return [...this.#moved.keys()];
    this.#undo(place, amount);
    return null;
  }

  /** Mends the first of the broken rows in every way that there is, until all are mended. */
  #mend(broken: readonly number[]): boolean {
    const [index] = broken;
    if (index === undefined) return true;
    if (this.#moved.size >= largestMove || this.#tries <= 0) return false;
    const row = this.#rows[index];
    if (row === undefined) return false;
    const sum = this.#sums[index] ?? 0;
    const excess = sum > row.upper ? sum - row.upper : sum - row.lower;
    for (const [at, place] of row.places.entries()) {
      const amount = -excess / (row.by[at] ?? 1);
      if (this.#moved.has(place) || !Number.isInteger(amount) || !this.#change(place, amount)) continue;
      this.#tries -= 1;
      const others = broken.filter((other) => this.#isBroken(other));
      const fresh = this.#brokenBy(place).filter((other) => !others.includes(other));
      if (this.#mend([...others, ...fresh])) return true;
      this.#undo(place, amount);
    }
    return false;
  }

  #change(place: number, amount: number): boolean {
    const value = (this.#table[place] ?? 0) + amount;
    if (value < (this.#lowest[place] ?? 0) || value > (this.#highest[place] ?? 0)) return false;
    this.#set(place, value, amount);
    this.#moved.set(place, amount);
    return true;
  }

  #undo(place: number, amount: number): void {
    this.#set(place, (this.#table[place] ?? 0) - amount, -amount);
    this.#moved.delete(place);
  }

  #set(place: number, value: number, amount: number): void {
    this.#table[place] = value;
    for (const [row, by] of this.#rowsOf[place] ?? []) this.#sums[row] = (this.#sums[row] ?? 0) + by * amount;
  }

  #brokenBy(place: number): number[] {
    return (this.#rowsOf[place] ?? []).flatMap(([row]) => (this.#isBroken(row) ? [row] : []));
  }

  #isBroken(index: number): boolean {
    const sum = this.#sums[index] ?? 0;
    const row = this.#rows[index];
    return row !== undefined && (sum > row.upper || sum < row.lower);
  }
}

function countsOfRows(variables: readonly number[], rows: readonly Row[]): Map<number, number> {
  const counts = new Map(variables.map((variable) => [variable, 0]));
  for (const row of rows) for (const variable of row.variables) counts.set(variable, (counts.get(variable) ?? 0) + 1);
  return counts;
}
