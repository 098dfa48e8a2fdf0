import { describe, expect, it } from "vitest";
import { byRefusal, refusalWords } from "../../../../reports/components/indicator/judged.ts";
import { leadText } from "../../../../reports/components/sentences/lead.ts";
import { comparatorsSentence, differSentence, indicatorsLead } from "../../../../reports/council/profile/answer.ts";
import { changesSentence, judgedChanges, whyUntested } from "../../../../reports/council/profile/changes.ts";
import { judged, sorted } from "../../../../reports/council/profile/judged.ts";
import { clearDecimals, rowCode, rowName } from "../../../../reports/council/profile/names.ts";
import type { CouncilIndicator } from "../../../../reports/council/profile/rows.ts";
import { domainHeadline, spineDomains } from "../../../../reports/council/profile/spine.ts";
import { trendWords, untestedSentences } from "../../../../reports/council/profile/trends.ts";
import { councilIndicator, refused, withoutValue } from "./profile-rows.ts";

const indicatorsText = (...of: Parameters<typeof indicatorsLead>) => leadText(indicatorsLead(...of));

const better = councilIndicator({});
const worse = councilIndicator({ verdict: "worse", polarity: "low" });
const similar = councilIndicator({ england_value: 30, verdict: "similar" });
const bare = refused("the figure has no interval", { lower_95: null, upper_95: null, own_refusal: null });
const judgedAll = (...rows: readonly CouncilIndicator[]) => rows.map(judged);

describe("what differs", () => {
  it("is judged beside England once for every page, and beside the comparators’ median by the same interval", () => {
    expect(judged(better)).toMatchObject({ england: "better", comparators: "similar" });
    expect(judged(councilIndicator({ comparator_median: 35 }))).toMatchObject({ comparators: "worse" });
    expect(judged(worse).england).toBe("worse");
    expect(judged(bare)).toMatchObject({ england: "not_compared", comparators: "not_compared" });
  });

  it("is not judged beside comparators either where the figure is barred or of too few", () => {
    const few = refused("fewer than 30 providers are too few for a verdict", { comparator_median: 35 });
    expect(judged(few)).toMatchObject({ england: "not_compared", comparators: "not_compared" });
    const noEngland = { ...few, refusal: "the benchmark is missing", own_refusal: null };
    expect(judged(noEngland)).toMatchObject({ england: "not_compared", comparators: "worse" });
  });

  it("says nothing of a group of one comparator", () => {
    const alone = councilIndicator({ comparator_n: 1, comparator_median: 35 });
    expect(judged(alone).comparators).toBe("not_compared");
    expect(judged({ ...alone, comparator_n: 2 }).comparators).toBe("worse");
  });

  it("is what differs from either, the worse first; similar is what can be judged and differs from neither", () => {
    const besideThem = councilIndicator({ verdict: "similar", comparator_median: 35 });
    const onlyThem = councilIndicator({ england_value: null, verdict: "not_compared" });
    const found = sorted(judgedAll(better, similar, bare, besideThem, worse, onlyThem));
    expect(found.out.map(({ row }) => row)).toEqual([worse, better, besideThem]);
    expect(found.similar.map(({ row }) => row)).toEqual([similar, onlyThem]);
    expect(found.unsaid.map(({ row }) => row)).toEqual([bare]);
    expect(differSentence(judgedAll(better, similar, bare, besideThem, worse, onlyThem))).toBe(
      "3 measures differ from England or from the comparators’ median by more than chance.",
    );
  });

  it("opens the page with the count of every page, and how many would differ by chance", () => {
    const rows = [worse, better, better, ...Array.from({ length: 36 }, () => similar), bare, withoutValue("missing")];
    expect(indicatorsText("Eastwold", rows.map(judged))).toBe(
      "Of 39 current outcome measures Eastwold is better than England on 2, similar on 36 and worse on 1. The measures are of 2010-11; 2 more cannot be compared. About 2 of 39 would differ by chance alone.",
    );
    expect(indicatorsText("Eastwold", judgedAll(bare))).toBe(
      "None of Eastwold’s 1 current outcome measure can be compared with England.",
    );
    expect(indicatorsText("Eastwold", [])).toBe("No outcome measure has a figure of any council yet.");
  });

  it("says the same of the comparators, and that there are none", () => {
    expect(comparatorsSentence("CQC, 2009", judgedAll(councilIndicator({ comparator_median: 20 }), better))).toBe(
      "Compared with its comparators (CQC, 2009): of 2 outcome measures, 1 is better than their median and 1 similar, " +
        "by their own 95% intervals. Fewer than 1 of 2 would differ by chance alone.",
    );
    expect(comparatorsSentence("none", judgedAll(bare))).toBe(
      "No measure can be compared with the median of comparators (none).",
    );
  });
});

