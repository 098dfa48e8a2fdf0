import { joined, percent } from "../format.ts";

/** What a share is forecast to be, with its 80% limits, in percent. */
export interface Outlook {
  readonly forecast: number;
  readonly lower: number;
  readonly upper: number;
}

/** "The forecast for 31 March 2011 is 28.9% (80% interval 27.0% to 31.0%).", of one reading or several; empty of none. */
export function outlookSentence(day: string, outlooks: readonly Outlook[]): string {
  if (outlooks.length === 0) return "";
  const values = joined(outlooks.map(({ forecast }) => percent(forecast)));
  const limits = joined(outlooks.map(({ lower, upper }) => `${percent(lower)} to ${percent(upper)}`));
  return outlooks.length === 1
    ? `The forecast for ${day} is ${values} (80% interval ${limits}).`
    : `The forecasts for ${day} that can be held are ${values} (80% intervals ${limits}).`;
}
