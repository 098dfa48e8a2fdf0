/** Where a series breaks, as the loader of breaks writes it. */
export interface SeriesBreak {
  readonly indicator_code: string;
  /** The first period that is not comparable with those before it. */
  readonly period: string;
  /** The last period of the definition that begins there; null while it lasts, or where that is not known. */
  readonly last_period: string | null;
  /** Why; null where only the comparison of areas ends. */
  readonly words: string | null;
  /** Whether the words are the publisher's own. */
  readonly is_publishers: boolean;
  /** Why areas are not compared with each other from then on; null where they are. */
  readonly not_compared: string | null;
}

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
