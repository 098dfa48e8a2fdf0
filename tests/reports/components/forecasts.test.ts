import { describe, expect, it } from "vitest";
import { chancePercent, chanceWords } from "../../../reports/components/chance-words.ts";
import { forecastSentence } from "../../../reports/components/council-forecast.ts";
import type { ForecastRow, Held, HorizonRow } from "../../../reports/components/forecast-rows.ts";
import { biasWords, chanceSentence, trustSentence } from "../../../reports/components/past-forecasts.ts";

const row: ForecastRow = {
  ...{
    milestone: "PPF-12",
    definition: "adass_eligible",
    person_type: "client",
    basis: "snapshot",
    origin_period: "2010-11 Q2",
  },
  ...{ horizon: 2, due_period: "2010-11 Q4", target: 30, forecast: 32.07, lower_80: 30.78, upper_80: 33.4 },
  ...{ chance: 0.966, chance_refusal: null, refusal: null, outcome: null },
};

describe("the sentence about a forecast", () => {
  it.each([
    [
      {},
      "Share: 32.1% is forecast from 30 September 2010 (80% interval 30.8% to 33.4%); reaching 30% is very likely (97%).",
    ],
    [
      { outcome: 31.2 },
      "Share: 32.1% was forecast at 30 September 2010 (80% interval 30.8% to 33.4%); 31.2% happened, within it.",
    ],
    [
      { outcome: 36.5 },
      "Share: 32.1% was forecast at 30 September 2010 (80% interval 30.8% to 33.4%); 36.5% happened, outside it.",
    ],
    [
      { forecast: null, lower_80: null, upper_80: null, refusal: "there are fewer than five consecutive shares" },
      "Share: no forecast, there are fewer than five consecutive shares.",
    ],
  ])("%o", (parts, sentence) => {
    expect(forecastSentence("Share", { ...row, ...parts })).toBe(sentence);
  });
});

/** The scale of the IPCC (Mastrandrea and others, 2010, table 1), its limits read as "more than". */
it.each([
  [0.995, "virtually certain (more than 99%)"],
  [0.95, "very likely (95%)"],
  [0.7, "likely (70%)"],
  [0.5, "about as likely as not (50%)"],
  [0.2, "unlikely (20%)"],
  [0.05, "very unlikely (5%)"],
  [0.002, "exceptionally unlikely (less than 1%)"],
])("a chance of %f is %s", (chance, words) => {
  expect(chanceWords(chance)).toBe(words);
});

it("never calls a forecast certain", () => {
  expect([0, 1].map(chancePercent)).toEqual(["less than 1%", "more than 99%"]);
});

const held = (held_percent: number, lower_95: number, upper_95: number): Held => {
  return { forecasts: 1000, held: 10 * held_percent, held_percent, lower_95, upper_95 };
};
const horizon = (share: Held): HorizonRow => ({
  ...{ milestone: "PPF-12", definition: "adass_eligible", horizon: 1, ...share, median_error: 1, median_bias: 0 },
});

it("names the worst where all of its interval is under a half", () => {
  const all = held(80, 77, 83);
  const good = horizon(held(90, 88, 92));
  expect(trustSentence(all, [good, horizon(held(20, 18, 22))])).toContain(
    " The worst, eligible for a budget, 1 quarter ahead, held 20.0% (95% interval 18.0% to 22.0%).",
  );
  expect(trustSentence(all, [good, horizon(held(48, 45, 51))])).not.toContain("worst");
});

it("says what came of the surest forecasts, either way", () => {
  const limits = { met_percent: 50, lower_95: 40, upper_95: 60 };
  const chances = [
    { from_percent: 0, to_percent: 20, forecasts: 50, met: 1, mean_chance: 3, ...limits },
    { from_percent: 80, to_percent: 100, forecasts: 200, met: 190, mean_chance: 95, ...limits },
  ];
  expect(chanceSentence(chances)).toBe(
    "Of 50 forecasts that gave a chance under 20%, 1 reached the target; of 200 forecasts that gave a chance over 80%, 190 reached the target.",
  );
  expect(chanceSentence([])).toBe("No forecast was sure either way.");
});

it("says whether forecasts were too high or too low", () => {
  expect([1.24, -0.4, 0.01].map(biasWords)).toEqual(["1.2 too high", "0.4 too low", "0.0"]);
});
