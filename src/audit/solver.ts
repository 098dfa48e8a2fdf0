import highsModule, { type Highs, type Model } from "highs";
import type { Bounds, Row } from "./system.ts";

/** No count that is hidden for being small is as large as this; it bounds what nothing else does. */
const largest = 1_000_000;

/** One question is given up after so many seconds: then nothing is said of it. */
const timeLimit = 20;

/** Unknowns that hang together, with the rows between them. */
export interface Problem {
  readonly variables: readonly number[];
  readonly rows: readonly Row[];
  readonly bounds: Bounds;
}

/** What an answer is: a table that fits, by the order of the problem's variables; or why there is none. */
export type Answer = { readonly table: readonly number[] } | { readonly table: null; readonly isSettled: boolean };

/** The package describes its CommonJS form, whose loader is under `default`; what Node imports is the loader itself. */
const load = "default" in highsModule ? highsModule.default : highsModule;

/** The HiGHS solver of linear programmes in whole numbers. */
export function loadSolver(): Promise<Highs> {
  return load();
}

/** Finds tables of whole numbers that fit all rows of a problem. Tables that the solver gives are checked row by row. */
export class TableSolver {
  readonly #highs: Highs;
  readonly #problem: Problem;
  readonly #places: ReadonlyMap<number, number>;
  /** In fractions: quick, as each answer begins from the one before, and mostly whole by itself. */
  readonly #fractions: Model;
  /** In whole numbers; made when it is first needed. */
  #whole: Model | null = null;
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;

  constructor(highs: Highs, problem: Problem) {
    this.#highs = highs;
    this.#problem = problem;
    this.#places = new Map(problem.variables.map((variable, place) => [variable, place]));
    const of = (bounds: Float64Array) =>
      Float64Array.from(problem.variables, (variable) => Math.min(bounds[variable] ?? 0, largest));
    this.#lower = of(problem.bounds.lowest);
    this.#upper = of(problem.bounds.highest);
    this.#fractions = this.#modelOf(false);
  }

  /** The table that fits with the least of a sum, by what each variable is multiplied by in it. */
  least(costs: Float64Array): Answer {
    const answer = this.#ask(this.#fractions, costs);
    if (answer.table !== null || answer.isSettled) return answer;
    this.#whole ??= this.#modelOf(true);
    return this.#ask(this.#whole, costs);
  }

  /** A table that fits in which one variable, by its place, has a value. */
  with(place: number, value: number): Answer {
    this.#bound(place, value, value);
    const answer = this.least(new Float64Array(this.#problem.variables.length));
    this.#bound(place, this.#lower[place] ?? 0, this.#upper[place] ?? 0);
    return answer;
  }

  dispose(): void {
    this.#fractions.dispose();
    this.#whole?.dispose();
  }

  #ask(model: Model, costs: Float64Array): Answer {
    model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, costs);
    model.run();
    const status = model.getModelStatus();
    const { optimal, infeasible } = this.#highs.constants.modelStatus;
    if (status !== optimal) return { table: null, isSettled: status === infeasible };
    const values = model.getSolution().colValue;
    const table = Array.from(values, Math.round);
    const isWhole = table.every((value, place) => Math.abs(value - (values[place] ?? 0)) < 1e-5);
    return isWhole && this.#fits(table) ? { table } : { table: null, isSettled: false };
  }

  #bound(place: number, lower: number, upper: number): void {
    this.#fractions.changeColBounds(place, lower, upper);
    this.#whole ??= this.#modelOf(true);
    this.#whole.changeColBounds(place, lower, upper);
  }

  #modelOf(isWhole: boolean): Model {
    const { variables, rows } = this.#problem;
    const starts = [0];
    const [indices, values]: [number[], number[]] = [[], []];
    const rest = rows.map((row) => this.#fixed(row));
    for (const row of rows) {
      for (const [at, variable] of row.variables.entries()) {
        const place = this.#places.get(variable);
        if (place === undefined) continue;
        indices.push(place);
        values.push(row.by[at] ?? 0);
      }
      starts.push(indices.length);
    }
    const { integer, continuous } = this.#highs.constants.variableType;
    const model = this.#highs.createModel({
      numCols: variables.length,
      numRows: rows.length,
      colCost: new Float64Array(variables.length),
      colLower: this.#lower,
      colUpper: this.#upper,
      rowLower: rows.map(({ lower }, index) => lower - (rest[index] ?? 0)),
      rowUpper: rows.map(({ upper }, index) => upper - (rest[index] ?? 0)),
      integrality: variables.map(() => (isWhole ? integer : continuous)),
      matrix: { format: "csr", numRows: rows.length, numCols: variables.length, starts, indices, values },
    });
    model.options.set({ output_flag: false, time_limit: timeLimit });
    return model;
  }

  /** What the settled variables of a row add up to. */
  #fixed({ variables, by }: Row): number {
    return variables.reduce((sum, variable, at) => {
      if (this.#places.has(variable)) return sum;
      return sum + (by[at] ?? 0) * (this.#problem.bounds.lowest[variable] ?? 0);
    }, 0);
  }

  /** Whether a table lies within the bounds and fits every row. */
  #fits(table: readonly number[]): boolean {
    const { rows, bounds } = this.#problem;
    const isWithin = table.every(
      (value, place) => value >= (this.#lower[place] ?? 0) && value <= (this.#upper[place] ?? 0),
    );
    const countOf = (variable: number) => {
      const place = this.#places.get(variable);
      return place === undefined ? (bounds.lowest[variable] ?? 0) : (table[place] ?? 0);
    };
    return (
      isWithin &&
      rows.every(({ variables, by, lower, upper }) => {
        const sum = variables.reduce((total, variable, at) => total + (by[at] ?? 0) * countOf(variable), 0);
        return sum >= lower && sum <= upper;
      })
    );
  }
}