describe("what cannot be said", () => {
  it("has a reason of its own", () => {
    expect(refusalWords(bare)).toBe(
      "it has no interval, because the numerator and denominator were not published, or do not give the figure",
    );
    expect(refusalWords({ ...bare, measure_kind: "ratio" })).toBe(
      "it has no interval, because the numerator is not part of the denominator",
    );
    expect(refusalWords({ ...bare, refusal: "the benchmark is missing" })).toBe("there is no figure of England");
    expect(refusalWords(refused("its publisher says so"))).toBe("its publisher says so");
    expect(refusalWords(better)).toBe("");
  });

  it("is grouped by reason, the most first", () => {
    const hidden = withoutValue("suppressed");
    expect(byRefusal([hidden, bare, bare]).map(([, rows]) => rows)).toEqual([[bare, bare], [hidden]]);
  });
});

describe("the spine", () => {
  it("has the current measures by domain, in the order in which the domains come, and the older ones together", () => {
    const rows = [
      better,
      councilIndicator({ domain: "Outcomes" }),
      councilIndicator({ is_current: false }),
      worse,
      councilIndicator({ domain: "Outcomes", is_current: false }),
    ];
    expect(
      spineDomains(rows.map(judged)).map(({ heading, isCurrent, rows }) => [heading, isCurrent, rows.length]),
    ).toEqual([
      ["Services", true, 2],
      ["Outcomes", true, 1],
      ["Older measures", false, 2],
    ]);
  });

  it("says of each domain how its measures stand to England", () => {
    const [services] = spineDomains(judgedAll(better, worse, bare));
    expect(services && domainHeadline(services)).toBe(
      "Services: of 2 measures, 1 is better than England and 1 worse, by their own 95% intervals; 1 more measure cannot be compared",
    );
  });

  it("has as many decimals as show on which side of England the whole interval lies", () => {
    const near = councilIndicator({
      value: 97.9,
      lower_95: 97.4,
      upper_95: 98.26,
      england_value: 98.31,
      verdict: "worse",
      comparator_median: 98,
    });
    expect(clearDecimals(judged(near))).toBe(2);
    expect(clearDecimals(judged({ ...near, england_value: 98.2, verdict: "similar" }))).toBe(1);
  });

  it("names a reading only where there are several", () => {
    expect(rowName(better)).toBe("NI 130: Self-directed support");
    const own = { indicator_code: "ACT-REVIEW", has_published_code: false, title: "People reviewed in the year" };
    expect(rowName(councilIndicator(own))).toBe("People reviewed in the year");
    expect(rowCode(councilIndicator(own))).toBe("people reviewed in the year");
    expect(rowName(councilIndicator({ reading_count: 2, person_type: "carer" }))).toBe(
      "NI 130: Self-directed support (Carers)",
    );
  });
});

describe("what changed", () => {
  it("is judged by the interval of the difference and which side is good", () => {
    const still = councilIndicator({ lower_difference: -0.5 });
    const found = judgedChanges([better, still, still, councilIndicator({ polarity: "low" }), withoutValue("missing")]);
    expect(found.map((change) => change.found)).toEqual(["worse", "better", "similar", "similar"]);
    expect(changesSentence(found)).toBe(
      "Of 4 shares that can be compared with the same period a year before, 2 changed by more than chance. " +
        "Fewer than 1 of 4 would seem to change by chance alone.",
    );
  });

  it("is not tested without a figure of a year before, or for the reason that the figures give", () => {
    const untested = { difference: null, lower_difference: null, upper_difference: null };
    expect(whyUntested(councilIndicator({ ...untested, before_period: null }))).toBe(
      "there is no figure of a year before",
    );
    expect(whyUntested(councilIndicator({ ...untested, change_refusal: "the series breaks in 2009-10" }))).toBe(
      "the series breaks in 2009-10",
    );
    expect(changesSentence(judgedChanges([withoutValue("missing")]))).toBe(
      "No change since a year before can be tested.",
    );
  });
});

describe("the trend of five years", () => {
  it.each([
    ["increasing", "high", "rising, which is better"],
    ["increasing", "low", "rising, which is worse"],
    ["decreasing", "low", "falling, which is better"],
    ["decreasing", "none", "falling"],
    ["no_significant_change", "high", "no significant change"],
  ])("that is %s, polarity %s: %s", (trend, polarity, words) => {
    expect(trendWords({ trend, polarity })).toBe(words);
  });

  it("says why the others have none", () => {
    const quarter = councilIndicator({ period: "2010-11 Q4", trend: null, trend_refusal: null });
    expect(
      untestedSentences([
        better,
        better,
        quarter,
        councilIndicator({ trend: "increasing", slope: 1, trend_refusal: null }),
      ]),
    ).toEqual([
      "Of 2 yearly figures no trend can be tested: there are fewer than five consecutive points.",
      "1 quarterly figure is not tested over years.",
    ]);
  });
});
