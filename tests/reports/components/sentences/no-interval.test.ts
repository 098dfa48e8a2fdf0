import { expect, it } from "vitest";
import { whyNoInterval } from "../../../../reports/components/sentences/measured.ts";
import { indicators } from "../../../../src/catalogue/indicators/index.ts";

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
