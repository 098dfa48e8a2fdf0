import { describe, expect, it } from "vitest";
import type { FigureLine } from "../../../../../reports/components/figure/lines.ts";
import { publishedBudgets } from "../../../../../reports/council/personal-budgets/answer.ts";
import { publishedAnswer } from "../../../../../reports/council/personal-budgets/published/answer.ts";
import type { SeriesBreak } from "../../../../../reports/council/personal-budgets/published/breaks.ts";
import {
  countWords,
  growth,
  growthSentence,
  growthWords,
  midYear,
  peopleWords,
  publishedDays,
} from "../../../../../reports/council/personal-budgets/published/counts.ts";
import {
  countOn,
  groupRows,
  publishedGroups,
} from "../../../../../reports/council/personal-budgets/published/groups.ts";
import { dayRows } from "../../../../../reports/council/personal-budgets/published/trend.ts";
import { figureLine, without } from "../../../components/milestone/rows.ts";

const breaks: SeriesBreak[] = [
  {
    indicator_code: "DP",
    period: "2009-10",
    last_period: "2009-10",
    words: "more is counted",
    is_publishers: false,
    not_compared: null,
  },
  {
    indicator_code: "DP",
    period: "2010-11",
    last_period: null,
    words: "less is counted",
    is_publishers: false,
    not_compared: null,
  },
];
const count = (period: string, value: number | null, parts: Partial<FigureLine> = {}) =>
  figureLine({ indicator_code: "DP", definition: "", unit: "people", period, value, numerator: value, ...parts });
const rate = (period: string, value: number, parts: Partial<FigureLine> = {}) =>
  figureLine({ indicator_code: "DP-RATE", definition: "", unit: "per_100k", period, value, ...parts });

