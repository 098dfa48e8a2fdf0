import highsModule, { type Highs, type Model } from "highs";
import { OpenRows } from "./open-rows.ts";
import type { Bounds, Row } from "./system.ts";

/** No count is as large as this, England's that are hidden with a council's neither; it bounds what nothing else does. */
const largest = 100_000_000;

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

/** Which table is looked for: that with the least of a sum, between bounds; each by place. */
export interface Aim {
  readonly costs: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The package describes its CommonJS form, whose loader is under `default`; what Node imports is the loader itself. */
const load = "default" in highsModule ? highsModule.default : highsModule;

let loaded: Promise<Highs> | null = null;

/** The HiGHS solver of linear programmes in whole numbers: one for the process, as it takes longer to load than to solve. */
export function loadSolver(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}

/** Finds tables of whole numbers that fit all rows of a problem. Tables that the solver gives are checked row by row. */
export class TableSolver {
  readonly problem: Problem;
  /** The smallest and largest value of each place. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly #highs: Highs;
  readonly #seconds: number;
  readonly #rows: OpenRows;
  /** In fractions: quick, as each answer begins from the one before, and mostly whole by itself. */
  readonly #fractions: Model;
  /** In whole numbers; made when it is first needed. */
  #whole: Model | null = null;

  /** @param seconds after which one question is given up */
  constructor(highs: Highs, problem: Problem, seconds = timeLimit) {
    this.#highs = highs;
    this.#seconds = seconds;
    this.problem = problem;
    this.#rows = new OpenRows(problem);
    const of = (bounds: Float64Array) =>
      Float64Array.from(problem.variables, (variable) => Math.min(bounds[variable] ?? 0, largest));
    this.lower = of(problem.bounds.lowest);
    this.upper = of(problem.bounds.highest);
    this.#fractions = this.#modelOf(false);
  }

  /** The table that fits with the least of a sum, by what each variable is multiplied by in it. */
  least(costs: Float64Array): Answer {
    return this.#answer({ costs, lower: this.lower, upper: this.upper });
  }

  /** A table that fits in which one variable, by its place, has a value. */
  with(place: number, value: number): Answer {
    const [lower, upper] = [this.lower.slice(), this.upper.slice()];
    lower[place] = value;
    upper[place] = value;
    return this.#answer({ costs: new Float64Array(lower.length), lower, upper });
  }

  /**
   * The table that an aim leads to from one that fits and lies within its bounds. Counts that would be fractions stay as
   * they are, with all that moves with them; where there is no answer all stay.
   */
  moved(table: readonly number[], aim: Aim): readonly number[] {
    const { values } = this.#ask(this.#fractions, aim);
    if (values === null) return table;
    const next = this.#rows.wholeMoves(table, values);
    return this.#rows.fits(next) ? next : table;
  }

  dispose(): void {
    this.#fractions.dispose();
    this.#whole?.dispose();
  }

  #answer(aim: Aim): Answer {
    const answer = this.#wholeAnswer(this.#fractions, aim);
    if (answer.table !== null || answer.isSettled) return answer;
    this.#whole ??= this.#modelOf(true);
    return this.#wholeAnswer(this.#whole, aim);
  }

  #wholeAnswer(model: Model, aim: Aim): Answer {
    const { values, isImpossible } = this.#ask(model, aim);
    if (values === null) return { table: null, isSettled: isImpossible };
    const table = Array.from(values, Math.round);
    const isWithin = table.every(
      (value, place) => value >= (aim.lower[place] ?? 0) && value <= (aim.upper[place] ?? 0),
    );
    const isWhole = table.every((value, place) => Math.abs(value - (values[place] ?? 0)) < 1e-5);
    return isWhole && isWithin && this.#rows.fits(table) ? { table } : { table: null, isSettled: false };
  }

  #ask(model: Model, { costs, lower, upper }: Aim) {
    const all = { kind: "range", from: 0, to: costs.length - 1 } as const;
    model.changeColsBounds(all, lower, upper);
    model.changeColsCost(all, costs);
    // The limit is of all that a model was ever asked, but for this.
    model.zeroAllClocks();
    model.run();
    const status = model.getModelStatus();
    const { optimal, infeasible, unboundedOrInfeasible } = this.#highs.constants.modelStatus;
    // Every unknown is bounded.
    const isImpossible = status === infeasible || status === unboundedOrInfeasible;
    return { values: status === optimal ? model.getSolution().colValue : null, isImpossible };
  }

  #modelOf(isWhole: boolean): Model {
    const { integer, continuous } = this.#highs.constants.variableType;
    const numCols = this.lower.length;
    const { starts, places: indices, by: values, lower: rowLower, upper: rowUpper } = this.#rows;
    const model = this.#highs.createModel({
      numCols,
      numRows: rowLower.length,
      colCost: new Float64Array(numCols),
      colLower: this.lower,
      colUpper: this.upper,
      rowLower,
      rowUpper,
      integrality: new Array(numCols).fill(isWhole ? integer : continuous),
      matrix: { format: "csr", numRows: rowLower.length, numCols, starts, indices, values },
    });
    model.options.set({ output_flag: false, time_limit: this.#seconds });
    return model;
  }
}
