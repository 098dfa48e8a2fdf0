/** A row of a council's summary file. */
export interface SummaryRow {
  readonly kind: "ascof" | "people";
  /** The measure's code. */
  readonly code: string;
  /** The measure's title; the ages of some people. */
  readonly title: string;
  readonly period: string;
  readonly unit: string;
  readonly decimals: number | null;
  /** This council's value. */
  readonly value: number | null;
  readonly value_status: string;
  /** A measure's: how it stands to England or why it is not compared, its kind, and how its limits were made. */
  readonly verdict: string | null;
  readonly refusal: string | null;
  readonly measure_kind: string | null;
  readonly method: string | null;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly region: number | null;
  readonly council_type: number | null;
  readonly england: number | null;
}
