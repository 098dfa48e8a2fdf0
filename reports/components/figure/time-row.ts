/** A quarter of a series of one council, as the loader of what changes over time writes it. */
export interface TimeRow {
  readonly indicator_code: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  readonly value: number | null;
  readonly value_status: string;
  /** The same quarter a year before; null where there is no figure of it at all. */
  readonly before_period: string | null;
  readonly before_value: number | null;
  /** Now less before, in percentage points, with its 95% interval; null where `change_refusal` says why. */
  readonly difference: number | null;
  readonly lower_difference: number | null;
  readonly upper_difference: number | null;
  /** higher, lower, no_clear_change or not_compared. */
  readonly verdict: string | null;
  readonly change_refusal: string | null;
}
