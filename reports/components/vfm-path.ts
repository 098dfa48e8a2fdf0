import { money, percent } from "./format.ts";
import { periodName } from "./periods.ts";
import type { VfmFigure, VfmGain } from "./vfm-row.ts";
import { readings } from "./vfm-threshold.ts";

/** A point of one of the lines of cumulative savings. */
export interface PathPoint {
  readonly period: string;
  readonly gbp: number;
}

/** The lines of the drawing; each is in order of years and may be empty. */
export interface SavingsPath {
  readonly actual: readonly PathPoint[];
  readonly forecast: readonly PathPoint[];
  /** 3% a year, compound, of 2007-08 adult social care spending; empty where that is not known. */
  readonly asked: readonly PathPoint[];
  /** With the fourth percentage point that Budget 2009 added to 2010-11. */
  readonly askedAfterBudget: PathPoint | null;
  /** What the adult social care part of the actual is worth. */
  readonly adultSocialCare: readonly PathPoint[];
}

/** The years of the path, a row of the table each. */
export const pathYears = ["2008-09", "2009-10", "2010-11"];

/** What CSR07 asked for by the end of each year, percent of 2007-08 spending: 3.0, 6.1, 9.3; then 10.3 (Budget 2009). */
export const askedPercents = [3, 100 * (1.03 ** 2 - 1), 100 * (1.03 ** 3 - 1)] as const;
export const askedAfterBudgetPercent = 100 * (1.03 ** 2 * 1.04 - 1);

/** NI 179 as made and as forecast, and the path that the spending review asked for. */
export function savingsPath(figures: readonly VfmFigure[], gains: readonly VfmGain[]): SavingsPath {
  const spending =
    readings(figures).find(({ baseline }) => baseline === "gross current 2007-08")?.figure.denominator ?? null;
  const asked =
    spending === null ? [] : pathYears.map((period, i) => point(period, (spending * (askedPercents[i] ?? 0)) / 100));
  return {
    actual: ni179(figures, "actual"),
    forecast: ni179(figures, "forecast"),
    asked,
    askedAfterBudget: spending === null ? null : point("2010-11", (spending * askedAfterBudgetPercent) / 100),
    adultSocialCare: careGains(gains),
  };
}

/** NI 179 by its own rules, adult social care alone: a gain that is not sustained is worth nothing in every year. */
function careGains(gains: readonly VfmGain[]): PathPoint[] {
  const ours = gains.filter(
    (gain) => gain.vintage === "actual" && gain.service === "adult_social_care" && gain.is_cash_releasing,
  );
  return [...new Set(ours.map((gain) => gain.period))].sort().map((period) => {
    const ofYear = ours.filter((gain) => gain.period === period);
    return point(
      period,
      ofYear.reduce((sum, gain) => sum + gain.net_gbp, 0),
    );
  });
}

function point(period: string, gbp: number): PathPoint {
  return { period, gbp };
}

function ni179(figures: readonly VfmFigure[], vintage: string): PathPoint[] {
  return figures
    .filter((one) => one.indicator_code === "NI 179" && one.vintage === vintage)
    .flatMap((one) => (one.value === null ? [] : [point(one.period, one.value)]))
    .sort((one, other) => one.period.localeCompare(other.period));
}

/** One sentence a year for which there are both a forecast and an actual: how far off the forecast was. */
export function forecastErrors({ actual, forecast }: SavingsPath): string[] {
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
export function pathHeadline(path: SavingsPath): string {
  const last = path.actual.at(-1);
  if (last !== undefined) {
    return `The savings of all services since April 2008 were worth ${money(last.gbp)} in ${periodName(last.period)}`;
  }
  const expected = path.forecast.at(-1);
  if (expected === undefined) return "No NI 179 figure has been returned";
  return `Only a forecast is known: ${money(expected.gbp)} in ${periodName(expected.period)}`;
}

export const pathColumns = [
  { key: "year", label: "Year" },
  { key: "actual", label: "NI 179, actual", isNumber: true },
  { key: "forecast", label: "NI 179, forecast", isNumber: true },
  { key: "asked", label: "Path for adult social care", isNumber: true },
  { key: "care", label: "Made in adult social care", isNumber: true },
] as const;

/** The lines as a table, a row a year. */
export function pathRows(path: SavingsPath) {
  const amount = (points: readonly PathPoint[], period: string, word: string) => {
    const found = points.find((one) => one.period === period);
    return found === undefined ? word : money(found.gbp);
  };
  return pathYears.map((period, i) => ({
    year: periodName(period),
    actual: amount(path.actual, period, "no figure"),
    forecast: amount(path.forecast, period, "no figure"),
    asked: `${amount(path.asked, period, "not available")} (${percent(askedPercents[i] ?? 0)})`,
    care: amount(path.adultSocialCare, period, "no figure"),
  }));
}
