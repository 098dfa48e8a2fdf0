import type { Row } from "../../../../src/site/query.ts";
import type { budgetBreaks } from "./query.ts";

/** Where a series breaks. */
export type SeriesBreak = Row<typeof budgetBreaks.tables.breaks>;

/** The latest break of a series between two periods, of days or of years; null where the later is comparable with the earlier. */
export function breakBetween(breaks: readonly SeriesBreak[], before: string, after: string): SeriesBreak | null {
  const [from, to] = [before.slice(0, 7), after.slice(0, 7)];
  const between = breaks.filter(({ words, period }) => words !== null && period > from && period <= to);
  return between.toSorted((a, b) => a.period.localeCompare(b.period)).at(-1) ?? null;
}

/** Why areas are not compared in a period; null where they are. */
export function whyNotCompared(breaks: readonly SeriesBreak[], period: string): string | null {
  const year = period.slice(0, 7);
  const isIn = (entry: SeriesBreak) =>
    entry.period <= year && (entry.last_period === null || year <= entry.last_period);
  return breaks.find((entry) => entry.not_compared !== null && isIn(entry))?.not_compared ?? null;
}
