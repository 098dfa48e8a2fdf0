import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Database } from "../../../src/store/warehouse/database.ts";
import type { DisclosureSettings } from "../../../src/store/workspace/disclosure.ts";
import { type CoreRows, council, figuresOf, select } from "../core.ts";
import { budgets, codes, returnsWith } from "./rounded-returns.ts";

const rounded = { round_to: 5 } as const;

const nameSchema = z.object({ name: z.string() });

/** All that every table of `pub` holds, by its name, each row as text. */
async function allPublished(rows: CoreRows, disclosure: DisclosureSettings): Promise<Map<string, string>> {
  const db = await figuresOf(rows, "real", disclosure);
  const tables = await db.rows(
    nameSchema,
    `select table_name as name from information_schema.tables where table_schema = 'pub' order by all`,
  );
  const all = new Map<string, string>();
  for (const { name } of tables) {
    const [row] = await db.rows(
      z.object({ text: z.string() }),
      `select coalesce(string_agg(line, chr(10) order by line), '') as text from (select whole::varchar as line from pub.${name} as whole)`,
    );
    all.set(name, row?.text ?? "");
  }
  db.close();
  return all;
}

// What is published is made of rounded counts alone, if counts that are rounded to the same publish the same: every
// number and every word of every table, whatever it is made of.
describe("counts that differ by no more than rounding takes away", () => {
  it("publish the same in every table of pub", { timeout: 120_000 }, async () => {
    const [one, other] = [await allPublished(returnsWith(0), rounded), await allPublished(returnsWith(1), rounded)];
    expect(one.get("figure")?.split("\n").length).toBeGreaterThan(500);
    for (const name of ["benchmark", "comparison", "forecast", "funnel_limit", "milestone", "year_change"]) {
      expect(one.get(name), name).not.toBe("");
    }
    for (const [name, rows] of one) expect(other.get(name), name).toBe(rows);
  });

  it("publish otherwise where nothing is rounded", { timeout: 120_000 }, async () => {
    const [one, other] = [await allPublished(returnsWith(0), {}), await allPublished(returnsWith(1), {})];
    const differing = [...one].flatMap(([name, rows]) => (other.get(name) === rows ? [] : [name]));
    expect(differing).toEqual(
      expect.arrayContaining(["benchmark", "comparison", "figure", "figure_beside", "funnel_limit", "milestone"]),
    );
  });
});

describe("a rounded figure", () => {
  let db: Database;
  const holders = [27, 23, 32];
  beforeAll(async () => {
    const lines = codes
      .slice(0, 3)
      .map((code, index) => budgets(code, "2010-11 Q4", ["all", "all"])(61 + index, holders[index] ?? 0));
    db = await figuresOf(
      { councils: codes.slice(0, 3).map((code) => council(code)), personal_budgets: lines },
      "real",
      rounded,
    );
  });
  afterAll(() => db.close());

  const shares = (where: string) =>
    select(
      db,
      `select numerator, denominator, round(value, 3) as value, method, rounded_to from pub.figure
        where indicator_code = 'PPF-12' and definition = 'adass_eligible' and person_type = 'client' and ${where} order by area_code`,
    );

  it("has counts of the nearest 5, and the share of those", async () => {
    expect(await shares("area_type = 'council'")).toEqual([
      { numerator: 25, denominator: 60, value: 41.667, method: "rounded_share", rounded_to: 5 },
      { numerator: 25, denominator: 60, value: 41.667, method: "rounded_share", rounded_to: 5 },
      { numerator: 30, denominator: 65, value: 46.154, method: "rounded_share", rounded_to: 5 },
    ]);
  });

  it("of England is the sum of the counts as returned, 82 of 186, rounded, and no sum of rounded counts", async () => {
    expect(await shares("area_type = 'england'")).toEqual([
      { numerator: 80, denominator: 185, value: 43.243, method: "rounded_share", rounded_to: 5 },
    ]);
  });

  it("has limits that hold the share of the counts as they were", async () => {
    const outside = await select(
      db,
      `select made.figure_id from out.figure as made join pub.figure as shown using (figure_id)
        where made.value not between shown.lower_95 and shown.upper_95`,
    );
    expect(outside).toEqual([]);
  });
});

// No share is left of 1 or 2 people, who round to nobody: what is said of that would tell a hidden 1 or 2 from 3 or 4.
describe("a hidden figure whose counts are rounded", () => {
  it("says nothing by its marker of how few there are", async () => {
    const [one = "", other = ""] = codes;
    const personal_budgets = [
      budgets(one, "2010-11 Q4", ["all", "all"])(2, 1),
      budgets(other, "2010-11 Q4", ["all", "all"])(40, 3),
    ];
    const db = await figuresOf({ councils: [council(one), council(other)], personal_budgets }, "real", rounded);
    const query = `select distinct value_status, marker from pub.figure
      where indicator_code = 'PPF-12' and definition = 'adass_eligible'`;
    expect(await select(db, query)).toEqual([{ value_status: "suppressed", marker: null }]);
    db.close();
  });
});
