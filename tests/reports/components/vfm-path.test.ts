import { describe, expect, it } from "vitest";
import { forecastErrors, pathHeadline, pathRows, savingsPath } from "../../../reports/components/vfm-path.ts";
import { reading, vfmFigure, vfmGain } from "./vfm-rows.ts";

function ni179(period: string, vintage: string, value: number) {
  return vfmFigure({ indicator_code: "NI 179", period, vintage, value });
}

const baseline = reading("gross current 2007-08, first made in the year", 3, "met");

describe("the path of savings", () => {
  it("asks for 3.0, 6.09 and 9.27% of the spending of 2007-08, and 10.33% after Budget 2009", () => {
    const path = savingsPath([{ ...baseline, denominator: 100_000_000 }], []);
    expect(path.asked.map((one) => Math.round(one.gbp))).toEqual([3_000_000, 6_090_000, 9_272_700]);
    expect(Math.round(path.askedAfterBudget?.gbp ?? 0)).toBe(10_333_600);
  });

  it("draws no path where the spending of 2007-08 is not known", () => {
    expect(savingsPath([{ ...baseline, denominator: null }], [])).toMatchObject({ asked: [], askedAfterBudget: null });
  });

  it("keeps forecast and actual apart, each in order of years", () => {
    const path = savingsPath(
      [ni179("2009-10", "actual", 2), ni179("2008-09", "actual", 1), ni179("2010-11", "forecast", 5)],
      [],
    );
    expect(path.actual.map((one) => one.period)).toEqual(["2008-09", "2009-10"]);
    expect(path.forecast).toEqual([{ period: "2010-11", gbp: 5 }]);
  });

  it("adds up adult social care alone, gains that release cash, as made", () => {
    const path = savingsPath(
      [],
      [
        vfmGain({ net_gbp: 100 }),
        vfmGain({ net_gbp: 40, service: "other" }),
        vfmGain({ net_gbp: 20, is_cash_releasing: false }),
        vfmGain({ net_gbp: 10, vintage: "forecast" }),
      ],
    );
    expect(path.adultSocialCare).toEqual([{ period: "2010-11", gbp: 100 }]);
  });

  it("names the error of each past forecast", () => {
    const path = savingsPath(
      [
        ni179("2008-09", "forecast", 1_000_000),
        ni179("2008-09", "actual", 900_000),
        ni179("2009-10", "forecast", 1_000_000),
        ni179("2009-10", "actual", 1_000_000),
        ni179("2010-11", "forecast", 2_000_000),
      ],
      [],
    );
    expect(forecastErrors(path)).toEqual([
      "In 2008-09 the council made £100,000 less than it had forecast (10.0% of the forecast).",
      "The forecast for 2009-10 was right.",
    ]);
  });

  it("says when only a forecast is known, and puts words where a year has nothing", () => {
    const path = savingsPath([ni179("2008-09", "forecast", 1_000_000)], []);
    expect(pathHeadline(path)).toBe("Only a forecast is known: £1.0 million in 2008-09");
    expect(pathRows(path)[1]).toMatchObject({ actual: "no figure", forecast: "no figure" });
  });
});
