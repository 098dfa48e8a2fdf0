import { z } from "zod";
import { reading, valued } from "../figure/query.ts";

const number = z.number().nullable();
const text = z.string();

/** One milestone on one definition, for one area. */
export const milestoneLine = {
  milestone: text,
  due_date: text,
  target_text: text,
  evidence: text,
  area_type: text,
  area_code: text,
  area_name: text,
  indicator_code: text,
  definition: text,
  /** Null, as the basis, where there is no figure at all. */
  person_type: text.nullable(),
  basis: text.nullable(),
  /** The milestone’s own: what it is judged on. */
  period: text,
  numerator: number,
  denominator: number,
  ...valued,
  target: z.number(),
  unit: text,
  /** Met, not met, cannot be judged, or not due yet: what can be said of it on the day of the page. */
  verdict: text,
  /** Whether the value reaches the target; and of the 3% what comes from prevention, which the verdict asks for too. */
  target_verdict: text,
  prevention_gbp: number,
  prevention_verdict: text.nullable(),
  /** Over all its definitions: met, not met, depends on the definition, cannot be judged, not due yet. */
  overall_verdict: text,
  /** The return that it is judged on, and the day by which that of its own period is due. */
  return_name: text,
  due_on: text,
  /** The same day, where the area owes that return and it has not come. */
  owed_by: text.nullable(),
  /** The day that the page speaks of. */
  day: text,
  /** Whether the return is loaded, or published figures that prove the milestone are. */
  is_return_loaded: z.boolean(),
  /** Whether its value is from a publication and from no return of the council. */
  is_published: z.boolean(),
  /** Whether the area has sent that return for any period. */
  has_sent: z.boolean(),
  /** The newest period with a value; of savings a forecast, until what was made is known. Null where there is none. */
  latest_period: text.nullable(),
  latest_basis: text.nullable(),
  latest_vintage: text.nullable(),
  latest_value: number,
  latest_lower_95: number,
  latest_upper_95: number,
  /** Points a quarter of the last `pace_quarters`, and to the target; null where `pace_refusal` says why, or it is met. */
  pace_made: number,
  pace_quarters: number,
  pace_needed: number,
  pace_refusal: text.nullable(),
  /** From the newest period to the milestone's own, with 80% limits; null where none is held. */
  forecast: number,
  forecast_lower_80: number,
  forecast_upper_80: number,
  /** What came after its own period: the first change of its verdict, else the newest value. */
  after_period: text.nullable(),
  after_basis: text.nullable(),
  after_value: number,
};

/**
 * SQL: every milestone, area and reading with its verdict and the verdict over all readings, as they can be said on the
 * day of the connection: a milestone whose own period is not due yet is not judged by its absence. With it how far the
 * reading has come and what is forecast: the columns of `milestoneLine`, and `position`.
 */
export const milestoneLinesSql = `
  with sent as (
    select distinct area_code, return_name from pub.expected where received_on is not null
  ), progress as (
    select * exclude (definition, due_period), person_type as progress_type from pub.milestone_progress
  ), counted as (
    select indicator_code, definition as reading, any_value(basis) as reading_basis
    from pub.figure where framework = 'PPF' and area_type = 'council' and breakdown = 'all' group by all
  ), held as (
    select milestone, area_code, definition, person_type as progress_type, origin_period as latest_period, forecast,
      lower_80 as forecast_lower_80, upper_80 as forecast_upper_80
    from pub.forecast where refusal is null
  ), proved as (
    select milestone from pub.milestone join pub.figure using (figure_id) where vintage = 'published'
  ), dated as (
    select milestone, indicator_code, return_name, vintage, due_on, coalesce(getvariable('day') <= due_on, false) as is_waiting,
      exists (from pub.load where load.return_name = stated.return_name) or milestone in (from proved) as is_return_loaded
    from pub.milestone_return as stated left join pub.due as due using (return_name, vintage, period)
  )
  select milestone, target_text, cast(due_date as varchar) as due_date, evidence, area_type, line.area_code, area_name,
    dated.indicator_code, line.definition, coalesce(line.person_type, progress_type) as person_type, basis, line.period,
    numerator, denominator, value, lower_95, upper_95, value_status, target, unit,
    case when line.verdict = 'cannot be judged' and is_waiting then 'not due yet' else line.verdict end as verdict,
    case when overall.verdict = 'cannot be judged' and is_waiting then 'not due yet' else overall.verdict
      end as overall_verdict,
    line.target_verdict, line.prevention_gbp, line.prevention_verdict, position, dated.return_name, cast(dated.due_on as varchar) as due_on,
    cast(owed.due_on as varchar) as owed_by, cast(getvariable('day') as varchar) as day, is_return_loaded,
    is_return_loaded and (area_type = 'england' or value_status <> 'missing' or latest_value is not null
      or sent.area_code is not null) as has_sent,
    latest_period, coalesce(latest_basis, reading_basis) as latest_basis, latest_vintage, latest_value, latest_lower_95, latest_upper_95,
    pace_made, pace_quarters, pace_needed, pace_refusal,
    case when value is null then forecast end as forecast,
    case when value is null then forecast_lower_80 end as forecast_lower_80,
    case when value is null then forecast_upper_80 end as forecast_upper_80, after_period, after_basis, after_value,
    coalesce(of.vintage = 'published', false) as is_published
  from pub.milestone as line
  join pub.milestone_verdict as overall using (milestone, area_type, area_code, area_name)
  join dated using (milestone)
  join progress using (milestone, area_type, area_code, position)
  left join counted on counted.indicator_code = dated.indicator_code and counted.reading = line.definition
  left join sent on sent.area_code = line.area_code and sent.return_name = dated.return_name
  left join pub.expected as owed on owed.area_code = line.area_code and owed.return_name = dated.return_name
    and owed.vintage = dated.vintage and owed.period = line.period and owed.received_on is null
  left join held using (milestone, area_code, definition, progress_type, latest_period)
  left join (select figure_id, basis, vintage from pub.figure) as of using (figure_id)`;

/** What a council would reach by a due date, as could have been said at an earlier quarter. */
export const councilForecast = {
  milestone: text,
  ...reading,
  /** The last quarter that the forecast knew of. */
  origin_period: text,
  /** Quarters from there to the due date. */
  horizon: z.number(),
  due_period: text,
  target: z.number(),
  /** In percent, with its 80% limits; null where `refusal` says why. */
  forecast: number,
  lower_80: number,
  upper_80: number,
  refusal: text.nullable(),
  /** Null while it is not known. */
  outcome: number,
};

/** A milestone that asks for a number, or a reading of it, and why it is not forecast; null where it is. */
export const milestoneForecast = {
  milestone: text,
  /** Null where the reason is the milestone's, whatever the reading. */
  definition: text.nullable(),
  /** Null where no return has a number for it. */
  target: number,
  due_period: text.nullable(),
  refusal: text.nullable(),
};

/** How all councils' forecasts of one reading did: those of one quarter that were made so many quarters before it. */
export const coverage = {
  milestone: text,
  definition: text,
  horizon: z.number(),
  due_period: text,
  forecasts: z.number(),
  /** Those whose 80% interval held the outcome. */
  held: z.number(),
  /** In percentage points. */
  median_error: z.number(),
  /** Forecast less outcome, in percentage points: above 0 where forecasts were too high. */
  median_bias: z.number(),
  /** Why the reading is not forecast, though it was tried; null where it is. */
  refusal: text.nullable(),
};
