/** A row of a council's summary file. */
export interface SummaryRow {
  readonly kind: "ascof" | "people" | "comparator" | "comparator_note";
  /** The measure's code; the scheme of a comparator. */
  readonly code: string;
  /** The measure's title; a comparator's name; the ages of some people. */
  readonly title: string;
  readonly period: string;
  readonly unit: string;
  readonly decimals: number | null;
  /** This council's value; a comparator's rank in its set. */
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly region: number | null;
  readonly council_type: number | null;
  readonly england: number | null;
  /** How unlike a comparator is, on its scheme's own scale; null where the scheme gives none. */
  readonly distance: number | null;
  /** A comparator's region and type; what was done to the group by rule. */
  readonly note: string;
}
