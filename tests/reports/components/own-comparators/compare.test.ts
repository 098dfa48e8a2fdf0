import { describe, expect, it } from "vitest";
import { rangeOf, standingAmong } from "../../../../reports/components/own-comparators/compare.ts";

const figure = (value: number, half: number | null = 1) => ({
  value,
  lower_95: half === null ? null : value - half,
  upper_95: half === null ? null : value + half,
});

describe("where a figure stands among others", () => {
  it("is the median, the ends, the rank from the good side, and how many are the same and overlap", () => {
    // Of 10, 12, 20 and 30 the two in the middle are 12 and 20: their middle is 16.
    expect(standingAmong(figure(12), [figure(10), figure(12), figure(20), figure(30)], "high")).toEqual({
      n: 4,
      median: 16,
      lowest: 10,
      highest: 30,
      rank: 3,
      tied_count: 1,
      overlap_count: 2,
    });
  });

  it("is told by numbers and not by their digits, and shares the rank of those that are the same", () => {
    const others = [figure(100), figure(9), figure(20)];
    expect(standingAmong(figure(9), others, "high")).toMatchObject({ median: 20, lowest: 9, highest: 100, rank: 3 });
    expect(standingAmong(figure(9), others, "low")).toMatchObject({ rank: 1, tied_count: 1 });
  });

  it("counts overlaps of those alone whose interval is known", () => {
    expect(standingAmong(figure(12), [figure(12), figure(12, null), figure(30)], "high").overlap_count).toBe(1);
    expect(standingAmong(figure(12), [figure(14), figure(10), figure(15)], "high").overlap_count).toBe(2);
    expect(standingAmong(figure(12), [figure(8), figure(9)], "high").overlap_count).toBe(0);
  });

  it("is ranked from the lowest where low is good, and from the highest where neither is", () => {
    const others = [figure(10), figure(20), figure(30)];
    expect(standingAmong(figure(12), others, "low").rank).toBe(2);
    expect(standingAmong(figure(12), others, "none").rank).toBe(3);
    expect(standingAmong(figure(12), others, "low").median).toBe(20);
  });

  it("has no number of overlaps where no interval is known, and nothing at all among nobody", () => {
    expect(standingAmong(figure(12), [figure(10, null)], "high").overlap_count).toBeNull();
    expect(standingAmong(figure(12, null), [figure(10)], "high").overlap_count).toBeNull();
    expect(standingAmong(figure(12), [], "high")).toMatchObject({ n: null, median: null, rank: null });
  });
});

it("gives the median and the ends of values, and none of nobody", () => {
  expect(rangeOf([30, 9, 100])).toEqual({ n: 3, median: 30, lowest: 9, highest: 100 });
  expect(rangeOf([])).toEqual({ n: 0, median: null, lowest: null, highest: null });
});
