import { describe, expect, it } from "vitest";
import type { MeasureRow } from "../../../../reports/council/summary/rows.ts";
import { othersWords, placeWords, threeAndThree } from "../../../../reports/council/summary/three.ts";
import { measureRow as measure } from "./rows.ts";

const codes = (rows: readonly MeasureRow[]) => rows.map(({ indicator_code }) => indicator_code);

describe("what to look at first and to hold on to", () => {
  it("is what lies farthest from England in widths of the middle half of councils, three at the most of each", () => {
    const rows = [
      // 6 points where the middle half is 12 wide: half a width. 2 points where it is 1 wide: two widths.
      measure({ indicator_code: "wide", value: 76, england_value: 82, lower_quartile: 74, upper_quartile: 86 }),
      measure({ indicator_code: "narrow", value: 80, england_value: 82, lower_quartile: 81.5, upper_quartile: 82.5 }),
      measure({ indicator_code: "middle", value: 78, england_value: 82, lower_quartile: 80, upper_quartile: 84 }),
      measure({ indicator_code: "near", value: 81, england_value: 82, lower_quartile: 74, upper_quartile: 86 }),
      measure({ indicator_code: "good", verdict: "better", value: 90 }),
      measure({ indicator_code: "same", verdict: "similar" }),
    ];
    const { worse, better } = threeAndThree(rows);
    expect(codes(worse)).toEqual(["narrow", "middle", "wide"]);
    expect(codes(better)).toEqual(["good"]);
    expect(othersWords(rows, { worse, better })).toBe("Not shown: 1 more worse, 1 similar. All 6 measures:");
  });

  it("leaves older measures out where there are newer ones, and not where there are none", () => {
    const [older, newer] = [measure({ indicator_code: "1G", is_current: false }), measure({ indicator_code: "3A" })];
    expect(codes(threeAndThree([older, newer]).worse)).toEqual(["3A"]);
    expect(codes(threeAndThree([older]).worse)).toEqual(["1G"]);
  });
});

it("gives a place among the comparators with how many there are and how many overlap it", () => {
  const placed = { comparator_rank: 12, comparator_n: 15, tied_count: 0, overlap_count: 3 };
  expect(placeWords(measure(placed))).toBe("12th highest of 16; 3 overlap");
  expect(placeWords(measure({ ...placed, polarity: "low", overlap_count: 0 }))).toBe("12th lowest of 16; none overlap");
  expect(placeWords(measure({}))).toBe("not ranked");
});
