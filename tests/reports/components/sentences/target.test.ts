import { expect, it } from "vitest";
import { targetSentence } from "../../../../reports/components/sentences/target.ts";
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
