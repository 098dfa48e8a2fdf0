import { expect, it } from "vitest";
import { standingWords } from "../../../reports/components/standing.ts";

it("never gives a rank without the number ranked and the number that overlap", () => {
  expect(standingWords({ n: 15, rank: 4, overlap_count: 3 })).toBe(
    "rank 4 of 16, counting from the highest; the intervals of 3 comparators overlap it",
  );
});

it("says that nothing overlaps", () => {
  expect(standingWords({ n: 15, rank: 1, overlap_count: 0 })).toContain("no comparator’s interval overlaps it");
});

it("leaves overlap out where a measure has no intervals", () => {
  expect(standingWords({ n: 15, rank: 16, overlap_count: null })).toBe("rank 16 of 16, counting from the highest");
});

it("gives no rank where no comparator has a figure", () => {
  expect(standingWords({ n: 0, rank: 1, overlap_count: 0 })).toBe("not ranked: no comparator has a figure");
  expect(standingWords({ n: null, rank: null, overlap_count: null })).toContain("not ranked");
});
