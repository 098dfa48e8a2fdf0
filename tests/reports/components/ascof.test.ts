import { describe, expect, it } from "vitest";
import { ascofMethod, ascofTally, besideEngland } from "../../../reports/components/ascof.ts";
import type { SummaryRow } from "../../../reports/components/summary-row.ts";

const measure = (parts: Partial<SummaryRow>): SummaryRow => ({
  ...{ kind: "ascof", code: "1C(1A)", title: "People who receive a personal budget", period: "2020-21" },
  ...{
    unit: "percent",
    decimals: 1,
    value: 90,
    value_status: "value",
    verdict: "worse",
    refusal: null,
    measure_kind: "proportion",
  },
  ...{ method: "wilson", lower_95: 89, upper_95: 91, region: 92, council_type: 92, england: 92 },
  ...parts,
});
const none = {
  verdict: "not_compared",
  refusal: "the figure has no interval",
  method: "none",
  lower_95: null,
  upper_95: null,
} as const;

describe("the outcome measures of a council", () => {
  it("are counted by how each stands to England, and those apart that are not compared", () => {
    const rows = [
      measure({}),
      measure({ code: "1G", verdict: "similar" }),
      measure({ code: "2C(1)", verdict: "better" }),
      measure({ code: "1F", ...none }),
      measure({ code: "1A", value: null, ...none }),
    ];
    expect(ascofTally(rows)).toBe(
      "of 3 outcome measures, 1 is better than England, 1 similar and 1 worse, by their own 95% intervals; 1 more outcome measure cannot be compared",
    );
  });

  it("say of each how it stands to England, or that there is nothing to compare", () => {
    const rows = [measure({}), measure(none), measure({ value: null }), measure({ england: null, verdict: null })];
    expect(rows.map(besideEngland)).toEqual(["worse", "not compared", "no figure", "no figure of England"]);
  });

  it("say how each interval was made, and of those without one which they are and why", () => {
    const rows = [
      measure({}),
      measure({ code: "3A", method: "published", measure_kind: "survey" }),
      measure({ code: "1F", ...none }),
      measure({ code: "1H", ...none }),
      measure({ code: "1A", measure_kind: "survey", ...none }),
      measure({ code: "3D(1A)", verdict: "not_compared", refusal: "its publisher says so" }),
      measure({ code: "4A", measure_kind: "survey", value: null, ...none }),
    ];
    expect(ascofMethod(rows)).toBe(
      "Values as published, never recomputed. Intervals of councils’ returns are Wilson score intervals of the published numerator and denominator. " +
        "Intervals of surveys are the published margins of error. " +
        "1F and 1H each have none, because the numerator and denominator were not published, or do not give the figure. " +
        "1A has none, because a survey’s answers are weighted, and no margin of error was published. " +
        "3D(1A) is not compared: its publisher says so.",
    );
  });
});
