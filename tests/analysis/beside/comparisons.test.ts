import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const codes = ["E06000001", "E06000002", "E06000003", "E06000004"];
const councils = codes.map((code) => council(code));

const value = (council_code: string, numerator: number) => ({
  council_code,
  indicator_code: "NI 145",
  period: "2010-11",
  vintage: "final",
  numerator,
  denominator: 1000,
  value: numerator / 10,
});

/** 70%, 60%, 65% and 40%: the first is beside 60, 65 and 40, so the median is 60. The
 * limits of 650 in 1,000 reach up to 67.9%, those of 700 down to 67.1%: they overlap. */
const ni_returns = codes.map((code, index) => value(code, [700, 600, 650, 400][index] ?? 0));
const first = `select scheme, comparison.edition, n, median, lowest, highest, comparison.rank, tied_count, overlap_count
  from out.comparison as comparison join out.figure using (figure_id) where area_code = 'E06000001' order by scheme`;

describe("comparison", () => {
  it("is with region and type where no scheme is loaded, the council itself left out", async () => {
    const db = await figuresOf({ councils, ni_returns });
    const beside = { edition: "", n: 3, median: 60, lowest: 40, highest: 65, rank: 1, tied_count: 0, overlap_count: 1 };
    expect(await select(db, first)).toEqual([
      { scheme: "council_type", ...beside },
      { scheme: "region", ...beside },
    ]);
  });

  it("is with the scheme's comparators where one is loaded, never with the council itself", async () => {
    const group = ["E06000002", "E06000003", "E06000001"].map((comparator_code, index) => ({
      scheme: "CQC",
      edition: "2009",
      council_code: "E06000001",
      comparator_code,
      rank: index + 1,
    }));
    const db = await figuresOf({ councils, ni_returns, comparator_groups: group });
    expect(await select(db, first)).toEqual([
      {
        scheme: "CQC",
        edition: "2009",
        n: 2,
        median: 62.5,
        lowest: 60,
        highest: 65,
        rank: 1,
        tied_count: 0,
        overlap_count: 1,
      },
    ]);
  });

  /** Wilson limits of 500 and 520 in 1,000 overlap: about 46.9 to 53.1 and 48.9 to 55.1. */
  it("counts the comparators whose interval overlaps", async () => {
    const close = [value("E06000001", 500), value("E06000002", 520), value("E06000003", 800)];
    const [row] = await select(await figuresOf({ councils, ni_returns: close }), first);
    expect(row).toMatchObject({ n: 2, rank: 3, overlap_count: 1 });
  });

  it("takes the most settled vintage of each figure", async () => {
    const provisional = { ...value("E06000002", 990), vintage: "provisional" };
    const [row] = await select(await figuresOf({ councils, ni_returns: [...ni_returns, provisional] }), first);
    expect(row).toMatchObject({ n: 3, highest: 65 });
  });

  /** NI 131, delayed transfers: low is good. Of 12, 10, 10 and 15 the 12 is third from the best. */
  it("ranks from the best where low is good, and counts those with the same value", async () => {
    const delayed = [12, 10, 10, 15].map((rate, index) => ({
      ...value(codes[index] ?? "", 0),
      indicator_code: "NI 131",
      numerator: null,
      denominator: null,
      value: rate,
    }));
    const db = await figuresOf({ councils, ni_returns: delayed });
    const ranks = `select area_code, comparison.rank, tied_count from out.comparison as comparison
      join out.figure using (figure_id) where scheme = 'region' order by area_code`;
    expect((await select(db, ranks)).map(({ rank, tied_count }) => [rank, tied_count])).toEqual([
      [3, 0],
      [1, 1],
      [1, 1],
      [4, 0],
    ]);
  });
});