describe("counts as published", () => {
  const days = publishedDays(
    [
      ...[count("2010-11 Q4", 3565), count("2008-09 Q4", 935), count("2009-10 Q4", 2285)],
      rate("2010-11 Q4", 477, { numerator: 3565, denominator: 747_571, lower_95: 461, upper_95: 493, median: 158 }),
      rate("2010-11 Q4", 217, { role: "england" }),
    ],
    breaks,
  );

  it("are not compared across a change in what is counted, and grow within one definition", () => {
    expect(dayRows(days).map(({ day, count, growth }) => [day, count, growth])).toEqual([
      ["31 March 2009", "935", "the first published"],
      ["31 March 2010", "2,285", "not compared: more is counted"],
      ["31 March 2011", "3,565", "not compared: less is counted"],
    ]);
    // 3,563 ÷ 3,002 = 1.1869 and 3,567 ÷ 2,998 = 1.1898.
    const later = publishedDays([count("2012-13 Q4", 3000), count("2013-14 Q4", 3565)], breaks);
    expect(dayRows(later)[1]?.growth).toBe("18.8% more (18.7% more to 19.0% more once rounding is allowed for)");
    expect(publishedAnswer("Leeds", later)).toBe(
      "At 31 March 2014, 3,565 people in Leeds had a direct payment. That is 18.8% more than the 3,000 of 31 March 2013. Source: PSS EX1.",
    );
  });

  it("are not compared across a break in a year that is not loaded", () => {
    const notNext = publishedDays([count("2008-09 Q4", 935), count("2012-13 Q4", 3565)], breaks);
    expect(notNext.map(({ growth, breakWords }) => [growth, breakWords])).toEqual([
      [null, null],
      [null, "less is counted"],
    ]);
  });

  it("are unchanged where rounding may be all of a difference", () => {
    const days = publishedDays([count("2012-13 Q4", 3000), count("2013-14 Q4", 3000)], breaks);
    expect(publishedAnswer("Leeds", days)).toContain(
      "That is unchanged from the 3,000 of 31 March 2013 but for rounding.",
    );
  });

  it("have no growth to answer with on the day from which more is counted", () => {
    const until2010 = publishedDays([count("2008-09 Q4", 935), count("2009-10 Q4", 2285)], breaks);
    expect(until2010.map(({ growth }) => growth)).toEqual([null, null]);
    expect(publishedAnswer("Leeds", until2010)).toBe(
      "At 31 March 2010, 2,285 people in Leeds had a direct payment or personal budget. It is " +
        "not comparable with the 935 of 31 March 2009: more is counted. Source: PSS EX1.",
    );
  });

  it("are over the mid-year within the year that ends on the day, which is printed", () => {
    expect(midYear("2010-11 Q4")).toBe("mid-2010");
    expect(dayRows(days)[2]).toMatchObject({ people: "747,571 (mid-2010)", rate: "477", england: "217" });
    expect(dayRows(days)[0]?.people).toBe("no estimate published");
  });

  it("answer with the count, why it is not compared, and England, naming the publication", () => {
    expect(publishedAnswer("Leeds", days)).toBe(
      "At 31 March 2011, 3,565 people in Leeds had a direct payment or, at ages 18 to 64, a personal budget. It is " +
        "not comparable with the 2,285 of 31 March 2010: less is counted. " +
        "Leeds’s rate over its people of all ages in mid-2010, 477 per 100,000 people, is higher than England’s 217: the whole interval, 461 to 493, is above it. Source: PSS EX1.",
    );
  });

  it("claim nothing of a small count beside England, because rounding may be all of it", () => {
    const small = publishedDays(
      [
        count("2010-11 Q4", 0),
        rate("2010-11 Q4", 0, { numerator: 0, denominator: 2153, lower_95: 0, upper_95: 166 }),
        rate("2010-11 Q4", 217, { role: "england" }),
      ],
      breaks,
    );
    expect(publishedAnswer("Scilly", small)).toBe(
      "At 31 March 2011, at most 2 people in Scilly had a direct payment or, at ages 18 to 64, a personal budget. " +
        "That is at most 93 per 100,000 people of all ages in mid-2010, which cannot be compared with England’s 217: " +
        "a count under 10 that is rounded to 5 is too coarse. Source: PSS EX1.",
    );
    // 2 of 2,153 people are 92.9 of 100,000. Until 2010 a 0 was nobody.
    expect(dayRows(small)[0]).toMatchObject({ count: "0", rate: "at most 93" });
    const nobody = [count("2009-10 Q4", 0), rate("2009-10 Q4", 0, { numerator: 0, denominator: 2153 })];
    expect(dayRows(publishedDays(nobody, breaks))[0]).toMatchObject({ rate: "0" });
  });

  it("have no interval at a rate of a small count", () => {
    const limits = (numerator: number) =>
      publishedBudgets("Scilly", [rate("2010-11 Q4", 9, { numerator, lower_95: 1, upper_95: 20 })], breaks).lines[0];
    expect(limits(5)).toMatchObject({ lower_95: null, upper_95: null });
    expect(limits(10)).toMatchObject({ lower_95: 1, upper_95: 20 });
  });

  it("keep a marker, a missing count and nobody apart", () => {
    const [hidden, missing] = [without("suppressed"), without("missing")];
    expect(countWords(hidden)).toBe("1 to 5");
    expect(countWords(missing)).toBe("not available");
    expect(peopleWords(count("2009-10 Q4", null, hidden))).toBe("1 to 5 people");
    expect(peopleWords(count("2009-10 Q4", null, missing))).toBeNull();
    // Until 2010 “-” stood for 1 to 5, so that 0 is nobody; in 2011 0 is what 2 are rounded to.
    expect(peopleWords(count("2009-10 Q4", 0))).toBe("nobody");
    expect(peopleWords(count("2010-11 Q4", 0))).toBe("at most 2 people");
    const days = publishedDays([count("2009-10 Q4", null, hidden), count("2010-11 Q4", 65)], breaks);
    expect(dayRows(days).map(({ growth, people }) => [growth, people])).toEqual([
      ["the first published", "no rate is made"],
      ["not compared: less is counted", "no estimate published"],
    ]);
    const within = publishedDays([count("2012-13 Q4", null, missing), count("2013-14 Q4", 65)], breaks);
    expect(dayRows(within)[1]?.growth).toBe("cannot be worked out");
  });
});

