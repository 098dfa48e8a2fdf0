import { expect, it } from "vitest";
import { heldSentence, heldWords } from "../../../../reports/components/sentences/progress.ts";

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
  expect(heldSentence(rows)).toBe(sentence);
});

it("gives the share of all outcomes and the span by date", () => {
  expect(heldWords(dates(141, 99))).toBe("80.0% of outcomes, between 66.0% and 94.0% by date");
  expect(heldWords([])).toBe("");
});
