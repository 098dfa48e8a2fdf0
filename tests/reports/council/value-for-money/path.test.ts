import { describe, expect, it } from "vitest";
import { pathHeadline, pathRows, savingsPath } from "../../../../reports/council/value-for-money/path.ts";
import { reading, vfmFigure, vfmGain } from "./vfm-rows.ts";

const baseline = {
  ...reading("gross current 2009-10, first made in the year", 3, "met"),
  denominator: 100_000_000,
};

describe("savings in adult social care against its own spending", () => {
  it("asks for 3% of the spending of 2009-10 in each year", () => {
    expect(savingsPath([baseline], []).asked).toEqual(
      ["2008-09", "2009-10", "2010-11"].map((period) => ({ period, gbp: 3_000_000 })),
    );
  });

  it("draws no 3% where the spending of 2009-10 is not known", () => {
    const path = savingsPath([{ ...baseline, denominator: null }], [vfmGain({ net_gbp: 100_000 })]);
    expect(path.asked).toEqual([]);
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

  it("has gains in pounds and as shares of 2009-10 spending, with decimals that tell 3.0% from less", () => {
    const path = savingsPath(
      [baseline],
      [vfmGain({ period: "2009-10", net_gbp: 2_980_000 }), vfmGain({ net_gbp: 7_500_000 })],
    );
    expect(pathHeadline(path)).toBe(
      "Gains in adult social care were worth £7.5 million in 2010-11; 3% of its spending in 2009-10 is £3.0 million",
    );
    expect(pathRows(path).map((row) => Object.values(row).join(" | "))).toEqual([
      "2008-09 | no figure | not available | £3.0 million",
      "2009-10 | £3.0 million | 2.98% | £3.0 million",
      "2010-11 | £7.5 million | 7.5% | £3.0 million",
    ]);
  });
});
