import { expect, it } from "vitest";
import { othersDot } from "../../../../reports/council/comparators/sets.ts";

const set = (median: number | null) => ({
  n: 15,
  median,
  lowest: 20,
  highest: 40,
  rank: 3,
  tied_count: 0,
  overlap_count: 2,
  judgement: "similar" as const,
});

it("stands for sets that all say the same with their middle median, from the lowest to the highest", () => {
  expect(othersDot([set(31), set(29), set(30)])).toMatchObject({
    name: "Medians of 3 other sets",
    value: 30,
    lower: 29,
    upper: 31,
  });
});

it("has no value where no set has one", () => {
  expect(othersDot([set(null)])).toMatchObject({ value: null, lower: null, upper: null });
});
