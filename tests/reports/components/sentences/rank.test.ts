import { expect, it } from "vitest";
import { rankWords } from "../../../../reports/components/sentences/rank.ts";

it.each([
  [
    { n: 15, rank: 4, overlap_count: 3 },
    "rank 4 of 16 with a value, counting from the highest; the intervals of 3 comparators overlap it",
  ],
  [
    { n: 15, rank: 4, overlap_count: 1, shared_by: 1 },
    "rank 4 of 16 with a value, counting from the highest; the interval of 1 comparator overlaps it",
  ],
  [
    { n: 15, rank: 4, overlap_count: 3, shared_by: 2 },
    "rank 4 of 16 with a value, counting from the highest, shared by 2; the intervals of 3 comparators overlap it",
  ],
  [
    { n: 15, rank: 1, overlap_count: 0 },
    "rank 1 of 16 with a value, counting from the highest; no comparator’s interval overlaps it",
  ],
  [
    { n: 15, rank: 16, overlap_count: null },
    "rank 16 of 16 with a value, counting from the highest; how many overlap it is not known",
  ],
  [{ n: 0, rank: 1, overlap_count: 0 }, "not ranked: no comparator has a figure"],
  [{ n: null, rank: null, overlap_count: null }, "not ranked: no comparator has a figure"],
])("%o", (standing, words) => expect(rankWords(standing)).toBe(words));
