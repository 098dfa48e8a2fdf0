import { describe, expect, it } from "vitest";
import {
  classBars,
  classChanges,
  classHeadline,
  classRows,
  classShares,
} from "../../../../reports/council/value-for-money/classes.ts";
import { vfmFigure } from "./vfm-rows.ts";

function share(serviceClass: string, period: string, value: number | null, median: number | null = null) {
  const parts = { indicator_code: "EX-CLASS", breakdown: "class", breakdown_value: serviceClass, period };
  return vfmFigure({ ...parts, value, comparator_median: median, value_status: value === null ? "missing" : "value" });
}

describe("spending by class", () => {
  it("lists classes in the page's order and years in theirs", () => {
    const shares = classShares([
      share("preventative", "2008-09", 7),
      share("reactive", "2009-10", 50),
      share("reactive", "2008-09", 52),
    ]);
    expect(shares.map((share) => `${share.serviceClass} ${share.period}`)).toEqual([
      "reactive 2008-09",
      "reactive 2009-10",
      "preventative 2008-09",
    ]);
  });

  it("says how the preventative share moved and where comparators stand", () => {
    const shares = classShares([share("preventative", "2007-08", 7.1), share("preventative", "2010-11", 8.6, 7)]);
    expect(classHeadline("Eastwold", shares)).toBe(
      "Eastwold’s preventative share of spending was 7.1% in 2007-08 and 8.6% in 2010-11, 1.5 percentage points more; the comparators’ median is 7.0%",
    );
    expect(classChanges(shares)).toBe(
      "Change in percentage points from the first year to the last: preventative +1.5.",
    );
  });

  it("draws of each class its first year, its newest with the change, and the comparators’ median", () => {
    const shares = classShares([
      share("preventative", "2007-08", 7.1),
      share("preventative", "2008-09", null),
      share("preventative", "2010-11", 8.6, 7),
      share("reactive", "2009-10", 52.04),
      share("reactive", "2010-11", 52.01),
      share("maintaining", "2010-11", 30),
    ]);
    expect(classBars(shares).map(({ panel, name, label }) => `${panel}, ${name}: ${label}`)).toEqual([
      "Reactive, 2009-10: 52.0%",
      "Reactive, 2010-11: 52.0% (unchanged)",
      "Reactive, comparators’ median: not available",
      "Maintaining, 2010-11: 30.0%",
      "Maintaining, comparators’ median: not available",
      "Preventative, 2007-08: 7.1%",
      "Preventative, 2010-11: 8.6% (+1.5 points)",
      "Preventative, comparators’ median: 7.0%",
    ]);
  });

  it("gives the cash beside the share and a word for a missing one", () => {
    const cash = vfmFigure({ ...share("reactive", "2008-09", 1_500_000), indicator_code: "EX-GCE" });
    expect(classRows(classShares([share("reactive", "2008-09", null), cash]))).toEqual([
      { name: "Reactive", year: "2008-09", share: "no figure", median: "not available", cash: "£1.5 million" },
    ]);
  });
});
