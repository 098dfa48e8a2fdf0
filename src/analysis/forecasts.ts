const fit = "intercept, slope, point_count, mean_t, sxx, residual, horizon";

const quarterNumber = (period: string) =>
  `cast(left(${period}, 4) as integer) * 4 + cast(right(${period}, 1) as integer)`;

/** Makes `pub.milestone_forecast`: each milestone that asks for a number, and why it has no forecast; null where it has. */
export const milestoneForecastSql = `create or replace table pub.milestone_forecast as
    select milestone, target, unit, period as due_period, case
        when indicator_code is null then 'no return carries the number that would prove it'
        when unit <> 'percent' then 'it asks for a number of people, and only shares are forecast'
        when not contains(period, ' Q') then 'it is judged once a year, and no year before has a figure of it' end as refusal
    from meta.milestone where list_contains(string_split(evidence_kind, '|'), 'number')
    order by milestone`;

/**
 * Makes `pub.forecast`: what each council and England would reach by the due date of each milestone that has a
 * forecast (`pub.milestone_forecast`), as could have been said at each quarter before it, had its figures been those that
 * are known now: a quarter that was restated later is read as restated. A forecast reads no quarter after its origin.
 * `chance` is of reaching the target, 0 to 1; it and the limits are null where `refusal` says why, and it alone is where
 * `chance_refusal` does. `outcome` is what the
 * share was at the due date; null while that is not known.
 */
export const forecastSql = `create or replace table pub.forecast as
    with asked as (
      select milestone, indicator_code, milestone.target, due_period, definition, person_type
      from pub.milestone_forecast join meta.milestone as milestone using (milestone)
      join meta.milestone_reading using (milestone)
      where refusal is null
    ), series as (
      select milestone, area_type, area_code, area_name, figure.definition, figure.person_type, target, due_period,
        figure.period, value, ${quarterNumber("figure.period")} as position, ${quarterNumber("due_period")} as due_position
      from pub.figure as figure join asked
        on figure.framework = 'PPF' and figure.indicator_code = asked.indicator_code
        and figure.definition = asked.definition
        and (asked.person_type is null or asked.person_type = figure.person_type)
      where is_latest and breakdown = 'all' and contains(figure.period, ' Q')
    ), numbered as (
      select *, concat_ws('|', milestone, area_code, definition, person_type) as measure from series
    ), origin as (
      select *, due_position - position as horizon, measure || '|' || period as series
      from numbered where position < due_position and value is not null
    ), forecast_point as (
      select origin.series, earlier.position, earlier.value
      from origin join numbered as earlier using (measure)
      where earlier.position between origin.position - 7 and origin.position
    ), fitted as (
      select * from share_forecast('forecast_point')
    )
    select origin.milestone, origin.area_type, origin.area_code, origin.area_name, origin.definition,
      origin.person_type, origin.period as origin_period, horizon, origin.due_period, origin.target,
      share_forecast_value(intercept, slope, horizon) as forecast, share_forecast_lower_80(${fit}) as lower_80,
      share_forecast_upper_80(${fit}) as upper_80, share_forecast_chance(${fit}, origin.target) as chance, point_count,
      refusal, case when refusal is null and origin.target = 100
        then 'a line through shares never reaches 100%: that takes everyone' end as chance_refusal,
      outcome.value as outcome
    from origin join fitted using (series)
    left join numbered as outcome on outcome.measure = origin.measure and outcome.position = origin.due_position
    order by milestone, area_type, area_code, definition, person_type, origin_period`;
