import { expect, it } from "vitest";
import { projectedCost } from "../../src/methods/projected-cost.ts";

const base = { people: 50_000, per1000: 60, gbp: 8_000, years: 10, useChange: 0, costChange: 0 };

it("is people times share times cost where both stay as they are", () => {
  // 60 of 1,000 in 50,000 are 3,000 people; at £8,000 each, £24,000,000.
  expect(projectedCost(base)).toBe(24_000_000);
});

it("compounds the changes of share and cost, year by year", () => {
  // 1.02 × 1.02 = 1.0404 and 1.01 × 1.01 = 1.0201: 24,000,000 × 1.0404 × 1.0201 = 25,471,488.96.
  expect(projectedCost({ ...base, years: 2, useChange: 2, costChange: 1 })).toBeCloseTo(25_471_488.96, 2);
  // 0.99 × 0.99 = 0.9801: 24,000,000 × 0.9801 = 23,522,400.
  expect(projectedCost({ ...base, years: 2, useChange: -1 })).toBeCloseTo(23_522_400, 6);
});

it("changes nothing in the base year", () => {
  expect(projectedCost({ ...base, years: 0, useChange: 5, costChange: 5 })).toBe(24_000_000);
});
