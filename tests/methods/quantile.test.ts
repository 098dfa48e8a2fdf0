import { describe, expect, it } from "vitest";
import { cell, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const northEast = expected("quantile", { value: cell, decile: cell, quartile: cell });
const values = `(values ${northEast.map(({ value }) => `(${value})`).join(", ")}) as t(v)`;

describe("a quantile group", () => {
  it.each([
    [10, northEast.map(({ decile }) => decile)],
    [4, northEast.map(({ quartile }) => quartile)],
  ])("of twelve values in %d is the one published", async (q, groups) => {
    const { found } = await db.columns(
      `select quantile_group((ranked(v, 'all', 'high')).rank, 12, ${q}) as found from ${values} order by v`,
    );
    expect(found).toEqual(groups);
  });

  it.each([2, 4, 5, 10])("in %d parts any number of values as equally as can be", async (q) => {
    for (const n of [10, 15, 16, 49, 152]) {
      const { size = [] } = await db.columns(
        `select count(*) as size from range(1, ${n + 1}) as t(r) group by quantile_group(r, ${n}, ${q})`,
      );
      expect(size).toHaveLength(q);
      expect(Math.max(...size.map(Number)) - Math.min(...size.map(Number))).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ["1, 9, 10", "there are fewer values than groups"],
    ["null, 12, 4", "there is no rank"],
    ["13, 12, 4", "the rank is not among the values"],
    ["0, 12, 4", "the rank is not among the values"],
  ])("is refused for %s: %s", async (given, reason) => {
    const query = `select quantile_group(${given}) as found, quantile_group_refusal(${given}) as reason`;
    expect(await db.columns(query)).toEqual({ found: [null], reason: [reason] });
  });
});

describe("a quantile", () => {
  // Twelve values have eleven gaps. A quarter of 11 is 2.75: 137.137 + 0.75 × (137.726 − 137.137) = 137.57875; three
  // quarters are 8.25: 153.691 + 0.25 × (155.763 − 153.691) = 154.209; a tenth is 1.1: 131.278 + 0.1 × 5.859 = 131.8639.
  it.each([
    [0.25, 137.57875],
    [0.75, 154.209],
    [0.1, 131.8639],
  ])("of %d lies between two values by a straight line", async (p, value) => {
    const [found] = await evaluate(db, `(select quantile_value(v, ${p}) from ${values})`);
    expect(found).toBeCloseTo(value, 9);
  });

  it("is none of fewer values than it parts", async () => {
    const of = (n: number, p: number) => `(select quantile_value(v, ${p}) from range(${n}) as t(v))`;
    expect(await evaluate(db, of(3, 0.25), of(4, 0.25), of(3, 0.75), of(9, 0.9), of(10, 0.9))).toEqual([
      ...[null, 0.75, null, null],
      expect.closeTo(8.1, 9),
    ]);
  });
});
