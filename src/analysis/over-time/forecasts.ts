import { quarterNumber } from "./quarter-number.ts";

/** A date whose 80% intervals held fewer than this of its outcomes speaks against forecasts that far ahead. */
const leastHeld = 0.6;

/** Forecasts of a date, at the least, for it to speak: as many as a date needs to give limits (`share_forecast`). */
const fewestForecasts = 30;

/**
 * People of whom a share is forecast, at the least. Limits come from the growth of all councils, of which chance is a small
 * part; of few people it is not. A growth of 2.5 points a quarter is of 12.5 people in 500, and chance moves that by
 * √12.5 = 3.5 people or 0.7 points: beside 80% limits of about 1.8 points either way (a standard deviation of 1.4) they
 * should be √(1.4² + 0.7²) / 1.4 = 1.12 times as wide. Of 55 people it is 2.1 points, and limits are too narrow by 80%.
 */
const fewestPeople = 500;

const reading = "milestone, definition, person_type";

/** Makes `forecast_share`: every quarter of each reading of a milestone that asks for a share, with the milestone's due date. */
const shareSql = `create or replace temporary table forecast_share as
    select milestone.milestone, figure.definition, figure.person_type, basis, area_type, area_code, area_name,
      milestone.target, milestone.period as due_period, figure.period, value, denominator,
      concat_ws('|', milestone.milestone, figure.definition, figure.person_type) as reading,
      ${quarterNumber("figure.period")} as position, ${quarterNumber("milestone.period")} as due_position
    from meta.milestone as milestone
    join meta.milestone_reading as asked using (milestone)
    join pub.figure as figure on figure.framework = 'PPF' and figure.indicator_code = milestone.indicator_code
      and figure.definition = asked.definition
      and (asked.person_type is null or asked.person_type = figure.person_type)
    where milestone.unit = 'percent' and contains(milestone.period, ' Q') and contains(figure.period, ' Q')
      and is_latest and breakdown = 'all'`;

/** Makes `forecast_growth`: what councils' growth so far says at each quarter. A count since April begins again each year. */
const growthSql = `create or replace temporary table forecast_growth as
    with points as (
      select reading, area_code as series, position, value
      from forecast_share where area_type = 'council' and basis <> 'in_year'
    )
    select reading, origin as position, horizon, date_count, growth, lower_growth, upper_growth
    from share_forecast('points')`;

/**
 * Makes `pub.forecast_coverage`: how councils' forecasts of each reading did, by how many quarters ahead they looked and
 * by the quarter that they were of: how many there were, how many 80% intervals held the outcome, and the median of their
 * size of error and of forecast less outcome, in percentage points. Every quarter that could have been forecast from the
 * quarters before it is in it, as those are known now, whether or not forecasts of its kind are made.
 */
const coverageSql = `create or replace table pub.forecast_coverage as
    with tried as (
      select ${["milestone", "definition", "person_type"].map((column) => `origin.${column}`).join(", ")}, horizon,
        later.period as due_period, later.value as outcome, share_forecast_value(origin.value, growth) as forecast,
        share_forecast_value(origin.value, lower_growth) as lower_80,
        share_forecast_value(origin.value, upper_growth) as upper_80
      from forecast_share as origin
      join forecast_growth using (reading, position)
      join forecast_share as later
        on later.reading = origin.reading and later.area_code = origin.area_code
        and later.position = origin.position + horizon
      where origin.area_type = 'council' and later.value is not null
        and share_forecast_refusal(origin.value, date_count) is null
    )
    select ${reading}, horizon, due_period, cast(count(*) as integer) as forecasts,
      cast(count(*) filter (outcome between lower_80 and upper_80) as integer) as held,
      median(abs(forecast - outcome)) as median_error, median(forecast - outcome) as median_bias
    from tried group by all
    order by ${reading}, horizon, due_period`;

/** SQL: why there is no forecast from a quarter to the due date; null where there is one. */
const refusal = `case
        when area_type <> 'council' then 'England is one area, and how far councils were out does not say how far it would be'
        when basis = 'in_year' then 'it is counted from April and begins again each year'
        when denominator < ${fewestPeople} then 'it is of fewer than ${fewestPeople} people, and chance moves so small a share further than forecasts allow for'
        when share_forecast_refusal(value, date_count) is not null then share_forecast_refusal(value, date_count)
        when least_held < ${leastHeld} then 'past forecasts ' || case horizon when 1 then 'one quarter' else horizon || ' quarters' end
          || ' ahead did not hold: on one date ' || cast(round(100 * least_held) as integer) || '% of their 80% intervals held the outcome' end`;

