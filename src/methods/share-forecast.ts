import quantile from "@stdlib/stats-base-dists-t-quantile";
import type { Method } from "./method.ts";

/** Fewest and most points that a line is fitted to: the last two years, at the least a year and a quarter. */
const [fewest, most] = [5, 8];

/** The degrees of freedom of such a line: two fewer than its points. */
const freedoms = Array.from({ length: most - fewest + 1 }, (_, more) => fewest - 2 + more);

/** SQL: the 90% point of Student's t by degrees of freedom, for 80% limits; the library is asked once, when this is read. */
const quantiles = freedoms.map((freedom) => `when ${freedom} then ${quantile(0.9, freedom)}`);

/**
 * SQL: the share of Student's t within −t and t by degrees of freedom. In closed form, since DuckDB works it for every
 * forecast and no table can hold every t.
 */
const within = `case freedom
    when 3 then 2 / pi() * (angle + sin(angle) * cos(angle))
    when 4 then sin(angle) * (1 + cos(angle) ** 2 / 2)
    when 5 then 2 / pi() * (angle + sin(angle) * (cos(angle) + 2 * cos(angle) ** 3 / 3))
    when 6 then sin(angle) * (1 + cos(angle) ** 2 / 2 + 3 * cos(angle) ** 4 / 8) end`;

/** A fit of each series: the points are numbered so that the last is 0, and only those next to each other count. */
const table = `create or replace macro share_forecast(points) as table
  with known as (
    select series, position, value::double as value, row_number() over (partition by series order by position desc) as back
    from query_table(points)
  ), lasting as (
    select *, position - max(position) over (partition by series) as t from known
  ), used as (
    select *, ln(value / (100 - value)) as y
    from lasting where t = 1 - back and back <= ${most}
      and back < coalesce((
        select min(bad.back) from lasting as bad
        where bad.series = lasting.series and (bad.value is null or bad.value <= 0 or bad.value >= 100 or bad.t <> 1 - bad.back)
      ), ${most + 1})
  ), fitted as (
    select series, cast(count(*) as integer) as point_count, regr_slope(y, t) as slope, regr_intercept(y, t) as intercept,
      avg(t) as mean_t, regr_sxx(y, t) as sxx,
      sqrt(greatest(0, regr_syy(y, t) - regr_slope(y, t) * regr_sxy(y, t)) / nullif(count(*) - 2, 0)) as residual
    from used group by series
  ), judged as (
    select all_series.series, coalesce(point_count, 0) as point_count, slope, intercept, mean_t, sxx, residual, case
        when coalesce(point_count, 0) < ${fewest}
          then 'there are fewer than five consecutive shares between 0% and 100%'
        when residual < 1e-9 then 'the shares lie on a line exactly, so that nothing says how far they vary' end as refusal
    from (select distinct series from known) as all_series left join fitted using (series)
  )
  select series, point_count, refusal, case when refusal is null then slope end as slope,
    case when refusal is null then intercept end as intercept, mean_t, sxx, residual
  from judged
  order by series`;

const six = `points as (select 's' as series, t as position, v as value
  from (select unnest([10, 12, 15, 17, 20, 24]) as v, unnest(range(1, 7)) as t))`;

const scale = (sign: "+" | "-") =>
  `share_of_logit(intercept + slope * horizon ${sign} student_t_90(point_count - 2)
    * share_forecast_error(point_count, mean_t, sxx, residual, horizon))`;

/**
 * A forecast of a share: a straight line through the logits of the last five to eight consecutive points. `points` names
 * a table, view or named step with series, position (a whole number, one more each period) and value (0 to 100);
 * `from share_forecast('points')` gives each series its fit. `share_forecast_value`, `share_forecast_lower_80`,
 * `share_forecast_upper_80` and `share_forecast_chance` make of it the forecast in percent, its 80% prediction limits and
 * the chance, 0 to 1, of reaching a target in percent, `horizon` periods after the last point. Null where `refusal` says
 * why. The interval says how the past would go on; it knows of nothing that has not happened before.
 *
 * Draper and Smith (1998), Applied Regression Analysis, 3rd edition, section 3.1 (prediction interval); Abramowitz and
 * Stegun (1964), 26.7.3 and 26.7.4 (Student's t).
 */
export const shareForecast: Method = {
  name: "share_forecast",
  title: "Forecast of a share",
  purpose: "Where a share will be at a due date if it goes on as it has, and how likely it is to reach a target.",
  citation: "Draper and Smith (1998); Abramowitz and Stegun (1964)",
  formula:
    "A straight line through the logits of the last five to eight points, carried on; its 80% limits are those of a new point, by Student's t.",
  refuses:
    "For fewer than five consecutive points, for shares of 0% or 100%, for points that lie on a line exactly, across a break in the series, and for targets of 0% or 100%.",
  cases: [
    {
      question: "10%, 12%, 15%, 17%, 20% and 24%, two quarters on: forecast and 80% limits",
      query: `with ${six} select share_forecast_value(intercept, slope, 2),
        share_forecast_lower_80(intercept, slope, point_count, mean_t, sxx, residual, 2),
        share_forecast_upper_80(intercept, slope, point_count, mean_t, sxx, residual, 2) from share_forecast('points')`,
      answer: "32.07, 30.78 to 33.40",
      source: "worked with scipy",
    },
    {
      question: "The chance of 30% by then",
      query: `with ${six} select share_forecast_chance(intercept, slope, point_count, mean_t, sxx, residual, 2, 30)
        from share_forecast('points')`,
      answer: "0.966",
      source: "worked with scipy",
    },
    {
      question: "The last four of those points",
      query: `with ${six}, four as (from points where position > 2) select refusal from share_forecast('four')`,
      answer: "there are fewer than five consecutive shares between 0% and 100%",
      source: "three degrees of freedom are the fewest",
    },
  ],
  macros: [
    `create or replace macro student_t_90(freedom) as case freedom ${quantiles.join(" ")} end`,
    `create or replace macro student_t_within(angle, freedom) as ${within}`,
    "create or replace macro student_t_above(t, freedom) as (1 - student_t_within(atan(t / sqrt(freedom)), freedom)) / 2",
    "create or replace macro share_of_logit(y) as 100 / (1 + exp(-(y)))",
    `create or replace macro share_forecast_error(point_count, mean_t, sxx, residual, horizon) as
      residual * sqrt(1 + 1 / point_count + (horizon - mean_t) ** 2 / sxx)`,
    "create or replace macro share_forecast_value(intercept, slope, horizon) as share_of_logit(intercept + slope * horizon)",
    `create or replace macro share_forecast_lower_80(intercept, slope, point_count, mean_t, sxx, residual, horizon) as
      ${scale("-")}`,
    `create or replace macro share_forecast_upper_80(intercept, slope, point_count, mean_t, sxx, residual, horizon) as
      ${scale("+")}`,
    `create or replace macro share_forecast_chance(intercept, slope, point_count, mean_t, sxx, residual, horizon, target) as
      case when target > 0 and target < 100 then student_t_above(
        (ln(target / (100 - target)) - intercept - slope * horizon)
          / share_forecast_error(point_count, mean_t, sxx, residual, horizon), point_count - 2) end`,
    table,
  ],
};
