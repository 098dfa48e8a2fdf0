import { expect, it } from "vitest";
import { medianClause } from "../../../../reports/components/sentences/comparison.ts";

it.each([
  [medianClause(4.7, "percent"), "the comparators’ median is 4.7%"],
  [medianClause(1204, "people"), "the comparators’ median is 1,204"],
  [medianClause(0, "percent"), "the comparators’ median is 0.0%"],
  [medianClause(null, "percent"), ""],
])("%s", (clause, words) => {
  expect(clause).toBe(words);
});
