import { expect, it } from "vitest";
import {
  comparison,
  medianClause,
  ordinal,
  rankOf,
  rankWords,
} from "../../../../reports/components/sentences/comparison.ts";
import { comparatorsMedian, england } from "../../../../reports/components/sentences/judgement.ts";
import { measured, withoutValue } from "./figures.ts";

const perPeople = { unit: "per_100k", measure: "rate", value: 512.3, lower: 480.1, upper: 546.2 } as const;
const everyone = (value: number) => ({ before: "everyone’s", whole: "everyone’s figure", value });
const noInterval = { lower: null, upper: null } as const;
const ofSpending = { measure: "share of spending", value: 47.7, isMoney: true } as const;

// Each sentence follows from Fingertips' rule (domain reference 7.5): similar where the interval includes the benchmark.
it.each([
  [
    "the benchmark is inside the interval",
    comparison(measured(), comparatorsMedian(30.4)),
    "Northmere’s share, 31.2%, is similar to its comparators’ median of 30.4%: the interval 29.9% to 32.5% includes it.",
  ],
  [
    "the benchmark is the lower end of the interval",
    comparison(measured(), england(29.9)),
    "Northmere’s share, 31.2%, is similar to England’s 29.9%: the interval 29.9% to 32.5% includes it.",
  ],
  [
    "the benchmark is the upper end of the interval",
    comparison(measured(), england(32.5)),
    "Northmere’s share, 31.2%, is similar to England’s 32.5%: the interval 29.9% to 32.5% includes it.",
  ],
  [
    "the benchmark is a tenth below the interval",
    comparison(measured(), comparatorsMedian(29.8)),
    "Northmere’s share, 31.2%, is higher than its comparators’ median of 29.8%: the whole interval, 29.9% to 32.5%, is above it.",
  ],
  [
    "the whole interval is above",
    comparison(measured(), england(28)),
    "Northmere’s share, 31.2%, is higher than England’s 28.0%: the whole interval, 29.9% to 32.5%, is above it.",
  ],
  [
    "the whole interval is below",
    comparison(measured(), england(34)),
    "Northmere’s share, 31.2%, is lower than England’s 34.0%: the whole interval, 29.9% to 32.5%, is below it.",
  ],
  [
    "above, where high is good",
    comparison(measured(), england(28), "high"),
    "Northmere’s share, 31.2%, is better than England’s 28.0%: the whole interval, 29.9% to 32.5%, is above it, and higher is better.",
  ],
  [
    "below, where high is good",
    comparison(measured(), england(34), "high"),
    "Northmere’s share, 31.2%, is worse than England’s 34.0%: the whole interval, 29.9% to 32.5%, is below it, and higher is better.",
  ],
  [
    "above, where low is good",
    comparison(measured(), england(28), "low"),
    "Northmere’s share, 31.2%, is worse than England’s 28.0%: the whole interval, 29.9% to 32.5%, is above it, and lower is better.",
  ],
  [
    "below, where low is good",
    comparison(measured(), england(34), "low"),
    "Northmere’s share, 31.2%, is better than England’s 34.0%: the whole interval, 29.9% to 32.5%, is below it, and lower is better.",
  ],
  [
    "similar, whichever side is good",
    comparison(measured(), england(31), "low"),
    "Northmere’s share, 31.2%, is similar to England’s 31.0%: the interval 29.9% to 32.5% includes it.",
  ],
  [
    "the limit and the benchmark look the same with one decimal",
    comparison(measured({ lower: 29.84 }), england(29.76)),
    "Northmere’s share, 31.20%, is higher than England’s 29.76%: the whole interval, 29.84% to 32.50%, is above it.",
  ],
  [
    "a position on a day",
    comparison(measured({ period: "2010-11 Q4" }), england(28)),
    "At 31 March 2011, Northmere’s share, 31.2%, is higher than England’s 28.0%: the whole interval, 29.9% to 32.5%, is above it.",
  ],
  [
    "a financial year",
    comparison(measured({ period: "2010-11" }), england(31)),
    "In 2010-11, Northmere’s share, 31.2%, is similar to England’s 31.0%: the interval 29.9% to 32.5% includes it.",
  ],
  [
    "a count in the year",
    comparison(measured({ period: "2010-11 Q3", basis: "in_year" }), england(31)),
    "In April to December 2010, Northmere’s share, 31.2%, is similar to England’s 31.0%: the interval 29.9% to 32.5% includes it.",
  ],
  [
    "a rate, whose unit is said once",
    comparison(measured(perPeople), england(600)),
    "Northmere’s rate, 512.3 per 100,000 people, is lower than England’s 600.0: the whole interval, 480.1 to 546.2, is below it.",
  ],
  [
    "a score with the decimals of its measure",
    comparison(
      measured({ unit: "score", measure: "score", decimals: 2, value: 18.94, lower: 18.71, upper: 19.17 }),
      england(19),
    ),
    "Northmere’s score, 18.94, is similar to England’s 19.00: the interval 18.71 to 19.17 includes it.",
  ],
  [
    "a council whose name ends in s",
    comparison(measured({ name: "Leeds" }), england(31)),
    "Leeds’s share, 31.2%, is similar to England’s 31.0%: the interval 29.9% to 32.5% includes it.",
  ],
  [
    "a group beside everyone",
    comparison(measured({ name: "carers", isPlural: true }), everyone(25)),
    "Carers’ share, 31.2%, is higher than everyone’s 25.0%: the whole interval, 29.9% to 32.5%, is above it.",
  ],
  [
    "a group on a day",
    comparison(measured({ name: "carers", isPlural: true, period: "2010-11 Q4" }), everyone(30)),
    "At 31 March 2011, carers’ share, 31.2%, is similar to everyone’s 30.0%: the interval 29.9% to 32.5% includes it.",
  ],
  [
    "no interval",
    comparison(measured(noInterval), england(28)),
    "Northmere’s share, 31.2%, cannot be compared with England’s 28.0%: it has no interval.",
  ],
  [
    "no interval, for a known reason",
    comparison(measured({ ...noInterval, whyNoInterval: "it is a survey’s score" }), england(28)),
    "Northmere’s share, 31.2%, cannot be compared with England’s 28.0%: it has no interval, because it is a survey’s score.",
  ],
  [
    // 47.7 − 47.8 = −0.1
    "a share of money below a median",
    comparison(measured({ ...noInterval, ...ofSpending }), comparatorsMedian(47.8), "low"),
    "Northmere’s share of spending, 47.7%, is 0.1 percentage points less than its comparators’ median of 47.8%.",
  ],
  [
    "a share of money above England",
    comparison(measured({ ...noInterval, ...ofSpending }), england(40)),
    "Northmere’s share of spending, 47.7%, is 7.7 percentage points more than England’s 40.0%.",
  ],
  [
    // 100 × (520 − 500) / 500 = 4
    "money, in percent",
    comparison(measured({ ...noInterval, measure: "unit cost", unit: "gbp", value: 520 }), england(500)),
    "Northmere’s unit cost, £520.00, is 4.0% more than England’s £500.00.",
  ],
  [
    "money beside none",
    comparison(measured({ ...noInterval, measure: "spending", unit: "gbp", value: 520 }), comparatorsMedian(0)),
    "Northmere’s spending, £520.00, is more than its comparators’ median of £0.00.",
  ],
  [
    "money that is the same",
    comparison(measured({ ...noInterval, measure: "unit cost", unit: "gbp", value: 520 }), england(520)),
    "Northmere’s unit cost, £520.00, is the same as England’s £520.00.",
  ],
  [
    "one limit alone",
    comparison(measured({ lower: null }), england(28)),
    "Northmere’s share, 31.2%, cannot be compared with England’s 28.0%: it has no interval.",
  ],
  [
    "no figure of England",
    comparison(measured(), england(null)),
    "Northmere’s share, 31.2%, cannot be compared with England’s figure: there is none.",
  ],
  [
    "no median of comparators",
    comparison(measured(), comparatorsMedian(null)),
    "Northmere’s share, 31.2%, cannot be compared with its comparators’ median: there is none.",
  ],
  [
    "a suppressed figure",
    comparison(withoutValue("suppressed"), england(28)),
    "Northmere’s share is suppressed, so that no one can be identified by it. It cannot be compared with England’s 28.0%.",
  ],
  [
    "a figure that was not submitted, and no England",
    comparison(withoutValue("missing"), england(null)),
    "Northmere’s share is not known. It cannot be compared with England’s figure.",
  ],
  [
    "a value of 0",
    comparison(measured({ value: 0, lower: 0, upper: 1.5 }), england(28)),
    "Northmere’s share, 0.0%, is lower than England’s 28.0%: the whole interval, 0.0% to 1.5%, is below it.",
  ],
])("%s", (_, sentence, expected) => expect(sentence).toBe(expected));

