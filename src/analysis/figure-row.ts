/**
 * One figure as `pub.figure` holds it and pages read it. The columns from `area_type` to `vintage` are its key.
 * Percentages are 0 to 100; limits are on the scale of `value`; null has its reason in the status beside it.
 */
export interface FigureRow {
  readonly figure_id: number;
  readonly area_type: string;
  readonly area_code: string;
  readonly framework: string;
  readonly edition: string;
  readonly indicator_code: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
  readonly vintage: string;
  readonly area_name: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly unit: string;
  readonly numerator: number | null;
  readonly numerator_status: string;
  readonly denominator: number | null;
  readonly denominator_status: string;
  readonly value: number | null;
  readonly value_status: string;
  readonly marker: string | null;
  readonly method: string;
  readonly is_incomplete: boolean;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly lower_998: number | null;
  readonly upper_998: number | null;
}
