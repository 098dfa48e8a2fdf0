import { describe, expect, it } from "vitest";
import { changesSentence, judgedChanges, whyUntested } from "../../../reports/components/council-indicator-changes.ts";
import { judged, sorted, whyUnsaid } from "../../../reports/components/council-indicator-judged.ts";
import { indicatorLane } from "../../../reports/components/council-indicator-lane.ts";
import { byReason } from "../../../reports/components/council-indicator-lists.ts";
import { rowName } from "../../../reports/components/council-indicator-name.ts";
import type { CouncilIndicator } from "../../../reports/components/council-indicator-row.ts";
import { spineParts } from "../../../reports/components/council-indicator-spine.ts";
import { trendWords, untestedSentences } from "../../../reports/components/council-indicator-trends.ts";
import { comparatorsSentence, standsOutAnswer } from "../../../reports/components/council-indicator-words.ts";
import { councilIndicator, withoutValue } from "./council-indicator-rows.ts";

const better = councilIndicator({});
const worse = councilIndicator({ polarity: "low" });
const higher = councilIndicator({ polarity: "none" });
const similar = councilIndicator({ england: 30 });
const bare = councilIndicator({ lower_95: null, upper_95: null });
const judgedAll = (...rows: readonly CouncilIndicator[]) => rows.map(judged);

describe("what stands out", () => {
  it("is judged beside England and beside the comparators’ median by the council’s own interval", () => {
    expect(judged(better)).toMatchObject({ england: "better", comparators: "similar" });
    expect(judged(councilIndicator({ comparator_median: 35 }))).toMatchObject({ comparators: "worse" });
    expect(judged(worse).england).toBe("worse");
    const refused = councilIndicator({ refusal: "its publisher says so", comparator_median: null });
    expect(judged(refused)).toMatchObject({ england: "not_compared", comparators: "not_compared" });
    expect(whyUnsaid(refused)).toBe("Its publisher says so");
    expect(judged(higher).england).toBe("higher");
    expect(judged(bare)).toMatchObject({ england: "not_compared", comparators: "not_compared" });
  });

  it("says nothing of a group of one comparator", () => {
    const alone = councilIndicator({ comparator_n: 1, comparator_median: 35 });
    expect(judged(alone).comparators).toBe("not_compared");
    expect(judged({ ...alone, comparator_n: 2 }).comparators).toBe("worse");
  });

  it("is what differs from either, the worse first; similar is what can be judged and differs from neither", () => {
    const besideThem = councilIndicator({ england: 30, comparator_median: 35 });
    const onlyThem = councilIndicator({ england: null });
    const found = sorted(judgedAll(better, similar, bare, besideThem, worse, onlyThem));
    expect(found.out.map(({ row }) => row)).toEqual([worse, better, besideThem]);
    expect(found.similar.map(({ row }) => row)).toEqual([similar, onlyThem]);
    expect(found.unsaid.map(({ row }) => row)).toEqual([bare]);
  });

  it("opens the page with how many, how many chance would make, and how many cannot be judged", () => {
    const rows = [
      worse,
      better,
      better,
      higher,
      ...Array.from({ length: 36 }, () => similar),
      bare,
      withoutValue("missing"),
    ];
    expect(standsOutAnswer("Eastwold", rows.map(judged))).toBe(
      "Eastwold stands out beside England on 4 figures: of 40 figures, 2 are better than England, 1 higher, 36 similar and " +
        "1 worse, by their own 95% intervals; 2 more figures cannot be compared. " +
        "Were it no different from England, chance alone would make about 2 of 40 stand out.",
    );
  });

  it("does not say that nothing stands out where nothing can be judged", () => {
    expect(standsOutAnswer("Eastwold", judgedAll(similar))).toBe(
      "Eastwold stands out beside England on no figure: of 1 figure, 1 is similar to England, by its own 95% interval. " +
        "Were it no different from England, chance alone would make fewer than 1 of 1 stand out.",
    );
    expect(standsOutAnswer("Eastwold", judgedAll(bare))).toBe(
      "Whether Eastwold stands out cannot be said: none of its 1 figure can be judged beside England’s.",
    );
    expect(standsOutAnswer("Eastwold", judgedAll(withoutValue("missing"), withoutValue("suppressed")))).toBe(
      "Nothing can be said of Eastwold: it has none of the 2 figures of indicators that other councils have.",
    );
    expect(standsOutAnswer("Eastwold", [])).toBe("No indicator has a figure of any council yet.");
  });

  it("says the same of the comparators, and that there are none", () => {
    expect(comparatorsSentence("CQC, 2009", judgedAll(councilIndicator({ comparator_median: 20 }), better))).toBe(
      "Beside its comparators (CQC, 2009) it stands out on 1 figure: of 2 figures, 1 is better than their median and 1 similar, " +
        "by their own 95% intervals. Were it no different from their median, chance alone would make fewer than 1 of 2 stand out.",
    );
    expect(comparatorsSentence("none", judgedAll(bare))).toBe(
      "No figure can be judged beside the median of comparators (none).",
    );
  });
});

