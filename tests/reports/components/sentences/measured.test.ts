import { expect, it } from "vitest";
import { absence, decimalsToTell, whyNoInterval } from "../../../../reports/components/sentences/measured.ts";
import { indicators } from "../../../../src/catalogue/indicators/index.ts";
import { measured, withoutValue } from "./figures.ts";

it.each([
  ["values that look different keep their decimals", {}, 30.04, 29.94, undefined],
  ["values that look the same get one more", {}, 30.04, 29.96, 2],
  ["or as many as it takes", {}, 30.0001, 30, 4],
  ["but no more than four further ones", {}, 30.0000001, 30, undefined],
  ["beside those of the measure", { decimals: 0 }, 30.4, 30, 1],
  ["equal values keep theirs", {}, 30, 30, undefined],
  ["no value keeps its own", {}, null, 30, undefined],
])("%s", (_, parts, one, other, decimals) => {
  expect(decimalsToTell(measured(parts), one, other).decimals).toBe(decimals);
});

it.each([
  ["suppressed", "Northmere’s share is suppressed, so that no one can be identified by it."],
  ["missing", "Northmere’s share is not known."],
  ["not_published", "Northmere’s share was not published."],
  ["nobody", "Northmere’s share counts nobody: there was no one to count."],
  ["not_collected", "Northmere’s share was not collected: no return asked for it."],
  ["not_applicable", "Northmere’s share is not applicable: what it measures is not found there."],
  ["withheld", "Northmere’s share is withheld: its publisher does not release it, or it cannot be right."],
  ["of another kind", "Northmere’s share is not known."],
])("a figure that is %s has words of its own", (status, sentence) => {
  expect(absence(withoutValue(status))).toBe(sentence);
});

it("says when, and when it was owed", () => {
  const late = { period: "2010-11 Q3", owedBy: "2011-02-15" };
  expect(absence(withoutValue("not_submitted", late))).toBe(
    "At 31 December 2010, Northmere’s share was not submitted: it was due by 15 February 2011.",
  );
});

it("knows why a figure of each kind that the catalogue has may be without an interval", () => {
  const reasons = [...new Set(indicators.map(({ kind }) => kind))].map((kind) => [kind, whyNoInterval(kind)]);
  expect(Object.fromEntries(reasons)).toEqual({
    proportion: "the numerator and denominator were not published, or do not give the figure",
    rate: "the numerator and denominator were not published, or do not give the figure",
    count: "nothing was published that one could be made of",
    mean_count: "it is a mean of counts on several days, which count the same people again",
    standardised_rate: "there are too few people, or an age band is missing",
    ratio: "the numerator is not part of the denominator",
    money: "money is accounted for and not sampled",
    survey: "a survey’s answers are weighted, and no margin of error was published",
  });
});
