import { expect, it } from "vitest";
import { placeWords } from "../../../../reports/components/sentences/comparison.ts";

it("gives a place among comparators with how many there are and how many overlap it, for a cell", () => {
  const placed = { polarity: "high", comparator_rank: 12, comparator_n: 15, tied_count: 0, overlap_count: 3 };
  expect(placeWords(placed)).toBe("12th highest of 16; 3 overlap");
  expect(placeWords({ ...placed, polarity: "low", overlap_count: 0 })).toBe("12th lowest of 16; none overlap");
  expect(placeWords({ ...placed, tied_count: 1, overlap_count: null })).toBe("joint 12th highest of 16");
  expect(placeWords({ ...placed, comparator_rank: null })).toBe("not ranked");
});
