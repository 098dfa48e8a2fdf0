import { counted, number, percent } from "../words/format.ts";
import type { Lead } from "./lead.ts";
import { span } from "./words.ts";

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

/** How fast a share has come and has to come, in percentage points a quarter. */
export interface Pace {
  /** Null where the target is reached, or no quarter is left to reach it in. */
  readonly needed: number | null;
  /** Over the last `quarters`; null where there are none to compare with. */
  readonly made: number | null;
  readonly quarters: number | null;
}

const words = ["no", "one", "two", "three", "four"];

/**
 * "It needs 2.1 points a quarter; the last four quarters made 1.9.": the pace of readings that have not reached their
 * target, from the least to the most; the pace made is that of the readings with most quarters. Empty where none needs any.
 */
export function paceSentence(paces: readonly Pace[]): string {
  const needing = paces.filter(({ needed }) => needed !== null);
  if (needing.length === 0) return "";
  const needs = `It needs ${span(
    needing.flatMap(({ needed }) => needed ?? []),
    points,
  )} points a quarter`;
  const quarters = Math.max(0, ...needing.map((pace) => (pace.made === null ? 0 : (pace.quarters ?? 0))));
  if (quarters === 0) return `${needs}; the pace so far is not known.`;
  const made = needing.flatMap((pace) => (pace.quarters === quarters ? (pace.made ?? []) : []));
  const last = quarters === 1 ? "the last quarter" : `the last ${words[quarters] ?? quarters} quarters`;
  return `${needs}; ${last} made ${span(made, points)}.`;
}

/** "2.1", and a pace that is not quite none as what it is under. */
function points(value: number): string {
  return value > 0 && value < 0.05 ? "less than 0.1" : number(value, 1);
}

/** A forecast with its 80% limits and what it is asked to reach, all in percent. */
interface Forecast {
  readonly lower: number;
  readonly upper: number;
  readonly target: number;
}

/** "the whole interval is above the milestone of 30%": what a forecast says of its target, and no chance of reaching it. */
export function targetPlace({ lower, upper, target }: Forecast): string {
  const milestone = `the milestone of ${percent(target, 0)}`;
  if (lower >= target) return `the whole interval is above ${milestone}`;
  return upper < target ? `the whole interval is below ${milestone}` : `${milestone} is within the interval`;
}

/** "actual 36.5%, within the interval" */
export function outcomePlace({ lower, upper }: Omit<Forecast, "target">, outcome: number): string {
  const isWithin = lower <= outcome && outcome <= upper;
  return `actual ${percent(outcome)}, ${isWithin ? "within" : "outside"} the interval`;
}

/** Past forecasts of one date, and how many of their 80% intervals held the outcome. */
interface Dated {
  readonly due_period: string;
  readonly forecasts: number;
  readonly held: number;
}

/** "86.6% of outcomes, between 66.7% and 97.4% by date": of forecasts that are all alike. Empty where there are none. */
export function coverageWords(rows: readonly Dated[]): string {
  if (rows.length === 0) return "";
  return `${percent(pooled(rows))} of outcomes, ${span(rows.map(share), percent)} by date`;
}

/**
 * "The 80% intervals of 6,016 past forecasts over all councils held 87.3% of outcomes on 8 dates, …". The councils of one
 * date are moved by the same things, so the dates are what is judged, and no interval of the whole share is given.
 */
export function coverageLead(rows: readonly Dated[]): Lead {
  const forecasts = rows.reduce((sum, row) => sum + row.forecasts, 0);
  const dates = counted(new Set(rows.map((row) => row.due_period)).size, "date");
  return {
    says: `The 80% intervals of ${counted(forecasts, "past forecast")} over all councils held ${percent(pooled(rows))} of outcomes on ${dates}.`,
    qualified: `By reading, quarters ahead and date they held ${span(rows.map(share), percent)}: ${verdict(rows.map(share))}.`,
  };
}

function verdict(shares: readonly number[]): string {
  if (shares.every((value) => value > 80))
    return "more than the 80% that they claim, so they are wider than they need be";
  if (shares.every((value) => value < 80)) return "less than the 80% that they claim, so they are too narrow";
  return "more than the 80% that they claim on some dates, and less on others";
}

function pooled(rows: readonly Dated[]): number {
  const [held, forecasts] = [sum(rows.map((row) => row.held)), sum(rows.map((row) => row.forecasts))];
  return (100 * held) / forecasts;
}

function share({ held, forecasts }: Dated): number {
  return (100 * held) / forecasts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
