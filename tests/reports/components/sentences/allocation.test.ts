import { expect, it } from "vitest";
import { allocationSentence } from "../../../../reports/components/sentences/allocation.ts";

const [points, none] = [
  { year: "2010-11", value: "points" },
  { year: "2009-10", value: "none" },
];

it.each([
  [
    [points, none],
    "Before a plan is agreed Eastwold works out a budget by points for need (2010-11; in 2009-10 by no set method).",
  ],
  [
    [points, { ...points, year: "2009-10" }],
    "Before a plan is agreed Eastwold works out a budget by points for need (2010-11).",
  ],
  [[none], "Before a plan is agreed Eastwold works out a budget by no set method (2009-10)."],
  [[], ""],
])("how budgets are worked out in %j is said as %j", (allocations, says) => {
  expect(allocationSentence("Eastwold", allocations)).toBe(says);
});
