import { money, percent } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { VfmFigure } from "./rows.ts";
import { amountIn, savingsYears, type YearAmount } from "./year-amounts.ts";

/** NI 179, the savings of all services of the council, as made and as forecast; each in order of years, perhaps empty. */
export interface Ni179 {
  readonly actual: readonly YearAmount[];
  readonly forecast: readonly YearAmount[];
}

/** NI 179 of every year that has a value. */
export function ni179Of(figures: readonly VfmFigure[]): Ni179 {
  return { actual: ofVintage(figures, "actual"), forecast: ofVintage(figures, "forecast") };
}

function ofVintage(figures: readonly VfmFigure[], vintage: string): YearAmount[] {
  return figures
    .filter((one) => one.indicator_code === "NI 179" && one.vintage === vintage)
    .flatMap(({ period, value }) => (value === null ? [] : [{ period, gbp: value }]))
    .sort((one, other) => one.period.localeCompare(other.period));
}

/** One sentence a year for which there are both a forecast and an actual: how far off the forecast was. */
export function forecastErrors({ actual, forecast }: Ni179): string[] {
  return forecast.flatMap(({ period, gbp }) => {
    const made = actual.find((one) => one.period === period);
    return made === undefined ? [] : [errorSentence(period, gbp, made.gbp)];
  });
}

function errorSentence(period: string, forecast: number, actual: number): string {
  const error = actual - forecast;
  if (Math.round(error) === 0) return `The forecast for ${periodName(period)} was right.`;
  const share = forecast === 0 ? "" : ` (${percent(Math.abs((100 * error) / forecast))} of the forecast)`;
  const side = error < 0 ? "less" : "more";
  return `In ${periodName(period)} the council made ${money(Math.abs(error))} ${side} than it had forecast${share}.`;
}

/** The finding in words. */
export function ni179Headline({ actual, forecast }: Ni179): string {
  const last = actual.at(-1);
  if (last !== undefined) {
    return `The savings of all services since April 2008 were worth ${money(last.gbp)} in ${periodName(last.period)}`;
  }
  const expected = forecast.at(-1);
  if (expected === undefined) return "No NI 179 figure has been returned";
  return `Only a forecast is known: ${money(expected.gbp)} in ${periodName(expected.period)}`;
}

export const ni179Columns = [
  { key: "year", label: "Year" },
  { key: "actual", label: "NI 179, actual", isNumber: true },
  { key: "forecast", label: "NI 179, forecast", isNumber: true },
] as const;

/** The lines as a table, a row for each year. */
export function ni179Rows({ actual, forecast }: Ni179) {
  return savingsYears.map((period) => ({
    year: periodName(period),
    actual: amountIn(actual, period, "no figure"),
    forecast: amountIn(forecast, period, "no figure"),
  }));
}
