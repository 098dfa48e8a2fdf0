import { expect, it } from "vitest";
import { outlookSentence } from "../../../../reports/components/sentences/progress.ts";

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
