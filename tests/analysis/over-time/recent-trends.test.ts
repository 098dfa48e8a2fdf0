import { expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const financialYear = (start: number) => `${start}-${String((start + 1) % 100).padStart(2, "0")}`;

/** Published figures from 2008-09 on, with limits 1.96 on each side: each has a standard error of 1, and a weight of 1. */
function yearly(name: string, code: string, values: readonly number[], step = 1) {
  return values.map((value, index) => ({
    area_type: "council",
    area_code: name,
    area_name: name,
    framework: "NIS",
    edition: "2008-09",
    indicator_code: code,
    period: financialYear(2008 + index * step),
    person_type: "all",
    breakdown: "all",
    breakdown_value: "all",
    value,
    value_status: "value",
    lower_95: value - 1.96,
    upper_95: value + 1.96,
  }));
}

const rising = [10, 12, 14, 16, 18];
const quarters = yearly("quarters", "NI 132", rising).map((row, index) => ({
  ...row,
  period: `2010-11 Q${index + 1}`,
}));
const comparator_figures = [
  ...yearly("up", "NI 132", rising),
  ...yearly("down, low is good", "NI 131", rising.toReversed()),
  ...yearly("slow", "NI 132", [10, 10.5, 11, 11.5, 12]),
  ...yearly("six", "NI 132", [90, ...rising]),
  ...yearly("four", "NI 132", rising.slice(1)),
  ...yearly("every second year", "NI 132", rising, 2),
  ...yearly("gap", "NI 132", [...rising, 20]).filter(({ period }) => period !== "2011-12"),
  ...yearly("changed", "NI 130", rising),
  ...yearly("bare", "NI 132", rising).map((row, index) => (index === 0 ? { ...row, lower_95: null } : row)),
  ...yearly("calendar", "NI 132", rising).map((row, index) =>
    index > 2 ? { ...row, period: `${2008 + index}` } : row,
  ),
  ...yearly("women", "NI 132", rising).map((row) => ({ ...row, breakdown: "sex", breakdown_value: "female" })),
  ...quarters.slice(0, 4),
  ...yearly("count", "SF-REQ", rising).map((row) => ({ ...row, framework: "Yardstick" })),
];

/** A council's own count of people, of which 3 in 2011-12 is hidden. */
const ni_returns = [30, 40, 50, 3, 60].map((numerator, index) => ({
  council_code: "E06000001",
  indicator_code: "NI 132",
  period: financialYear(2008 + index),
  vintage: "final",
  numerator,
  denominator: 100,
  value: numerator,
}));

const db = await figuresOf({ councils: [council("E06000001")], comparator_figures, ni_returns });

const trendsOf = (name: string) =>
  select(
    db,
    `select period, trend, judgement, round(slope, 6) as slope, round(chi_squared, 6) as chi_squared, refusal
    from pub.recent_trend join pub.figure using (figure_id) where area_code = '${name}' order by period`,
  );

const few = "there are fewer than five consecutive points";
const refused = { trend: "cannot_be_calculated", judgement: "cannot_be_calculated", slope: null, chi_squared: null };

// Worked by hand: with equal weights of 1 the years from their middle are −2, −1, 0, 1 and 2, whose squares add up to 10.
// 10, 12, 14, 16, 18: the slope is (−2 × 10 − 12 + 16 + 2 × 18) ÷ 10 = 2 a year, its variance 1 ÷ 10, chi-squared 2² × 10 = 40.
it("is the weighted slope of five years, judged by which side is good", async () => {
  expect(await trendsOf("up")).toEqual([
    {
      period: "2012-13",
      trend: "increasing",
      judgement: "getting_better",
      slope: 2,
      chi_squared: 40,
      refusal: null,
    },
  ]);
  expect(await trendsOf("down, low is good")).toMatchObject([
    { trend: "decreasing", judgement: "getting_better", slope: -2, chi_squared: 40 },
  ]);
});

// 10, 10.5, 11, 11.5, 12: the slope is 0.5, chi-squared 0.5² × 10 = 2.5, under 9.55.
it("is no significant change where chance could make it", async () => {
  expect(await trendsOf("slow")).toMatchObject([
    { trend: "no_significant_change", judgement: "no_significant_change", slope: 0.5, chi_squared: 2.5 },
  ]);
});

it("reads the five most recent years alone, and gives one trend a series, of its newest figure", async () => {
  expect(await trendsOf("six")).toMatchObject([{ period: "2013-14", slope: 2, chi_squared: 40 }]);
});

it("is not calculated of four years", async () => {
  expect(await trendsOf("four")).toEqual([{ period: "2011-12", ...refused, refusal: few }]);
});

it("makes up no year between two: neither for every second year nor in a gap", async () => {
  expect(await trendsOf("every second year")).toEqual([{ period: "2016-17", ...refused, refusal: few }]);
  expect(await trendsOf("gap")).toEqual([{ period: "2013-14", ...refused, refusal: few }]);
});

// NI 130 was a rate of the population in 2008-09, and is a share of people with services from 2009-10 on.
it("ends where the definition changes: the years on the two sides are two series", async () => {
  expect(await trendsOf("changed")).toEqual([
    { period: "2008-09", ...refused, refusal: few },
    { period: "2012-13", ...refused, refusal: few },
  ]);
});

it("does not join calendar years to financial ones, and is of everyone alone", async () => {
  expect(await trendsOf("calendar")).toMatchObject([{ refusal: few }, { refusal: few }]);
  expect(await trendsOf("women")).toEqual([]);
});

it("is not calculated where a year has no interval", async () => {
  expect(await trendsOf("bare")).toMatchObject([{ ...refused, refusal: "a point has no interval" }]);
});

it("gives quarters and counts no trend", async () => {
  expect(await trendsOf("quarters")).toEqual([]);
  expect(await trendsOf("count")).toEqual([]);
  expect(await select(db, "select count(*) as n from pub.figure where area_code in ('quarters', 'count')")).toEqual([
    { n: 9 },
  ]);
});

it("does not read a figure that is hidden in pub", async () => {
  expect(await trendsOf("E06000001")).toMatchObject([{ ...refused, refusal: few }]);
});
