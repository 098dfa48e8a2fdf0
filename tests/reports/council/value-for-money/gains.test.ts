import { describe, expect, it } from "vitest";
import {
  gainRows,
  gainSteps,
  gainsHeadline,
  gainTotal,
  latestGains,
} from "../../../../reports/council/value-for-money/gains.ts";
import { vfmGain } from "./vfm-rows.ts";

describe("the waterfall of gains", () => {
  it("starts each gain where the larger one before it ended", () => {
    const steps = gainSteps([vfmGain({ net_gbp: 100 }), vfmGain({ net_gbp: 300 }), vfmGain({ net_gbp: 50 })]);
    expect(steps.map(({ start, end }) => [start, end])).toEqual([
      [0, 300],
      [300, 400],
      [400, 450],
    ]);
    expect(gainTotal(steps)).toBe(450);
  });

  it("lets a negative gain take away", () => {
    const steps = gainSteps([vfmGain({ net_gbp: 100 }), vfmGain({ net_gbp: -30 })]);
    expect(steps.map(({ start, end }) => [start, end])).toEqual([
      [0, 100],
      [100, 70],
    ]);
  });

  it("puts gains that do not count last, with the reason, and leaves them out of the sum", () => {
    const steps = gainSteps([
      vfmGain({ title: "Ended", net_gbp: 0, is_sustained: false, end_year: "2009-10" }),
      vfmGain({ title: "Time saved", net_gbp: 900, is_cash_releasing: false }),
      vfmGain({ title: "Counts", net_gbp: 100, is_preventative: true }),
    ]);
    expect(steps.map((step) => step.title)).toEqual(["Counts", "Time saved", "Ended"]);
    expect(gainRows(steps).map((row) => row.counts)).toEqual([
      "yes",
      "no: releases no cash",
      "no: not sustained, ended in 2009-10",
    ]);
    expect(gainTotal(steps)).toBe(100);
    expect(gainsHeadline(steps, false)).toBe(
      "1 adult social care gain counts for £100 in 2010-11, £100 of it from prevention",
    );
    expect(gainsHeadline(steps, true)).toBe(
      "1 adult social care gain is forecast to count for £100 in 2010-11, £100 of it from prevention",
    );
    expect(gainsHeadline([], true)).toBe("No adult social care gain is forecast to count in 2010-11");
  });

  it("leaves out other services", () => {
    expect(gainSteps([vfmGain({ service: "other" })])).toEqual([]);
  });

  it("shows the forecast only where nothing is known of what was made", () => {
    const forecast = vfmGain({ vintage: "forecast", title: "Expected" });
    expect(latestGains([forecast, vfmGain({})])).toMatchObject({ isForecast: false, gains: [{ vintage: "actual" }] });
    expect(latestGains([forecast])).toMatchObject({ isForecast: true, gains: [{ title: "Expected" }] });
    expect(latestGains([vfmGain({ period: "2009-10" })]).gains).toEqual([]);
  });

  it("takes no register that was sent before the year had ended for what was made in it", () => {
    const registered = vfmGain({ submission: "2010-07", title: "Registered" });
    const forecast = vfmGain({ vintage: "forecast", submission: "2010-10", title: "Expected" });
    expect(latestGains([registered, forecast])).toMatchObject({ isForecast: true, gains: [{ title: "Expected" }] });
    expect(latestGains([registered])).toMatchObject({ isForecast: true, gains: [{ title: "Registered" }] });
  });
});
