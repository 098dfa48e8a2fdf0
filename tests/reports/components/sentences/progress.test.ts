import { expect, it } from "vitest";
import { leadText } from "../../../../reports/components/sentences/lead.ts";
import {
  coverageLead,
  coverageWords,
  outcomePlace,
  outlookSentence,
  paceSentence,
  targetPlace,
} from "../../../../reports/components/sentences/progress.ts";

const coverageText = (...of: Parameters<typeof coverageLead>) => leadText(coverageLead(...of));

const one = { forecast: 28.94, lower: 27, upper: 31 };

it.each([
  ["no reading", [], ""],
  ["one reading", [one], "The forecast for 31 March 2011 is 28.9% (80% interval 27.0% to 31.0%)."],
  [
    "several, by the span of their forecasts and the reach of their intervals",
    [one, { forecast: 31.2, lower: 29, upper: 33.4 }],
    "On the definitions that can be forecast, the forecast for 31 March 2011 is between 28.9% and 31.2% (80% intervals from 27.0% to 33.4%).",
  ],
])("what is forecast of %s", (_, outlooks, words) => {
  expect(outlookSentence("31 March 2011", outlooks)).toBe(words);
});

const pace = (needed: number | null, made: number | null, quarters: number | null) => ({ needed, made, quarters });

it.each([
  ["one reading", [pace(2.1, 1.9, 4)], "It needs 2.1 points a quarter; the last four quarters made 1.9."],
  [
    "several, from the least to the most",
    [pace(3.04, 2.54, 4), pace(3.6, 2.53, 4), pace(4.75, 2.75, 1)],
    "It needs between 3.0 and 4.8 points a quarter; the last four quarters made 2.5.",
  ],
  ["one quarter", [pace(2.1, -0.3, 1)], "It needs 2.1 points a quarter; the last quarter made −0.3."],
  ["no quarter before", [pace(2.1, null, null)], "It needs 2.1 points a quarter; the pace so far is not known."],
  ["next to nothing", [pace(0.02, 1, 4)], "It needs less than 0.1 points a quarter; the last four quarters made 1.0."],
  [
    "a reading that needs none is left out",
    [pace(null, 2, 4), pace(1, 3, 3)],
    "It needs 1.0 points a quarter; the last three quarters made 3.0.",
  ],
  ["none needs any", [pace(null, 2, 4)], ""],
])("the pace of %s", (_, paces, words) => {
  expect(paceSentence(paces)).toBe(words);
});

it.each([
  [30.8, 33.4, "the whole interval is above the milestone of 30%"],
  [30, 33.4, "the whole interval is above the milestone of 30%"],
  [29.9, 33.4, "the milestone of 30% is within the interval"],
  [25, 30, "the milestone of 30% is within the interval"],
  [25, 29.9, "the whole interval is below the milestone of 30%"],
])("says of an interval from %f%% to %f%% where a milestone of 30%% lies", (lower, upper, words) => {
  expect(targetPlace({ lower, upper, target: 30 })).toBe(words);
});

it("says of the actual share whether the interval held it, its ends included", () => {
  const limits = { lower: 30, upper: 33 };
  expect(outcomePlace(limits, 33)).toBe("actual 33.0%, within the interval");
  expect(outcomePlace(limits, 33.1)).toBe("actual 33.1%, outside the interval");
});

/** Forecasts of two dates, 150 each, and how many of each date's intervals held. */
const dates = (first: number, second: number) => [
  { due_period: "2010-11 Q3", forecasts: 150, held: first },
  { due_period: "2010-11 Q4", forecasts: 150, held: second },
];

it.each([
  [
    dates(141, 99),
    "The 80% intervals of 300 past forecasts over all councils held 80.0% of outcomes on 2 dates. By reading, quarters ahead and date they held between 66.0% and 94.0%: more than the 80% that they claim on some dates, and less on others.",
  ],
  [
    dates(90, 99),
    "The 80% intervals of 300 past forecasts over all councils held 63.0% of outcomes on 2 dates. By reading, quarters ahead and date they held between 60.0% and 66.0%: less than the 80% that they claim, so they are too narrow.",
  ],
  [
    dates(135, 150),
    "The 80% intervals of 300 past forecasts over all councils held 95.0% of outcomes on 2 dates. By reading, quarters ahead and date they held between 90.0% and 100.0%: more than the 80% that they claim, so they are wider than they need be.",
  ],
])("judges past forecasts by the dates that they were for", (rows, sentence) => {
  expect(coverageText(rows)).toBe(sentence);
});

it("gives the share of all outcomes and the span by date", () => {
  expect(coverageWords(dates(141, 99))).toBe("80.0% of outcomes, between 66.0% and 94.0% by date");
  expect(coverageWords([])).toBe("");
});
