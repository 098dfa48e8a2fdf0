import { percent } from "../words/format.ts";
import { span } from "./span.ts";

/** What a share is forecast to be, with its 80% limits, in percent. */
export interface Outlook {
  readonly forecast: number;
  readonly lower: number;
  readonly upper: number;
}

/** "The forecast for 31 March 2011 is 28.9% (80% interval 27.0% to 31.0%).", of one reading or several; empty of none. */
export function outlookSentence(day: string, outlooks: readonly Outlook[]): string {
  const [first] = outlooks;
  if (first === undefined) return "";
  const lower = percent(Math.min(...outlooks.map((outlook) => outlook.lower)));
  const upper = percent(Math.max(...outlooks.map((outlook) => outlook.upper)));
  if (outlooks.length === 1)
    return `The forecast for ${day} is ${percent(first.forecast)} (80% interval ${lower} to ${upper}).`;
  const values = outlooks.map(({ forecast }) => forecast);
  return `On the definitions that can be forecast, the forecast for ${day} is ${span(values, percent)} (80% intervals from ${lower} to ${upper}).`;
}