describe("what cannot be said", () => {
  it.each([
    [withoutValue("suppressed"), "Suppressed, so that no one can be identified"],
    [withoutValue("missing"), "Not submitted or not published for the newest period"],
    [withoutValue("not_collected"), "Not collected: no return asks for it"],
    [bare, "No interval, because the numerator and denominator were not published, or do not give the figure"],
    [{ ...bare, kind: "money" }, "No interval, because money is accounted for and not sampled"],
    [councilIndicator({ england: null }), "No figure of England and no group of comparators to stand beside"],
  ])("has a reason of its own", (row, why) => {
    expect(whyUnsaid(row)).toBe(why);
  });

  it("is grouped by reason, the most first", () => {
    const hidden = withoutValue("suppressed");
    expect(byReason([hidden, bare, bare]).map(([, rows]) => rows)).toEqual([[bare, bare], [hidden]]);
  });
});

describe("the spine", () => {
  it("is scaled over all councils, the interval cut off at the ends", () => {
    // England 25, from 10 to 60: the farthest is 35 away.
    const lane = indicatorLane(judged(councilIndicator({ value: 42.5, lower_95: 25, upper_95: 70 })));
    expect(lane).toMatchObject({ value: 0.5, lower: 0, upper: 1, highest: 1, isPlaced: true, hasGoodSide: true });
    expect(lane.lowest).toBeCloseTo(-15 / 35, 9);
    expect(lane.lowerQuartile).toBeCloseTo(-5 / 35, 9);
  });

  it("has as many decimals as show on which side of England the whole interval lies", () => {
    const near = councilIndicator({
      value: 97.9,
      lower_95: 97.4,
      upper_95: 98.26,
      england: 98.31,
      comparator_median: 98,
    });
    expect(indicatorLane(judged(near))).toMatchObject({
      own: "97.90% (97.40% to 98.26%)",
      beside: "2010 to 2011, England 98.31%",
    });
    expect(indicatorLane(judged({ ...near, england: 98.2 })).own).toBe("97.9% (97.4% to 98.3%)");
  });

  it("draws the councils where this one has no figure, and says why it has none", () => {
    const lane = indicatorLane(judged(withoutValue("suppressed")));
    expect(lane).toMatchObject({ own: "suppressed", value: null, isPlaced: true, verdict: "not_compared" });
    expect(indicatorLane(judged(councilIndicator({ england: null }))).isPlaced).toBe(false);
  });

  it("parts the figures by domain, a long domain so that each part fits on a sheet", () => {
    const rows = [...Array.from({ length: 12 }, () => better), councilIndicator({ domain: "Outcomes" })];
    expect(spineParts(rows.map(judged)).map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ["Services, 1 of 2", 6],
      ["Services, 2 of 2", 6],
      ["Outcomes", 1],
    ]);
  });

  it("names a reading only where there are several", () => {
    expect(rowName(better)).toBe("NI 130: Self-directed support");
    expect(rowName(councilIndicator({ reading_count: 2, person_type: "carer" }))).toBe(
      "NI 130: Self-directed support (Carers)",
    );
  });
});

describe("what changed", () => {
  it("is judged by the interval of the difference and which side is good", () => {
    const still = councilIndicator({ lower_difference: -0.5 });
    const found = judgedChanges([better, still, still, councilIndicator({ polarity: "low" }), withoutValue("missing")]);
    expect(found.map((one) => one.found)).toEqual(["worse", "better", "similar", "similar"]);
    expect(changesSentence(found)).toBe(
      "Of 4 shares that can be set beside the same period a year before, 2 changed by more than chance. " +
        "Had nothing changed, chance alone would make fewer than 1 of 4 seem to.",
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
