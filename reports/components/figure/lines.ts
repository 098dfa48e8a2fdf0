import type { Measured } from "../sentences/measured.ts";
import type { AreaFigureKey } from "./key.ts";

/** One figure as the loaders of the council pages write it. */
export interface FigureLine extends AreaFigureKey {
  /** The page's council, one of its comparators, or England. */
  readonly role: "this" | "comparator" | "england";
  readonly area_name: string;
  readonly unit: string;
  readonly numerator: number | null;
  readonly numerator_status: string;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  /** Comparators with a value, and where they lie: the council itself is left out. Null on any other role. */
  readonly n: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly rank: number | null;
  /** How many comparators have the same value. */
  readonly tied_count: number | null;
  readonly overlap_count: number | null;
}

/** One milestone on one definition, for one area. */
export interface MilestoneLine {
  readonly milestone: string;
  readonly due_date: string;
  readonly target_text: string;
  readonly evidence: string;
  readonly area_type: string;
  readonly area_code: string;
  readonly area_name: string;
  readonly indicator_code: string;
  readonly definition: string;
  /** Null, as the basis, where there is no figure at all. */
  readonly person_type: string | null;
  readonly basis: string | null;
  /** The milestone’s own: what it is judged on. */
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly value_status: string;
  readonly target: number;
  readonly unit: string;
  /** Met, not met, cannot be judged, or not due yet: what can be said of it on the day of the page. */
  readonly verdict: string;
  /** Whether the value reaches the target; and of the 3% what comes from prevention, which the verdict asks for too. */
  readonly target_verdict: string;
  readonly prevention_gbp: number | null;
  readonly prevention_verdict: string | null;
  /** Over all its definitions: met, not met, depends on the definition, cannot be judged, not due yet. */
  readonly overall_verdict: string;
  /** The return that it is judged on, and the day by which that of its own period is due. */
  readonly return_name: string;
  readonly due_on: string;
  /** The same day, where the area owes that return and it has not come. */
  readonly owed_by: string | null;
  /** The day that the page speaks of. */
  readonly day: string;
  /** Whether the return is loaded, or published figures that prove the milestone are. */
  readonly is_return_loaded: boolean;
  /** Whether its value is from a publication and from no return of the council. */
  readonly is_published: boolean;
  /** Whether the area has sent that return for any period. */
  readonly has_sent: boolean;
  /** The newest period with a value; of savings a forecast, until what was made is known. Null where there is none. */
  readonly latest_period: string | null;
  readonly latest_basis: string | null;
  readonly latest_vintage: string | null;
  readonly latest_value: number | null;
  readonly latest_lower_95: number | null;
  readonly latest_upper_95: number | null;
  /** Points a quarter of the last `pace_quarters`, and to the target; null where `pace_refusal` says why, or it is met. */
  readonly pace_made: number | null;
  readonly pace_quarters: number | null;
  readonly pace_needed: number | null;
  readonly pace_refusal: string | null;
  /** From the newest period to the milestone's own, with 80% limits; null where none is held. */
  readonly forecast: number | null;
  readonly forecast_lower_80: number | null;
  readonly forecast_upper_80: number | null;
  /** What came after its own period: the first change of its verdict, else the newest value. */
  readonly after_period: string | null;
  readonly after_basis: string | null;
  readonly after_value: number | null;
}

/** The latest period of some lines, or null where there are none. */
export function latestPeriod(lines: readonly { readonly period: string }[]): string | null {
  return lines.reduce<string | null>(
    (latest, line) => (latest === null || line.period > latest ? line.period : latest),
    null,
  );
}

/** A line of a loader as a sentence takes it, without its period: the heading above has that. */
export function measuredLine(line: FigureLine | MilestoneLine, name: string, measure: string): Measured {
  return {
    name,
    measure,
    unit: line.unit,
    value: line.value,
    status: line.value_status,
    lower: line.lower_95,
    upper: line.upper_95,
  };
}
