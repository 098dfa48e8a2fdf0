import { expect, it } from "vitest";
import { changeDirection, changeSentence, changeVerdict } from "../../../../reports/components/sentences/change.ts";
import { change, years } from "./figures.ts";

const untested = { lower: null, upper: null } as const;
const spending = { measure: "spending", unit: "gbp", ...untested } as const;
const missing = { period: "2009-10 Q4", value: null, status: "missing" } as const;

it.each([
  [
    "a rise",
    changeSentence(change()),
    "Northmere’s share rose from 28.1% at 31 March 2010 to 31.2% at 31 March 2011, by 3.1 percentage points (95% interval 1.2 to 5.0).",
  ],
  [
    "a fall",
    changeSentence(change({ ...years(34.3, 31.2), lower: -5, upper: -1.2 })),
    "Northmere’s share fell from 34.3% in 2009-10 to 31.2% in 2010-11, by 3.1 percentage points (95% interval −5.0 to −1.2).",
  ],
  [
    "an interval that includes 0",
    changeSentence(change({ lower: -0.5, upper: 6.7 })),
    "Northmere’s share shows no clear change: it was 28.1% at 31 March 2010 and 31.2% at 31 March 2011, and the 95% interval of the difference, −0.5 to 6.7 percentage points, includes 0.",
  ],
  [
    "an interval that ends at 0",
    changeSentence(change({ lower: 0, upper: 6.2 })),
    "Northmere’s share shows no clear change: it was 28.1% at 31 March 2010 and 31.2% at 31 March 2011, and the 95% interval of the difference, 0.0 to 6.2 percentage points, includes 0.",
  ],
  [
    "a rise that one decimal hides, as unchanged",
    changeSentence(change({ ...years(28.11, 28.14), lower: 0.02, upper: 0.04 })),
    "Northmere’s share was 28.1% in 2010-11, unchanged since 2009-10.",
  ],
  [
    "a rise of little more than a tenth",
    changeSentence(change({ ...years(28.1, 28.22), lower: 0.1, upper: 0.14 })),
    "Northmere’s share rose from 28.1% in 2009-10 to 28.2% in 2010-11, by 0.1 percentage points (95% interval 0.1 to 0.1).",
  ],
  [
    "a share without an interval",
    changeSentence(change(untested)),
    "Northmere’s share was 28.1% at 31 March 2010 and 31.2% at 31 March 2011, a difference of 3.1 percentage points; whether chance could explain it is not known: it has no interval.",
  ],
  [
    "a break in the definition",
    changeSentence(change({ breakIn: "2010-11" })),
    "Northmere’s share, 28.1% at 31 March 2010 and 31.2% at 31 March 2011, is not comparable over time: the definition changed in 2010-11.",
  ],
  [
    "a figure that was not submitted before",
    changeSentence(change({ before: missing })),
    "Northmere’s share cannot be compared over time: the figure for 31 March 2010 is not known.",
  ],
  [
    "a figure that is suppressed now",
    changeSentence(change({ after: { period: "2010-11", value: null, status: "suppressed" } })),
    "Northmere’s share cannot be compared over time: the figure for 2010-11 is suppressed, so that no one can be identified by it.",
  ],
  [
    // 100 × (1.2 − 1.0) / 1.0 = 20
    "money that grew, in percent",
    changeSentence(change({ ...spending, ...years(1_000_000, 1_200_000) })),
    "Northmere’s spending was £1.0 million in 2009-10 and £1.2 million in 2010-11, 20.0% more.",
  ],
  [
    // 100 × (900 − 1,200) / 1,200 = −25
    "a count that fell, in percent",
    changeSentence(change({ ...untested, measure: "number of carers", unit: "people", ...years(1200, 900) })),
    "Northmere’s number of carers was 1,200 in 2009-10 and 900 in 2010-11, 25.0% less.",
  ],
  [
    "a count that began at 0, without a percentage of nothing",
    changeSentence(change({ ...spending, ...years(0, 12_000) })),
    "Northmere’s spending was £0.00 in 2009-10 and £12,000 in 2010-11.",
  ],
  [
    "a sum that did not change",
    changeSentence(change({ ...spending, ...years(12_000, 12_000) })),
    "Northmere’s spending was £12,000 in 2010-11, unchanged since 2009-10.",
  ],
  [
    "a share of money, of which chance is not asked",
    changeSentence(change({ ...untested, ...years(7.1, 8.6), measure: "share of spending", isMoney: true })),
    "Northmere’s share of spending was 7.1% in 2009-10 and 8.6% in 2010-11, 1.5 percentage points more.",
  ],
  [
    "a share of money that fell by less than one decimal shows, as unchanged",
    changeSentence(change({ ...untested, ...years(7.13, 7.12), measure: "share of spending", isMoney: true })),
    "Northmere’s share of spending was 7.1% in 2010-11, unchanged since 2009-10.",
  ],
  [
    "a count with the interval of its percentage",
    changeSentence(
      change({ measure: "number of carers", unit: "people", ...years(1000, 1200), lower: 9.5, upper: 31 }),
    ),
    "Northmere’s number of carers rose from 1,000 in 2009-10 to 1,200 in 2010-11, by 20.0% (95% interval 9.5% to 31.0%).",
  ],
  [
    "a rate",
    changeSentence(change({ measure: "rate", unit: "per_100k", ...years(500, 450), lower: -80, upper: -20 })),
    "Northmere’s rate fell from 500.0 per 100,000 people in 2009-10 to 450.0 per 100,000 people in 2010-11, by 50.0 per 100,000 people (95% interval −80.0 to −20.0).",
  ],
])("%s", (_, sentence, expected) => expect(sentence).toBe(expected));

it.each([
  ["higher", "higher than a year before"],
  ["lower", "lower than a year before"],
  ["no_clear_change", "no clear change"],
  ["not_compared", ""],
  [null, ""],
])("the verdict %s over a year is in words: %s", (verdict, words) => {
  expect(changeVerdict(verdict)).toBe(words);
});

it.each([
  [1.2, 5, "rose"],
  [-5, -1.2, "fell"],
  [-0.1, 5, "no clear change"],
  [0, 5, "no clear change"],
  [-5, 0, "no clear change"],
  [null, 5, "not tested"],
])("a difference of %d to %d has the direction: %s", (lower, upper, words) => {
  expect(changeDirection(lower, upper)).toBe(words);
});
