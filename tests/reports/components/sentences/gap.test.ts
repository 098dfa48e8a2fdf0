import { expect, it } from "vitest";
import { gapSentence, gapsLead } from "../../../../reports/components/sentences/gap.ts";
import { measured } from "./figures.ts";

const of = (parts: Parameters<typeof measured>[0], denominator: number | null = null) => {
  return { ...measured(parts), denominator };
};

it.each([
  [
    // (82 − 76) / 82 = 7.3%; (82 − 81) / 82 = 1.2%; (82 − 70) / 82 = 14.6%; of 500 people 6, 1 and 12 in 100
    "below, with people",
    gapSentence(of({ value: 76, lower: 70, upper: 81 }, 500), 82),
    "The gap is 7% of England’s figure (1% to 15%): 30 people (5 to 60).",
  ],
  [
    // (50 − 40) / 40 = 25%; 5 / 40 = 12.5%; 15 / 40 = 37.5%
    "above, without a denominator",
    gapSentence(of({ value: 50, lower: 45, upper: 55 }), 40),
    "The gap is 25% of England’s figure (13% to 38%).",
  ],
  [
    // (600 − 500) / 500 = 20%; 100 of 100,000 in 20,000 people are 20
    "a rate",
    gapSentence(of({ unit: "per_100k", value: 600, lower: 550, upper: 650 }, 20_000), 500),
    "The gap is 20% of England’s figure (10% to 30%): 20 people (10 to 30).",
  ],
  [
    // 0.4 / 82 = 0.49%
    "less than one percent",
    gapSentence(of({ value: 81.6, lower: 81.3, upper: 81.9 }), 82),
    "The gap is 0.5% of England’s figure (0.1% to 0.9%).",
  ],
  [
    "a score has no people",
    gapSentence(of({ unit: "score", value: 16, lower: 15, upper: 17 }, 400), 20),
    "The gap is 20% of England’s figure (15% to 25%).",
  ],
  ["none where the interval includes England", gapSentence(of({ value: 76, lower: 70, upper: 82 }), 82), ""],
  ["none without an interval", gapSentence(of({ lower: null, upper: null }), 82), ""],
  ["none beside 0", gapSentence(of({}), 0), ""],
])("%s", (_, sentence, expected) => expect(sentence).toBe(expected));

it.each([
  [0, "On no indicator is the council clearly worse than England."],
  [
    1,
    "On 1 indicator the council is clearly worse than England; the largest gaps come first, as a share of England’s figure.",
  ],
  [
    6,
    "On 6 indicators the council is clearly worse than England; the largest gaps come first, as a share of England’s figure.",
  ],
])("%i gaps are headed", (count, lead) => {
  expect(gapsLead(count)).toBe(lead);
});
