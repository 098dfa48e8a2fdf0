import { expect, it } from "vitest";
import { ordinal, rankOf, rankWords } from "../../../../reports/components/sentences/comparison.ts";

const standing = { n: 15, rank: 4, overlap_count: 3, tied_count: 0 };

it.each([
  ["high", {}, "4th highest of 16 (high is good); the intervals of 3 comparators overlap it"],
  ["low", { rank: 2, overlap_count: 1 }, "2nd lowest of 16 (low is good); the interval of 1 comparator overlaps it"],
  ["none", { tied_count: 1 }, "joint 4th highest of 16; the intervals of 3 comparators overlap it"],
  ["high", { rank: 1, overlap_count: 0 }, "highest of 16 (high is good); no comparator’s interval overlaps it"],
  [
    "low",
    { rank: 1, tied_count: 2, overlap_count: 0 },
    "joint lowest of 16 (low is good); no comparator’s interval overlaps it",
  ],
  ["high", { rank: 15, overlap_count: null }, "15th highest of 16 (high is good); how many overlap it is not known"],
  ["high", { rank: 16, overlap_count: null }, "lowest of 16 (high is good); how many overlap it is not known"],
  ["low", { rank: 16, overlap_count: null }, "highest of 16 (low is good); how many overlap it is not known"],
  ["none", { rank: 15, tied_count: 1, overlap_count: 0 }, "joint lowest of 16; no comparator’s interval overlaps it"],
  // All alike: first and last at once.
  [
    "high",
    { rank: 1, tied_count: 15, overlap_count: 15 },
    "joint highest of 16 (high is good); the intervals of 15 comparators overlap it",
  ],
  ["high", { n: 0 }, "not ranked: no comparator has a figure"],
  ["high", { n: null, rank: null }, "not ranked: no comparator has a figure"],
])("of polarity %s, %o", (polarity, parts, words) => {
  expect(rankWords({ ...standing, ...parts }, polarity)).toBe(words);
});

it("counts from the best, and names no quarter of the councils", () => {
  expect(rankOf({ rank: 12, n: 15, tied_count: 0 }, "low")).toBe("12th lowest of 16 (low is good)");
});

it("writes ordinals as they are said", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "22nd",
    "101st",
    "111th",
  ]);
});
