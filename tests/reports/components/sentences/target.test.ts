import { expect, it } from "vitest";
import {
  type AfterDue,
  afterClause,
  preventionClause,
  progressWords,
  readingsSentence,
  targetSentence,
} from "../../../../reports/components/sentences/target.ts";
import { measured, withoutValue } from "./figures.ts";

const milestone = { name: "the milestone", value: 30, asks: "at least" } as const;
const ceiling = { name: "the guide", value: 40, asks: "at most" } as const;

it.each([
  [
    "met, and the interval includes the target",
    targetSentence(measured(), milestone),
    "Northmere’s share, 31.2%, meets the milestone of at least 30%. Chance could explain that: the interval 29.9% to 32.5% includes 30%.",
  ],
  [
    "met, and the whole interval is above",
    targetSentence(measured({ lower: 30.1 }), milestone),
    "Northmere’s share, 31.2%, meets the milestone of at least 30%. Chance is unlikely to explain that: the whole interval, 30.1% to 32.5%, is above 30%.",
  ],
  [
    "not met, and the interval includes the target",
    targetSentence(measured({ value: 29.1, lower: 27.9, upper: 30.3 }), milestone),
    "Northmere’s share, 29.1%, does not meet the milestone of at least 30%. Chance could explain that: the interval 27.9% to 30.3% includes 30%.",
  ],
  [
    "not met, and the whole interval is below",
    targetSentence(measured({ value: 20, lower: 18, upper: 22 }), milestone),
    "Northmere’s share, 20.0%, does not meet the milestone of at least 30%. Chance is unlikely to explain that: the whole interval, 18.0% to 22.0%, is below 30%.",
  ],
  [
    "exactly on the target",
    targetSentence(measured({ value: 30, lower: 28, upper: 32 }), milestone),
    "Northmere’s share, 30.0%, meets the milestone of at least 30%. Chance could explain that: the interval 28.0% to 32.0% includes 30%.",
  ],
  [
    "not met by less than one decimal shows",
    targetSentence(measured({ value: 29.96, lower: 28, upper: 32 }), milestone),
    "Northmere’s share, 29.96%, does not meet the milestone of at least 30%. Chance could explain that: the interval 28.00% to 32.00% includes 30%.",
  ],
  [
    "an interval that ends just above the target",
    targetSentence(measured({ lower: 30.04 }), milestone),
    "Northmere’s share, 31.2%, meets the milestone of at least 30%. Chance is unlikely to explain that: the whole interval, 30.04% to 32.50%, is above 30%.",
  ],
  [
    "met without an interval",
    targetSentence(measured({ lower: null, upper: null }), milestone),
    "Northmere’s share, 31.2%, meets the milestone of at least 30%. Whether chance could explain that is not known: it has no interval.",
  ],
  [
    "money, of which chance is not asked",
    targetSentence(measured({ lower: null, upper: null, isMoney: true }), ceiling),
    "Northmere’s share, 31.2%, meets the guide of at most 40%.",
  ],
  [
    "a most that is kept",
    targetSentence(measured(), ceiling),
    "Northmere’s share, 31.2%, meets the guide of at most 40%. Chance is unlikely to explain that: the whole interval, 29.9% to 32.5%, is below 40%.",
  ],
  [
    "a most that is passed",
    targetSentence(measured({ value: 47, lower: 46, upper: 48 }), ceiling),
    "Northmere’s share, 47.0%, does not meet the guide of at most 40%. Chance is unlikely to explain that: the whole interval, 46.0% to 48.0%, is above 40%.",
  ],
  [
    "a target with a decimal",
    targetSentence(measured(), { ...milestone, value: 2.5 }),
    "Northmere’s share, 31.2%, meets the milestone of at least 2.5%. Chance is unlikely to explain that: the whole interval, 29.9% to 32.5%, is above 2.5%.",
  ],
  [
    "no value",
    targetSentence(withoutValue("suppressed", { period: "2010-11 Q4" }), milestone),
    "At 31 March 2011, Northmere’s share is suppressed, so that no one can be identified by it. Whether it meets the milestone cannot be said.",
  ],
])("%s", (_, sentence, expected) => expect(sentence).toBe(expected));

