const fit = "intercept, slope, point_count, mean_t, sxx, residual, horizon";

const quarterNumber = (period: string) =>
  `cast(left(${period}, 4) as integer) * 4 + cast(right(${period}, 1) as integer)`;

/**
 * Makes `pub.forecast`: what each council and England would reach by the due date of each quarterly milestone that
 * asks for a share, as could have been said at each quarter before it, had its figures been those that are known now: a quarter that was
 * restated later is read as restated. A forecast reads no quarter after its origin.
 * `chance` is of reaching the target, 0 to 1; it and the limits are null where `refusal` says why. `outcome` is what the
 * share was at the due date; null while that is not known.
 */
export const forecastSql = `create or replace table pub.forecast as
    with asked as (
      select milestone, indicator_code, target, period as due_period, definition, person_type
      from meta.milestone join meta.milestone_reading using (milestone)
      where unit = 'percent' and target > 0 and target < 100 and contains(period, ' Q')
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
      refusal, outcome.value as outcome
    from origin join fitted using (series)
    left join numbered as outcome on outcome.measure = origin.measure and outcome.position = origin.due_position
    order by milestone, area_type, area_code, definition, origin_period`;
