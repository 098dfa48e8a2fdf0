import { expect, it } from "vitest";
import { paceSentence } from "../../../../reports/components/sentences/progress.ts";

const pace = (needed: number | null, made: number | null, quarters: number | null) => ({ needed, made, quarters });

it.each([
  ["one reading", [pace(2.1, 1.9, 4)], "It needs 2.1 points a quarter; the last four quarters made 1.9."],
  [
    "several, from the least to the most",
    [pace(3.04, 2.54, 4), pace(3.6, 2.53, 4), pace(4.75, 2.75, 1)],
    "It needs between 3.0 and 4.8 points a quarter; the last four quarters made 2.5.",
  ],
  ["one quarter", [pace(2.1, -0.3, 1)], "It needs 2.1 points a quarter; the last quarter made −0.3."],
  ["no quarter before", [pace(2.1, null, null)], "It needs 2.1 points a quarter; the pace so far is not known."],
  ["next to nothing", [pace(0.02, 1, 4)], "It needs less than 0.1 points a quarter; the last four quarters made 1.0."],
  [
    "a reading that needs none is left out",
    [pace(null, 2, 4), pace(1, 3, 3)],
    "It needs 1.0 points a quarter; the last three quarters made 3.0.",
  ],
  ["none needs any", [pace(null, 2, 4)], ""],
])("the pace of %s", (_, paces, words) => {
  expect(paceSentence(paces)).toBe(words);
});
