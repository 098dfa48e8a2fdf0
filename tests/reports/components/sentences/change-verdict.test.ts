import { expect, it } from "vitest";
import { changeDirection, changeVerdict } from "../../../../reports/components/sentences/change.ts";

it.each([
  ["higher", "higher than a year before"],
  ["lower", "lower than a year before"],
  ["no_clear_change", "no clear change"],
  ["not_compared", ""],
  [null, ""],
])("the verdict %s over a year is in words: %s", (verdict, words) => {
  expect(changeVerdict(verdict)).toBe(words);
});

it.each([
  [1.2, 5, "rose"],
  [-5, -1.2, "fell"],
  [-0.1, 5, "no clear change"],
  [0, 5, "no clear change"],
  [-5, 0, "no clear change"],
  [null, 5, "not tested"],
])("a difference of %d to %d has the direction: %s", (lower, upper, words) => {
  expect(changeDirection(lower, upper)).toBe(words);
});
