import { describe, expect, it } from "vitest";
import { pathHeadline, pathRows, savingsPath } from "../../../../reports/council/value-for-money/path.ts";
import { reading, vfmFigure, vfmGain } from "./vfm-rows.ts";

const baseline = {
  ...reading("gross current 2007-08, first made in the year", 3, "met"),
  denominator: 100_000_000,
};

describe("the path of savings in adult social care", () => {
  it("asks for 3.0, 6.09 and 9.27% of the spending of 2007-08, and 10.33% after Budget 2009", () => {
    const path = savingsPath([baseline], []);
    expect(path.asked.map((amount) => Math.round(amount.gbp))).toEqual([3_000_000, 6_090_000, 9_272_700]);
    expect(Math.round(path.askedAfterBudget?.gbp ?? 0)).toBe(10_333_600);
  });

  it("is not drawn where the spending of 2007-08 is not known", () => {
    const path = savingsPath([{ ...baseline, denominator: null }], [vfmGain({ net_gbp: 100_000 })]);
    expect(path).toMatchObject({ asked: [], askedAfterBudget: null });
    expect(pathHeadline(path)).toBe("Gains in adult social care were worth £100,000 in 2010-11");
    expect(pathRows(path)[2]).toMatchObject({ made: "£100,000", madeShare: "not available", asked: "not available" });
  });

  it("adds up adult social care alone, gains that release cash, as made", () => {
    const path = savingsPath(
      [vfmFigure({ indicator_code: "NI 179", value: 999 })],
      [
        vfmGain({ net_gbp: 100 }),
        vfmGain({ net_gbp: 40, service: "other" }),
        vfmGain({ net_gbp: 20, is_cash_releasing: false }),
        vfmGain({ net_gbp: 10, vintage: "forecast" }),
        vfmGain({ net_gbp: 5, submission: "2010-07" }),
      ],
    );
    expect(path.made).toEqual([{ period: "2010-11", gbp: 100 }]);
  });

  it("is beside gains in pounds, with both as shares of 2007-08 spending in the table", () => {
    const path = savingsPath(
      [baseline],
      [vfmGain({ period: "2009-10", net_gbp: 4_000_000 }), vfmGain({ net_gbp: 7_500_000 })],
    );
    expect(pathHeadline(path)).toBe(
      "Gains in adult social care were worth £7.5 million in 2010-11; 3% a year of its 2007-08 spending would be £9.3 million, or £10.3 million with Budget 2009",
    );
    expect(pathRows(path).map((row) => Object.values(row).join(" | "))).toEqual([
      "2008-09 | no figure | not available | £3.0 million | 3.0%",
      "2009-10 | £4.0 million | 4.0% | £6.1 million | 6.1%",
      "2010-11 | £7.5 million | 7.5% | £9.3 million | 9.3%",
      "2010-11, with Budget 2009 | £7.5 million | 7.5% | £10.3 million | 10.3%",
    ]);
  });

  it("compares a year before the last with the path of that year alone", () => {
    const path = savingsPath([baseline], [vfmGain({ period: "2009-10", net_gbp: 4_000_000 })]);
    expect(pathHeadline(path)).toBe(
      "Gains in adult social care were worth £4.0 million in 2009-10; 3% a year of its 2007-08 spending would be £6.1 million",
    );
  });
});
