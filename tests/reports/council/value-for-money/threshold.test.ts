import { describe, expect, it } from "vitest";
import { nearTarget, readings, thresholdRows } from "../../../../reports/council/value-for-money/threshold.ts";
import { reading, vfmFigure } from "./vfm-rows.ts";

describe("the 3% table", () => {
  it("lists baselines in the order of the milestone, each window under its baseline", () => {
    const found = readings([
      reading("gross current 2007-08, summed over three years", 3.1, "met"),
      reading("net current 2009-10, first made in the year", 1.9, "not met"),
      reading("gross current 2009-10, summed over three years", 2.9, "not met"),
      reading("gross current 2009-10, worth in the year of all gains since April 2008", 2.1, "not met"),
      reading("gross current 2009-10, first made in the year", 1.6, "not met"),
    ]);
    expect(found.map((reading) => `${reading.baseline}: ${reading.window}`)).toEqual([
      "gross current 2009-10: first made in the year",
      "gross current 2009-10: worth in the year of all gains since April 2008",
      "gross current 2009-10: summed over three years",
      "net current 2009-10: first made in the year",
      "gross current 2007-08: summed over three years",
    ]);
  });

  it("says savings, baseline, share and verdict in words", () => {
    expect(thresholdRows([reading("gross current 2009-10, summed over three years", 3.3333, "met")])).toEqual([
      {
        baseline: "Gross, 2009-10",
        window: "summed over 2008-09 to 2010-11",
        savings: "£2.0 million",
        spending: "£60.0 million",
        share: "3.3%",
        median: "not available",
        reached: "not known",
        prevention: "not known",
        verdict: "● met",
      },
    ]);
  });

  it("says why there is no share: a council created in 2009 has no spending of 2007-08", () => {
    const [row] = thresholdRows([
      vfmFigure({
        definition: "gross current 2007-08, first made in the year",
        numerator: 500_000,
        value_status: "not_applicable",
      }),
    ]);
    expect(row).toMatchObject({ savings: "£500,000", spending: "not applicable", share: "not applicable" });
    expect(row?.verdict).toBe("– cannot be judged");
  });

  it("says of what is forecast that its limbs are not due yet", () => {
    const forecast = reading("gross current 2009-10, summed over three years", 3.3333, "not due yet");
    expect(thresholdRows([forecast])[0]).toMatchObject({ reached: "not due yet", prevention: "not due yet" });
  });

  it("shows on which side of 3% a share is that would be rounded to it", () => {
    expect(nearTarget(2.97)).toBe("2.97%");
    expect(nearTarget(3.04)).toBe("3.04%");
    expect(nearTarget(2.998)).toBe("2.998%");
    expect(nearTarget(3)).toBe("3.0%");
    expect(nearTarget(3.2)).toBe("3.2%");
  });
});
