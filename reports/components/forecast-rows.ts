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
  readonly forecast: number | null;
  readonly lower_80: number | null;
  readonly upper_80: number | null;
  /** Of reaching the target, 0 to 1. */
  readonly chance: number | null;
  readonly refusal: string | null;
  /** Why there is a forecast and no chance. */
  readonly chance_refusal: string | null;
  /** Null while it is not known. */
  readonly outcome: number | null;
}

/** A milestone that asks for a number, and why it is not forecast; null where it is. */
export interface MilestoneForecast {
  readonly milestone: string;
  /** Null where no return has a number for it. */
  readonly target: number | null;
  readonly due_period: string | null;
  readonly refusal: string | null;
}

/** How often past forecasts’ 80% intervals held what happened. */
export interface Held {
  readonly forecasts: number;
  /** Those whose 80% interval held what happened. */
  readonly held: number;
  readonly held_percent: number;
  /** Wilson’s 95% limits of that share, in percent. */
  readonly lower_95: number;
  readonly upper_95: number;
}

/** How forecasts of one reading, so many quarters ahead, did. */
export interface HorizonRow extends Held {
  readonly milestone: string;
  readonly definition: string;
  readonly horizon: number;
  /** In percentage points. */
  readonly median_error: number;
  /** Forecast less outcome, in percentage points: above 0 where forecasts were too high. */
  readonly median_bias: number;
}

/** Forecasts that gave about the same chance, and how many of them were right to. */
export interface ChanceRow {
  readonly from_percent: number;
  readonly to_percent: number;
  readonly forecasts: number;
  readonly met: number;
  readonly met_percent: number;
  readonly lower_95: number;
  readonly upper_95: number;
  readonly mean_chance: number;
}