it.each([
  [medianClause(4.7, "percent"), "the comparators’ median is 4.7%"],
  [medianClause(1204, "people"), "the comparators’ median is 1,204"],
  [medianClause(0, "percent"), "the comparators’ median is 0.0%"],
  [medianClause(null, "percent"), ""],
])("%s", (clause, words) => {
  expect(clause).toBe(words);
});

const standing = { n: 15, rank: 4, overlap_count: 3, tied_count: 0 };

it.each([
  ["high", {}, "4th highest of 16 (high is good); the intervals of 3 comparators overlap it"],
  ["low", { rank: 2, overlap_count: 1 }, "2nd lowest of 16 (low is good); the interval of 1 comparator overlaps it"],
  ["none", { tied_count: 1 }, "joint 4th highest of 16; the intervals of 3 comparators overlap it"],
  ["high", { rank: 1, overlap_count: 0 }, "highest of 16 (high is good); no comparator’s interval overlaps it"],
  [
    "low",
    { rank: 1, tied_count: 2, overlap_count: 0 },
    "joint lowest of 16 (low is good); no comparator’s interval overlaps it",
  ],
  ["high", { rank: 15, overlap_count: null }, "15th highest of 16 (high is good); how many overlap it is not known"],
  ["high", { rank: 16, overlap_count: null }, "lowest of 16 (high is good); how many overlap it is not known"],
  ["low", { rank: 16, overlap_count: null }, "highest of 16 (low is good); how many overlap it is not known"],
  ["none", { rank: 15, tied_count: 1, overlap_count: 0 }, "joint lowest of 16; no comparator’s interval overlaps it"],
  // All alike: first and last at once.
  [
    "high",
    { rank: 1, tied_count: 15, overlap_count: 15 },
    "joint highest of 16 (high is good); the intervals of 15 comparators overlap it",
  ],
  ["high", { n: 0 }, "not ranked: no comparator has a figure"],
  ["high", { n: null, rank: null }, "not ranked: no comparator has a figure"],
])("of polarity %s, %o", (polarity, parts, words) => {
  expect(rankWords({ ...standing, ...parts }, polarity)).toBe(words);
});

it("counts from the best, and names no quarter of the councils", () => {
  expect(rankOf({ rank: 12, n: 15, tied_count: 0 }, "low")).toBe("12th lowest of 16 (low is good)");
});

it("writes ordinals as they are said", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "22nd",
    "101st",
    "111th",
  ]);
});
