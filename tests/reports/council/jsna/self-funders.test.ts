import { beforeAll, describe, expect, it } from "vitest";
import { selfFunderRows } from "../../../../reports/council/jsna/self-funder-rows.ts";
import { olderAhead, selfFundersAhead, selfFundersIn } from "../../../../reports/council/jsna/self-funders-ahead.ts";
import {
  assessedSentence,
  involvedSentence,
  marketSentence,
  recordingSentence,
} from "../../../../reports/council/jsna/self-funders-known.ts";
import { openDocument } from "../../../../src/site/draw/small-dom.ts";
import { activityFigureOf } from "../../components/activity/activity-rows.ts";
import { jsnaFigure, jsnaFileOf, people, projection } from "./jsna-rows.ts";

beforeAll(() => openDocument("<!doctype html><html><head></head><body></body></html>", "index"));

const share = (setting: string, numerator: number | null, denominator: number | null, source = "council_return") =>
  jsnaFigure({
    framework: "Yardstick",
    indicator_code: "SF-SHARE",
    definition: `pays_in_full (${source})`,
    breakdown: "setting",
    breakdown_value: setting,
    numerator,
    denominator,
    value: numerator === null || denominator === null ? null : (100 * numerator) / denominator,
    value_status: numerator === null ? "missing" : "value",
    lower_95: 25,
    upper_95: 35,
  });

describe("self-funders in years to come", () => {
  const figures = [
    people("65+", "2010", 40_000),
    people("65+", "2015", 44_000, projection),
    people("65+", "2020", 48_000, projection),
    people("65+", "2030", 60_000, projection),
    share("residential", 300, 1000),
  ];

  it("are as many of those aged 65 and over, ten years on and in the last year that is projected", () => {
    const of = olderAhead(figures, "2010-11");
    if (of === null) throw new Error("there is no projection");
    expect(of.ahead.map(({ year }) => year)).toEqual(["2020", "2030"]);
    const [row] = selfFunderRows(figures);
    if (row === undefined) throw new Error("there is no row");
    // 48,000 ÷ 40,000 = 1.2: 300 become 360; the limits of the share, 25% and 35% of 1,000, become 300 and 420.
    expect(of.ahead.map((year) => selfFundersIn(row, of, year))).toEqual([
      { people: 360, low: 300, high: 420 },
      { people: 450, low: 375, high: 525 },
    ]);
  });

  it("are not worked out without a projection", () => {
    const { context } = jsnaFileOf({});
    const rows = selfFunderRows(figures);
    const told = selfFundersAhead(context, [people("65+", "2010", 40_000)], rows);
    expect(told.textContent).toContain("no projection of people aged 65 and over is loaded");
  });
});

describe("the whole market", () => {
  it("is told where one source gives both numbers of every setting", () => {
    expect(marketSentence([share("all", 300, 1000)])).toBe(
      "The whole market, by one source and of one date (2010-11): of 1,000 people in all settings 300 pay for themselves, and 700 are paid for by the council or the NHS, wholly or in part.",
    );
  });

  it("is not added up of sources or of parts", () => {
    const parts = [
      share("residential", 300, 1000),
      share("nursing", 100, 400, "provider_survey"),
      share("all", null, null),
    ];
    expect(marketSentence(parts)).toContain("cannot be said");
  });
});

describe("what is known of self-funders", () => {
  it("is how many in contact were assessed", () => {
    const assessed = activityFigureOf({
      indicator_code: "ACT-SF-ASSESSED",
      numerator: 158,
      denominator: 369,
      value: 42.8,
      lower_95: 37.9,
      upper_95: 47.9,
      comparator_median: 50,
    });
    expect(assessedSentence([assessed])).toBe(
      "Self-funders in contact in 2010-11 who were assessed: 158 of 369, 42.8% (95% interval 37.9% to 47.9%); the comparators’ median is 50.0%.",
    );
    expect(assessedSentence([])).toContain("is not collected");
  });

  it("is how many took part in the needs assessment, out of those whom the council knows in the same year", () => {
    const voice = (parts: object) =>
      activityFigureOf({
        indicator_code: "ACT-VOICE",
        breakdown: "voice",
        breakdown_value: "self_funders",
        numerator: 15,
        denominator: 190,
        ...parts,
      });
    const lead = "Self-funders who took part in the needs assessment in 2010-11:";
    // 1,000 × 15 ÷ 1,801 = 8.3.
    expect(involvedSentence([voice({})], [share("all", 1801, 7038)])).toBe(
      `${lead} 15, 8.3 for each 1,000 that the council knows.`,
    );
    expect(involvedSentence([voice({})], [])).toBe(`${lead} 15.`);
    expect(involvedSentence([voice({ numerator: null, value: null, value_status: "suppressed" })], [])).toBe(
      `${lead} suppressed.`,
    );
  });

  it("is whether councils ask callers who pays", () => {
    const row = {
      value: "no",
      year: "2010-11",
      council_count: 152,
      without_count: 38,
      region_without: "Fosseby, Larkenhurst",
    };
    expect(recordingSentence([row])).toBe(
      "The council does not ask callers who pays (2010-11). Of 152 councils that say, 38 do not: they cannot tell self-funders apart, in its region Fosseby, Larkenhurst.",
    );
    expect(recordingSentence([{ ...row, value: "yes", region_without: null }])).toBe(
      "The council asks callers who pays (2010-11). Of 152 councils that say, 38 do not: they cannot tell self-funders apart.",
    );
    expect(recordingSentence([])).toBe("Whether the council asks callers who pays is not recorded.");
  });
});
