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
  /** The value that is judged as a process, and the limits between which it moves while nothing changes. */
  readonly process_value: number | null;
  readonly mean: number | null;
  readonly lower_limit: number | null;
  readonly upper_limit: number | null;
  /** outside_limits, trend, two_of_three or shift; null for common variation. */
  readonly rule: string | null;
  /** 1 up, −1 down. */
  readonly direction: number | null;
  readonly process_refusal: string | null;
}
