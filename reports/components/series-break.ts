/** Where a series breaks, as the loader of breaks writes it. */
export interface SeriesBreak {
  readonly indicator_code: string;
  /** The first period that is not comparable with those before it. */
  readonly period: string;
  /** Why; null where only the comparison of areas ends. */
  readonly words: string | null;
  /** Whether the words are the publisher's own. */
  readonly is_publishers: boolean;
  /** Why areas are not compared with each other from then on; null where they are. */
  readonly not_compared: string | null;
}

/** Whether a period, of a day or a year, is the first of a break. */
export function isFirstAfter(found: SeriesBreak, period: string): boolean {
  return found.words !== null && period.slice(0, 7) === found.period;
}

/** Why areas are not compared in a period; null where they are. */
export function whyNotCompared(breaks: readonly SeriesBreak[], period: string): string | null {
  const found = breaks.find((one) => one.not_compared !== null && one.period <= period.slice(0, 7));
  return found?.not_compared ?? null;
}
