import { describe, expect, it } from "vitest";
import { cell, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const northEast = expected("quantile", { value: cell });
const values = `(values ${northEast.map(({ value }) => `(${value})`).join(", ")}) as t(v)`;

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
