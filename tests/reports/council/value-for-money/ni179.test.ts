import { describe, expect, it } from "vitest";
import {
  forecastErrors,
  ni179Headline,
  ni179Of,
  ni179Rows,
} from "../../../../reports/council/value-for-money/ni179.ts";
import { vfmFigure } from "./vfm-rows.ts";

function ni179(period: string, vintage: string, value: number) {
  return vfmFigure({ indicator_code: "NI 179", period, vintage, value });
}

describe("NI 179", () => {
  it("keeps forecast and actual apart, each in order of years", () => {
    const lines = ni179Of([
      ni179("2009-10", "actual", 2),
      ni179("2008-09", "actual", 1),
      ni179("2010-11", "forecast", 5),
    ]);
    expect(lines.actual.map((amount) => amount.period)).toEqual(["2008-09", "2009-10"]);
    expect(lines.forecast).toEqual([{ period: "2010-11", gbp: 5 }]);
  });

  it("is of all services alone: its table has nothing of adult social care", () => {
    expect(ni179Rows(ni179Of([ni179("2008-09", "actual", 900_000)]))[0]).toEqual({
      year: "2008-09",
      actual: "£900,000",
      forecast: "no figure",
      target: "none recorded",
    });
  });

  it("names the error of each past forecast", () => {
    const lines = ni179Of([
      ni179("2008-09", "forecast", 1_000_000),
      ni179("2008-09", "actual", 900_000),
      ni179("2009-10", "forecast", 1_000_000),
      ni179("2009-10", "actual", 1_000_000),
      ni179("2010-11", "forecast", 2_000_000),
    ]);
    expect(forecastErrors(lines)).toEqual([
      "In 2008-09 the council made £100,000 less than it had forecast (10.0% of the forecast).",
      "The forecast for 2009-10 was right.",
    ]);
  });

  it("says when only a forecast is known, and puts words where a year has nothing", () => {
    const lines = ni179Of([ni179("2008-09", "forecast", 1_000_000)]);
    expect(ni179Headline(lines)).toBe("Only a forecast is known: £1.0 million in 2008-09");
    expect(ni179Rows(lines)[1]).toMatchObject({ actual: "no figure", forecast: "no figure" });
  });
});
