import type { Reading } from "./indicator-rows.ts";

/** A reading of an indicator in its newest period, of one council: its figure, what it is beside, and what changed. */
export interface CouncilIndicator extends Reading {
  /** The name of the indicator’s page. */
  readonly slug: string;
  readonly framework: string;
  readonly edition: string;
  readonly indicator_code: string;
  readonly title: string;
  /** What kind of figure it is: proportion, rate, ratio, survey or money. */
  readonly kind: string;
  readonly domain: string;
  readonly source: string;
  readonly polarity: string;
  readonly decimals: number;
  /** How many readings the indicator has. */
  readonly reading_count: number;
  readonly period: string;
  readonly unit: string;
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly england: number | null;
  /** Why it is not compared with England, as where its publisher says that areas are not to be compared. */
  readonly refusal: string | null;
  /** Councils with a figure in the period, and where they lie. */
  readonly council_count: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly lower_quartile: number | null;
  readonly upper_quartile: number | null;
  /** Comparators with a figure, the council itself left out; null where it has none itself. */
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  /** The same figure a year before; null where there is none at all. */
  readonly before_period: string | null;
  readonly before_value: number | null;
  /** Now less before on the scale of the value, and its 95% limits; null where `change_refusal` says why. */
  readonly difference: number | null;
  readonly lower_difference: number | null;
  readonly upper_difference: number | null;
  readonly change_refusal: string | null;
  /** increasing, decreasing, no_significant_change or cannot_be_calculated, of five years; null for quarters. */
  readonly trend: string | null;
  /** The change a year on the scale of the value. */
  readonly slope: number | null;
  readonly trend_refusal: string | null;
}
