import { counted, percent } from "../words/format.ts";
import { span } from "./span.ts";

/** Past forecasts of one date, and how many of their 80% intervals held the outcome. */
interface Dated {
  readonly due_period: string;
  readonly forecasts: number;
  readonly held: number;
}

/** "86.6% of outcomes, between 66.7% and 97.4% by date": of forecasts that are all alike. Empty where there are none. */
export function heldWords(rows: readonly Dated[]): string {
  if (rows.length === 0) return "";
  return `${percent(pooled(rows))} of outcomes, ${span(rows.map(share), percent)} by date`;
}

/**
 * "The 80% intervals of 6,016 past forecasts over all councils held 87.3% of outcomes on 8 dates, …". The councils of one
 * date are moved by the same things, so the dates are what is judged, and no interval of the whole share is given.
 */
export function heldSentence(rows: readonly Dated[]): string {
  const forecasts = rows.reduce((sum, row) => sum + row.forecasts, 0);
  const dates = counted(new Set(rows.map((row) => row.due_period)).size, "date");
  return `The 80% intervals of ${counted(forecasts, "past forecast")} over all councils held ${percent(pooled(rows))} of outcomes on ${dates}. By reading, quarters ahead and date they held ${span(rows.map(share), percent)}: ${verdict(rows.map(share))}.`;
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
