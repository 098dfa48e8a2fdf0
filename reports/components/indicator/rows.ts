import type { FunnelPlace } from "../sentences/stands-out.ts";

/** One reading of an indicator: who is counted, of whom, and how. */
export interface Reading {
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
}

/** The newest figure of a council or of England, as the loader of an indicator's page writes it. */
export interface AreaRow extends Reading, FunnelPlace {
  readonly area_type: "council" | "england";
  readonly area_code: string;
  readonly area_name: string;
  readonly period: string;
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly method: string;
  /** Whether the site has pages of the area. */
  readonly has_pages: boolean;
  /** England's figure that it is judged against; null where there is none. */
  readonly england: number | null;
  readonly verdict: string | null;
  /** Why it is not judged. */
  readonly refusal: string | null;
  /** Why its publisher says that areas are not to be compared; null where it does not. */
  readonly not_compared: string | null;
  /** Limits of the funnel for the council, which allow for the usual differences between councils; null without. */
  readonly limit_lower_95: number | null;
  readonly limit_upper_95: number | null;
  readonly limit_lower_998: number | null;
  readonly limit_upper_998: number | null;
  /** How many times the variance by chance alone councils have. */
  readonly dispersion: number | null;
  /** The average of all councils in the funnel. */
  readonly average: number | null;
}

/** A period of an indicator: England, the spread of councils, and its definition version. */
export interface PeriodRow extends Reading {
  readonly period: string;
  /** The unit of that period: a new definition may bring another. */
  readonly unit: string;
  readonly england: number | null;
  readonly england_lower_95: number | null;
  readonly england_upper_95: number | null;
  readonly median: number | null;
  readonly lower_quartile: number | null;
  readonly upper_quartile: number | null;
  readonly council_count: number;
  readonly version: string | null;
  readonly break_note: string | null;
  /** Why its publisher says that areas are not to be compared in the period; null where it does not. */
  readonly not_compared: string | null;
  /** Whether the series breaks here: the period before is not comparable. */
  readonly is_first_after_break: boolean;
}

/** An indicator in the list of all that have a page. */
export interface ListRow extends Reading {
  readonly slug: string;
  readonly framework: string;
  readonly edition: string;
  readonly indicator_code: string;
  readonly title: string;
  /** The theme it is listed under. */
  readonly domain: string;
  readonly polarity: string;
  /** What a figure of it is, which decides how its limits are made: a proportion, a survey’s, money… */
  readonly kind: string;
  readonly period: string;
  readonly unit: string;
  readonly decimals: number;
  /** How many readings the indicator has: the figures are of one of them. */
  readonly reading_count: number;
  readonly england: number | null;
  readonly councils: number;
  readonly above_count: number;
  readonly similar_count: number;
  readonly below_count: number;
}

/** What an indicator's page says of it everywhere: its name, unit, decimals and which side is good. */
export type IndicatorName = Pick<ListRow, "indicator_code" | "title" | "unit" | "decimals" | "polarity" | "kind">;

/** Whether two rows are of one reading. */
export function isSameReading(a: Reading, b: Reading): boolean {
  return a.definition === b.definition && a.person_type === b.person_type && a.basis === b.basis;
}
