import { describe, expect, it } from "vitest";
import type { ForecastRow, MilestoneForecast } from "../../../../reports/components/milestone/forecasts.ts";
import { forecastSentence } from "../../../../reports/council/milestones/forecast.ts";
import { biasWords, whyNothing } from "../../../../reports/milestones/past-forecasts.ts";

const row: ForecastRow = {
  milestone: "PPF-12",
  definition: "adass_eligible",
  person_type: "client",
  basis: "snapshot",
  origin_period: "2010-11 Q2",
  horizon: 2,
  due_period: "2010-11 Q4",
  target: 30,
  forecast: 32.07,
  lower_80: 30.78,
  upper_80: 33.4,
  refusal: null,
  outcome: null,
};

describe("the sentence about a forecast", () => {
  it.each([
    [
      {},
      "Share: 32.1% is forecast from 30 September 2010 (80% interval 30.8% to 33.4%); the whole interval is above the milestone of 30%.",
    ],
    [
      { lower_80: 29.1 },
      "Share: 32.1% is forecast from 30 September 2010 (80% interval 29.1% to 33.4%); the milestone of 30% is within the interval.",
    ],
    [
      { outcome: 31.2 },
      "Share: 32.1% was forecast at 30 September 2010 (80% interval 30.8% to 33.4%); actual 31.2%, within the interval.",
    ],
    [
      { outcome: 36.5 },
      "Share: 32.1% was forecast at 30 September 2010 (80% interval 30.8% to 33.4%); actual 36.5%, outside the interval.",
    ],
    [
      {
        forecast: null,
        lower_80: null,
        upper_80: null,
        refusal: "it is counted from April and begins again each year",
      },
      "Share: no forecast, it is counted from April and begins again each year.",
    ],
  ])("%o", (parts, sentence) => {
    expect(forecastSentence("Share", { ...row, ...parts }, "2010-11-30")).toBe(sentence);
  });
});

it("does not speak of a due date that has passed as one to come", () => {
  expect(forecastSentence("Share", row, "2011-07-15")).toBe(
    "Share: 32.1% was forecast at 30 September 2010 (80% interval 30.8% to 33.4%); the actual share is not known.",
  );
});

const reading: MilestoneForecast = {
  milestone: "PPF-12",
  definition: "adass_eligible",
  target: 30,
  due_period: "2010-11 Q4",
  refusal: "too few",
};

it("tells a site with no quarterly return from one whose quarters are too few, and speaks of no due date", () => {
  expect(whyNothing([{ ...reading, definition: null }])).toBe(
    "No quarterly return is loaded for a date before a milestone was due, so there was nothing to forecast from.",
  );
  expect(whyNothing([reading])).toBe(
    "No past forecast can be checked. A forecast needs the growth of at least 30 councils on at least three past dates, and what is loaded has fewer.",
  );
});

it("says whether forecasts were too high or too low", () => {
  expect([1.24, -0.4, 0.01].map(biasWords)).toEqual(["1.2 too high", "0.4 too low", "0.0"]);
});
