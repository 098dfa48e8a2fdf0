import { describe, expect, it } from "vitest";
import {
  careGains,
  gainBars,
  gainRows,
  gainsHeadline,
  gainTotal,
  latestGains,
} from "../../../../reports/council/value-for-money/gains.ts";
import { vfmGain } from "./vfm-rows.ts";

describe("the gains", () => {
  it("are bars from zero, the largest first, a negative one among them", () => {
    const gains = careGains([vfmGain({ net_gbp: 100 }), vfmGain({ net_gbp: 300 }), vfmGain({ net_gbp: -30 })]);
    expect(gainBars(gains).map(({ value }) => value)).toEqual([300, 100, -30]);
    expect(gainTotal(gains)).toBe(370);
  });

  it("say at the end of a bar what it is worth, and whether it is from prevention or why it does not count", () => {
    const gains = careGains([
      vfmGain({ net_gbp: 900, is_cash_releasing: false }),
      vfmGain({ net_gbp: 300, is_preventative: true }),
    ]);
    expect(gainBars(gains).map(({ panel, label, value }) => [panel, label, value])).toEqual([
      ["These count", "£300, prevention", 300],
      ["These do not count", "£900: releases no cash", null],
    ]);
  });

  it("are told apart by their first year where they share a title", () => {
    const named = (title: string, first_year: string) => vfmGain({ title, first_year });
    const gains = careGains([named("Agency", "2008-09"), named("Agency", "2009-10"), named("Meals", "2009-10")]);
    expect(gainBars(gains).map(({ name }) => name)).toEqual(["Agency, from 2008-09", "Agency, from 2009-10", "Meals"]);
  });

  it("puts gains that do not count last, with the reason, and leaves them out of the sum", () => {
    const gains = careGains([
      vfmGain({ title: "Ended", net_gbp: 0, is_sustained: false, end_year: "2009-10" }),
      vfmGain({ title: "Time saved", net_gbp: 900, is_cash_releasing: false }),
      vfmGain({ title: "Counts", net_gbp: 100, is_preventative: true }),
    ]);
    expect(gains.map(({ title }) => title)).toEqual(["Counts", "Time saved", "Ended"]);
    expect(gainRows(gains).map((row) => row.counts)).toEqual([
      "yes",
      "no: releases no cash",
      "no: not sustained, ended in 2009-10",
    ]);
    expect(gainTotal(gains)).toBe(100);
    expect(gainsHeadline(gains, false)).toBe(
      "1 adult social care gain counts for £100 in 2010-11, £100 of it from prevention",
    );
    expect(gainsHeadline(gains, true)).toBe(
      "1 adult social care gain is forecast to count for £100 in 2010-11, £100 of it from prevention",
    );
    expect(gainsHeadline([], true)).toBe("No adult social care gain is forecast to count in 2010-11");
  });

  it("leaves out other services", () => {
    expect(careGains([vfmGain({ service: "other" })])).toEqual([]);
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
