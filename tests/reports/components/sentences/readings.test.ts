import { expect, it } from "vitest";
import { readingsSentence } from "../../../../reports/components/sentences/target.ts";

it.each([
  [2, 2, "The 3% milestone is met on every reading of it (2 of 2)."],
  [0, 6, "The 3% milestone is not met on any reading of it (0 of 6)."],
  [5, 6, "Whether the 3% milestone is met depends on the definition: it is met on 5 of 6 readings of it."],
  [1, 6, "Whether the 3% milestone is met depends on the definition: it is met on 1 of 6 readings of it."],
])("met on %i of %i readings: %s", (met, all, words) => {
  expect(readingsSentence("3%", met, all)).toBe(words);
});
