import { describe, expect, it } from "vitest";
import { jsna } from "../../../../reports/council/jsna/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";

const [own, other, third] = ["E06000001", "E06000002", "E06000003"];
const councils = [council(own), council(other), council(third)];

const held = (council_code: string, breakdown: string, breakdown_value: string, count: number, of: number) => ({
  council_code,
  period: "2010-11 Q4",
  person_type: "client",
  basis: "snapshot",
  denominator_kind: "adass_eligible",
  breakdown,
  breakdown_value,
  denominator_count: of,
  personal_budget_count: count,
});

async function rowsOf(personal_budgets: ReturnType<typeof held>[], more: object = {}) {
  const comparator_groups = [other, third].map((comparator_code) => ({
    council_code: own,
    scheme: "own",
    edition: "2010",
    comparator_code,
  }));
  const db = await figuresOf({ councils, comparator_groups, personal_budgets, ...more });
  return select(
    db,
    `select breakdown_value, round(difference, 2) as difference, round(lower_difference, 2) as lower,
      round(upper_difference, 2) as upper, refusal, comparator_n, round(comparator_median, 2) as median
    from (${jsna.tables.represented.sql}) where council_code = '${own}' order by breakdown_value`,
  );
}

describe("a group's share beside that of everyone else", () => {
  it("has Newcombe's interval of a difference of two groups that share nobody", async () => {
    const rows = await rowsOf([
      held(own, "all", "all", 104, 150),
      held(own, "rurality", "urban", 56, 70),
      held(own, "rurality", "rural", 48, 80),
    ]);
    // Newcombe (1998), table II: 56 of 70 less 48 of 80 is 0.2, with limits 0.0524 and 0.3339.
    expect(rows).toMatchObject([
      { breakdown_value: "rural", difference: -20, lower: -33.39, upper: -5.24, refusal: null },
      { breakdown_value: "urban", difference: 20, lower: 5.24, upper: 33.39, refusal: null },
    ]);
  });

  it("is not told where the group or everyone else is of few", async () => {
    const rows = await rowsOf([
      held(own, "all", "all", 104, 150),
      held(own, "sex", "female", 101, 140),
      held(own, "sex", "male", 3, 10),
    ]);
    expect(rows.map(({ difference }) => difference)).toEqual([null, null]);
    expect(rows.every(({ refusal }) => refusal !== null)).toBe(true);
  });

  it("leaves out people whose group is not stated, and says of a group of nobody that it is", async () => {
    const rows = await rowsOf([
      held(own, "all", "all", 104, 150),
      held(own, "ethnic_group", "white", 80, 100),
      held(own, "ethnic_group", "asian", 0, 0),
      held(own, "ethnic_group", "not_stated", 24, 50),
    ]);
    expect(rows.map(({ breakdown_value, refusal }) => [breakdown_value, refusal])).toEqual([
      ["asian", "nobody of the group is eligible"],
      ["white", null],
    ]);
  });

  it("has no interval of rounded counts", async () => {
    const personal_budgets = [
      held(own, "all", "all", 104, 150),
      held(own, "rurality", "urban", 56, 70),
      held(own, "rurality", "rural", 48, 80),
    ];
    const db = await figuresOf({ councils, personal_budgets }, "real", { threshold: 5, round_to: 5 });
    const rows = await select(db, `select refusal from (${jsna.tables.represented.sql})`);
    expect(rows).toEqual(
      Array(2).fill({ refusal: "counts are rounded, so that no interval of the difference can be made" }),
    );
  });
});
