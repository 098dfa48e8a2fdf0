import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { workspaceAsOf } from "../../../src/store/position.ts";
import { release } from "../../../src/store/release.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import { budget, budgets } from "../../store/budgets.ts";
import { TestWorkspace, usual } from "../../store/workspace.ts";

export const councils = ["E08000035", "E08000032", "E08000019"];

/** A workspace that knows few councils, by itself three, so that England is their sum. */
export class FewCouncils extends TestWorkspace {
  #files = 0;

  constructor(readonly codes: readonly string[] = councils) {
    super();
  }

  /** With these councils alone. */
  #options() {
    const known = join(this.at.folder, "councils.csv");
    const [header, ...all] = readFileSync(usual.referenceFiles[0] ?? "", "utf8").split("\n");
    writeFileSync(known, [header, ...all.filter((line) => this.codes.includes(line.slice(0, 9))), ""].join("\n"));
    return { referenceFiles: [known, ...usual.referenceFiles.slice(1)], computeFigures };
  }

  /** Loads a return as received on a day, by itself today. */
  async load(lines: readonly string[], day = "."): Promise<void> {
    this.#files += 1;
    const name = `${day}/${this.#files}.csv`;
    const { isRefused, sentences } = await this.take(name, budgets(...lines), this.#options());
    expect(isRefused, sentences.join(" ")).toBe(false);
  }

  /** Notes that what was known on a day has gone out, and refreshes, though no file has come. */
  async releaseAsOf(asOf: string): Promise<void> {
    const options = { ...usual, ...this.#options() };
    const { warehouse } = await workspaceAsOf(this.at, options, asOf);
    await release(this.at, { release: "site", asOf, madeFrom: `site of ${asOf}`, warehouse, now: usual.now });
    await this.refresh(options);
  }

  async fromNothing(): Promise<void> {
    await this.rebuild(this.#options());
  }

  hidden() {
    return this.rows("select figure_id, is_first from out.hidden_figure order by all");
  }

  async change(statement: string): Promise<void> {
    const db = await Database.open(this.at.warehouse, "write");
    await db.run(statement);
    db.close();
  }
}

/** Numbers from 0 to less than 1, the same ones for a seed (a linear congruential generator, after Numerical Recipes). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** People, and those of them with a budget. */
export type Cell = readonly [people: number, holders: number];

/** Writes lines of a council's return of a quarter: of all people, or of a group. */
export function linesOf(council_code: string, period: string) {
  return (breakdown: string, breakdown_value: string, [people, holders]: Cell) =>
    budget({
      council_code,
      period,
      breakdown,
      breakdown_value,
      denominator_count: String(people),
      personal_budget_count: String(holders),
      direct_payment_count: "",
    });
}