it.each([
  [2, 2, "The 3% milestone is met on every reading of it (2 of 2)."],
  [0, 6, "The 3% milestone is not met on any reading of it (0 of 6)."],
  [5, 6, "Whether the 3% milestone is met depends on the definition: it is met on 5 of 6 readings of it."],
  [1, 6, "Whether the 3% milestone is met depends on the definition: it is met on 1 of 6 readings of it."],
])("met on %i of %i readings: %s", (met, all, words) => {
  expect(readingsSentence("3%", met, all)).toBe(words);
});

const both = { targetVerdict: "met", preventionGbp: 210_000, preventionVerdict: "met" } as const;

it.each([
  ["some from prevention", both, "£210,000 of it from prevention"],
  [
    "3% with nothing from prevention",
    { ...both, preventionGbp: 0, preventionVerdict: "not met" },
    "£0 of it from prevention: the milestone asks for some",
  ],
  ["too little, some of it from prevention", { ...both, targetVerdict: "not met" }, "£210,000 of it from prevention"],
  [
    "a share without what comes from prevention",
    { ...both, preventionGbp: null, preventionVerdict: "cannot be judged" },
    "how much of it comes from prevention is not known",
  ],
])("says what comes from prevention of %s", (_, limb, says) => {
  expect(preventionClause(limb)).toBe(says);
});

const after = (parts: Partial<AfterDue>): AfterDue => ({
  unit: "percent",
  target: 100,
  basis: "in_quarter",
  period: "2010-11 Q2",
  value: 70.3,
  afterPeriod: "2010-11 Q3",
  afterValue: 100,
  ...parts,
});

it.each([
  [{}, "met one quarter later: 100.0% in October to December 2010"],
  [
    { value: 36.7, afterPeriod: "2010-11 Q4", afterValue: 57.6 },
    "still not met two quarters later: 57.6% in January to March 2011",
  ],
  [{ value: 100, afterValue: 97 }, "no longer met one quarter later: 97.0% in October to December 2010"],
  [{ value: 100, afterPeriod: "2011-12 Q2" }, "still met four quarters later: 100.0% in July to September 2011"],
  [{ value: 99.96, afterValue: 99.98 }, "still not met one quarter later: 99.98% in October to December 2010"],
  [{ value: null, afterValue: 90 }, "not met one quarter later: 90.0% in October to December 2010"],
  [
    {
      unit: "people",
      target: 1,
      basis: "snapshot",
      period: "2009-10 Q4",
      value: 0,
      afterPeriod: "2010-11 Q1",
      afterValue: 12,
    },
    "met one quarter later: 12 at 30 June 2010",
  ],
  [
    { target: 3, basis: "", period: "2010-11", value: 2.9, afterPeriod: "2011-12", afterValue: 3.1 },
    "met one year later: 3.1% in 2011-12",
  ],
])("what came after: %o", (parts, words) => {
  expect(afterClause(after(parts))).toBe(words);
});

it.each([
  // 24.1 to 28.5 is 4.4 points, and 26.8 is 2.7 of them: 61.4%.
  [26.8, 24.1, 28.5, "61% of the way since"],
  // From 12 down to 10: 11 is half of the way, 9.5 past it and 12.5 the other way.
  [11, 12, 10, "50% of the way since"],
  [9.5, 12, 10, "past the target since"],
  [12.5, 12, 10, "further off since"],
  [10, 12, 10, "100% of the way since"],
  [null, 12, 10, ""],
  [11, null, 10, ""],
  [11, 10, 10, ""],
])("says how far %s has come from %s to %s", (value, baseline, target, says) => {
  expect(progressWords(value, baseline, target)).toBe(says);
});
