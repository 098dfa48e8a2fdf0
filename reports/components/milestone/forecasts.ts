/** What a council would reach by a due date, as could have been said at an earlier quarter. */
export interface ForecastRow {
  readonly milestone: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  /** The last quarter that the forecast knew of. */
  readonly origin_period: string;
  /** Quarters from there to the due date. */
  readonly horizon: number;
  readonly due_period: string;
  readonly target: number;
  /** In percent, with its 80% limits; null where `refusal` says why. */
  readonly forecast: number | null;
  readonly lower_80: number | null;
  readonly upper_80: number | null;
  readonly refusal: string | null;
  /** Null while it is not known. */
  readonly outcome: number | null;
}

/** A milestone that asks for a number, or a reading of it, and why it is not forecast; null where it is. */
export interface MilestoneForecast {
  readonly milestone: string;
  /** Null where the reason is the milestone's, whatever the reading. */
  readonly definition: string | null;
  /** Null where no return has a number for it. */
  readonly target: number | null;
  readonly due_period: string | null;
  readonly refusal: string | null;
}

/** How all councils' forecasts of one reading did: those of one quarter that were made so many quarters before it. */
export interface CoverageRow {
  readonly milestone: string;
  readonly definition: string;
  readonly horizon: number;
  readonly due_period: string;
  readonly forecasts: number;
  /** Those whose 80% interval held the outcome. */
  readonly held: number;
  /** In percentage points. */
  readonly median_error: number;
  /** Forecast less outcome, in percentage points: above 0 where forecasts were too high. */
  readonly median_bias: number;
  /** Why the reading is not forecast, though it was tried; null where it is. */
  readonly refusal: string | null;
}