describe("groups as published", () => {
  const group = (period: string, breakdown: string, breakdown_value: string, value: number | null) =>
    count(period, value, { breakdown, breakdown_value, value_status: value === null ? "suppressed" : "value" });
  const found = publishedGroups([
    group("2009-10 Q4", "age_band+client_group", "18-64|learning_disability", 150),
    group("2010-11 Q4", "age_band+client_group", "18-64|learning_disability", 295),
    group("2009-10 Q4", "age_band", "65-74", null),
    group("2010-11 Q4", "age_band", "65+", 2510),
    count("2010-11 Q4", 3565),
    rate("2010-11 Q4", 39.5, { breakdown: "age_band+client_group", breakdown_value: "18-64|learning_disability" }),
  ]);

  it("stand a column a day, and no group is worked out from others", () => {
    expect(groupRows(found.groups, found.days)).toEqual([
      { group: "Aged 65 and over", "2009-10 Q4": "not published", "2010-11 Q4": "2,510", ...noRate },
      { group: "Aged 65 to 74", "2009-10 Q4": "1 to 5", "2010-11 Q4": "not published", ...noRate },
      {
        group: "Learning disability, aged 18 to 64",
        "2009-10 Q4": "150",
        "2010-11 Q4": "295",
        rate: "40",
        median: "30",
      },
    ]);
  });

  it("leave out everyone", () => {
    expect(found.groups.map((group) => countOn(group, "2010-11 Q4"))).not.toContain("3,565");
  });
});

const noRate = { rate: "not available", median: "not available" };

it("gives growth between the ends that rounding to 5 allows", () => {
  // 3,565 stands for 3,563 to 3,567 and 2,285 for 2,283 to 2,287: 3,563 ÷ 2,287 = 1.5579, 3,567 ÷ 2,283 = 1.5624.
  const found = growth(2285, 3565);
  expect(found?.percent).toBeCloseTo(56.02, 2);
  expect(found?.lowest).toBeCloseTo(55.79, 2);
  expect(found?.highest).toBeCloseTo(56.24, 2);
  expect(found && growthWords(found)).toBe("56.0% more (55.8% more to 56.2% more once rounding is allowed for)");
});

it("says where rounding may be the whole of a change", () => {
  // 15 after 10: 13 ÷ 12 to 17 ÷ 8. 15 after 15: 13 ÷ 17 to 17 ÷ 13.
  const [some, none] = [growth(10, 15), growth(15, 15)];
  expect(some && growthWords(some)).toBe("50.0% more (8.3% more to 112.5% more once rounding is allowed for)");
  expect(none && growthWords(none)).toBe(
    "0.0% more (rounding alone may be the whole of it: 23.5% fewer to 30.8% more)",
  );
});

it("says how many fewer, without ends that are the same, and never fewer than nobody", () => {
  const found = growth(130_900, 114_090);
  expect(found && growthWords(found)).toBe("12.8% fewer");
  expect(growth(10, 0)?.lowest).toBe(-100);
});

it("has no growth from a count that rounding may have made of nobody", () => {
  expect(growth(0, 65)).toBeNull();
});

it("gives no percentage in a sentence where rounding moves it far: 0 after 10 may be 2 after 8", () => {
  const says = (before: number, after: number) => {
    const found = growth(before, after);
    return found && growthSentence(found, "count before");
  };
  // 2 ÷ 8 is 75% fewer and 0 ÷ 12 100% fewer; 115 after 100 is 113 ÷ 102 to 117 ÷ 98, 10.8% to 19.4% more.
  expect(says(10, 0)).toBe("fewer than the count before");
  expect(says(100, 115)).toBe("15.0% more than the count before");
});
