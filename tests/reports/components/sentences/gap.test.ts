import { expect, it } from "vitest";
import { gapSentence, gapsLead } from "../../../../reports/components/sentences/gap.ts";
import { measured } from "./figures.ts";

const of = (
  parts: Parameters<typeof measured>[0],
  denominator: number | null = null,
  counted: string | null = "people",
  fewestTold = 5,
) => {
  return { ...measured(parts), denominator, counted, fewestTold };
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
    // 6, 1 and 12 in 100 of 150 providers are 9, 1.5 (2) and 18: under 5 no count is printed
    "of things that are no people, and no count under 5",
    gapSentence(of({ value: 76, lower: 70, upper: 81 }, 150, "providers"), 82),
    "The gap is 7% of England’s figure (1% to 15%): 9 providers (fewer than 5 to 18).",
  ],
  [
    // 6, 1 and 12 in 100 of 150 are 9, 1.5 (2) and 18: under 10 no count is printed where those are hidden
    "of things of which fewer than 10 are hidden",
    gapSentence(of({ value: 76, lower: 70, upper: 81 }, 150, "providers", 10), 82),
    "The gap is 7% of England’s figure (1% to 15%): fewer than 10 providers (fewer than 10 to 18).",
  ],
  [
    // 6, 1 and 12 in 100 of 35 are 2, 0 and 4
    "of fewer than 5 by its whole interval",
    gapSentence(of({ value: 76, lower: 70, upper: 81 }, 35), 82),
    "The gap is 7% of England’s figure (1% to 15%): fewer than 5 people.",
  ],
  [
    "no count of what is not known",
    gapSentence(of({ value: 76, lower: 70, upper: 81 }, 500, null), 82),
    "The gap is 7% of England’s figure (1% to 15%).",
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
  [0, 0, "On no measure is Leeds clearly worse than England."],
  [1, 0, "On 1 measure Leeds is clearly worse than England."],
  [
    5,
    1,
    "On 6 measures (5 current, 1 older) Leeds is clearly worse than England. The largest gaps come first, as a share of England’s figure.",
  ],
])("%i current gaps and %i older are headed", (current, older, lead) => {
  const worse = Array.from({ length: current + older }, (_, index) => ({ is_current: index < current }));
  expect(gapsLead("Leeds", worse)).toBe(lead);
});