/**
 * Makes `pub.forecast`: what each council would reach by the due date of each milestone that asks for a share, as could
 * have been said at each quarter before it, had its figures been those that are known now: a quarter that was restated
 * later is read as restated. A forecast from a quarter (`origin_period`) reads no later one, of its own council or of any.
 * `forecast` and its 80% limits are null where `refusal` says why: England is never forecast, nor a count since April, nor
 * a share of fewer than 500 people, nor where forecasts so far ahead had held too few of the outcomes of a date that was known by then. `outcome` is what
 * the share was at the due date; null while that is not known.
 */
const toDueDateSql = `create or replace table pub.forecast as
    with origin as (
      select *, due_position - position as horizon from forecast_share where position < due_position and value is not null
    ), dated as (
      select *, ${quarterNumber("due_period")} as known_position from pub.forecast_coverage where forecasts >= ${fewestForecasts}
    ), judged as (
      select origin.*, growth, lower_growth, upper_growth, date_count, (
          select min(held / forecasts) from dated
          where dated.milestone = origin.milestone and dated.definition = origin.definition
            and dated.person_type = origin.person_type and dated.horizon = origin.horizon
            and known_position <= origin.position
        ) as least_held
      from origin left join forecast_growth using (reading, position, horizon)
    ), refused as (
      select *, ${refusal} as refusal from judged
    )
    select refused.milestone, refused.area_type, refused.area_code, refused.area_name, refused.definition,
      refused.person_type, refused.period as origin_period, horizon, refused.due_period, refused.target,
      case when refusal is null then share_forecast_value(refused.value, growth) end as forecast,
      case when refusal is null then share_forecast_value(refused.value, lower_growth) end as lower_80,
      case when refusal is null then share_forecast_value(refused.value, upper_growth) end as upper_80,
      refusal, later.value as outcome
    from refused left join forecast_share as later
      on later.reading = refused.reading and later.area_code = refused.area_code
      and later.position = refused.due_position
    order by refused.milestone, refused.area_type, refused.area_code, refused.definition, refused.person_type, origin_period`;

/**
 * Makes `pub.milestone_forecast`: each milestone that asks for a number, and each reading of it where it asks for a share
 * of a quarter, and why it has no forecast; null where a council has one. A reading's reason is that of most councils at
 * its last quarter before the due date. `definition` and `person_type` are null where the reason is the milestone's.
 */
const milestoneForecastSql = `create or replace table pub.milestone_forecast as
    with numbered as (
      select milestone, target, unit, period as due_period, case
          when indicator_code is null then 'no return carries the number that would prove it'
          when unit <> 'percent' then 'it asks for a number of people, and only shares are forecast'
          when not contains(period, ' Q') then 'it is judged once a year, so that no past forecasts of it can be tested' end as refusal
      from meta.milestone where list_contains(string_split(evidence_kind, '|'), 'number')
    ), reasons as (
      select ${reading}, refusal, row_number() over (
          partition by ${reading} order by origin_period desc, count(*) desc, refusal) as place
      from pub.forecast where area_type = 'council' and refusal is not null group by ${reading}, origin_period, refusal
    ), readings as (
      select forecast.milestone, forecast.definition, forecast.person_type,
        case when count(forecast) = 0 then any_value(reasons.refusal) end as reason
      from pub.forecast as forecast left join reasons using (${reading})
      where area_type = 'council' and coalesce(place, 1) = 1
      group by all
    )
    select milestone, definition, person_type, target, unit, due_period, case
        when refusal is not null then refusal
        when definition is null then 'no quarter before its due date is loaded'
        else reason end as refusal
    from numbered left join readings using (milestone)
    order by milestone, definition, person_type`;

/** Makes the tables of forecasts, of what came of them, and of what is not forecast. */
export const forecastSql: readonly string[] = [shareSql, growthSql, coverageSql, toDueDateSql, milestoneForecastSql];
