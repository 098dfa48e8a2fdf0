import type { Method } from "./method.ts";

/** Dates on which past growth is known, at the least: the councils of one date are moved by the same things and are one draw. */
const fewestDates = 3;

/** Series on a date, at the least: of fewer, a tenth is under three, and its edge is one or two councils' own story. */
const fewestSeries = 30;

/** SQL: the growth of the latest date, gone on by half of its change since the date `horizon` before it. */
const carriedOn = (growths: string) =>
  `${growths}[-1] + (${growths}[-1] - ${growths}[greatest(1, date_count - horizon)]) / 2`;

/** Growth over every number of periods that was known by each origin, by date, and the limits that span the dates. */
const table = `create or replace macro share_forecast(points) as table
  with known as (
    select reading, series, position, logit_of_share(value::double) as y
    from query_table(points) where value > 0 and value < 100
  ), dates as (
    select reading, after.position - before.position as horizon, after.position as position,
      quantile_cont(after.y - before.y, [0.1, 0.5, 0.9]) as growths
    from known as before join known as after using (reading, series)
    where after.position > before.position
    group by all
    having count(*) >= ${fewestSeries}
  ), origin as (
    select distinct reading, position as origin from known
  ), lists as (
    select reading, origin, horizon, cast(count(*) as integer) as date_count,
      list(growths[1] order by position) as lower, list(growths[2] order by position) as middle,
      list(growths[3] order by position) as upper
    from origin join dates using (reading)
    where position <= origin
    group by all
  )
  select reading, origin, cast(horizon as integer) as horizon, date_count,
    case when date_count >= ${fewestDates} then list_aggregate(middle, 'median') end as growth,
    case when date_count >= ${fewestDates} then least(list_min(lower), ${carriedOn("lower")}) end as lower_growth,
    case when date_count >= ${fewestDates} then greatest(list_max(upper), ${carriedOn("upper")}) end as upper_growth
  from lists
  order by reading, origin, horizon`;

/** 31 series whose logits grow by 0.20, 0.21, … 0.50 each quarter, the same on each of so many quarters. */
const steady = (quarters: number) => `points as (
  select 'r' as reading, i as series, t as position, share_of_logit(-3 + t * (0.2 + i / 100)) as value
  from range(31) as s(i), range(${quarters}) as q(t))`;

/**
 * A forecast of a share: the last value and the growth of past periods, on logits, with 80% limits from how far past
 * forecasts over all councils were out. `points` names a table, view or named step with reading (whose series are pooled),
 * series, position (a whole number, one more each period) and value (0 to 100). `from share_forecast('points')` gives,
 * for each reading, origin and horizon (in periods), `growth`, `lower_growth` and `upper_growth` of the logit, made only of
 * points at the origin and before; they are null where fewer than three dates are known. `share_forecast_value` adds
 * growth to a share (0 to 100) and gives a share; `share_forecast_refusal` says why there is none.
 *
 * A forecast of "no change" is out by the growth that followed. On each past date those errors, over all councils, have a
 * 10th and a 90th percentile. The limits span those of every date, and what the latest date's would be were half of their
 * last change to come again; without that half, limits follow no growth that slows or quickens steadily. The dates are
 * spanned and not averaged since the councils of one date are moved by the same policy: 150 councils on one date are
 * closer to one draw than to 150. So 80% is what limits were found to hold, and no guarantee: it rests on as many draws as
 * there are dates, and a change of pace beyond what they show is not in it.
 *
 * Vovk, Gammerman and Shafer (2005), Algorithmic Learning in a Random World (limits from the errors of past forecasts);
 * Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd edition, 5.10 (origins in turn) and 13.3
 * (logits keep a share within its limits).
 */
export const shareForecast: Method = {
  name: "share_forecast",
  title: "Forecast of a share",
  purpose: "Where a share will be some quarters on, if it grows as shares have grown so far.",
  citation: "Vovk, Gammerman and Shafer (2005); Hyndman and Athanasopoulos (2021)",
  formula:
    "The last share plus the median growth of past quarters over all councils, on a scale (log odds) on which no share can pass 0% or 100%. The 80% limits span the 10th to 90th percentile of growth on every past date, and those of the latest date carried on by half of their last change. All councils on one date count as one draw, so dates are spanned and not averaged.",
  refuses:
    "For fewer than three past dates with the growth of at least 30 councils, and for shares of 0% or 100%. It gives no chance of reaching a target: a few dates cannot carry one.",
  cases: [
    {
      question:
        "31 councils whose log odds grow by 0.20, 0.21, … 0.50 each quarter, known for four quarters: a share of 20% one quarter on, with 80% limits",
      query: `with ${steady(4)} select share_forecast_value(20, growth), share_forecast_value(20, lower_growth),
        share_forecast_value(20, upper_growth) from share_forecast('points') where origin = 3 and horizon = 1`,
      answer: "26.19, 23.93 to 28.57",
      source: "by hand: 10th, 50th and 90th percentiles are 0.23, 0.35 and 0.47, and the odds are 1 to 4",
    },
    {
      question: "The same councils known for three quarters",
      query: `with ${steady(3)} select share_forecast_refusal(20, date_count) from share_forecast('points')
        where origin = 2 and horizon = 1`,
      answer:
        "a forecast needs the growth of at least 30 councils over as many quarters on at least three past dates; two were known by then",
      source: "three quarters have two steps of one quarter",
    },
  ],
  macros: [
    "create or replace macro logit_of_share(share) as ln(share / (100 - share))",
    "create or replace macro share_of_logit(y) as 100 / (1 + exp(-(y)))",
    "create or replace macro share_forecast_value(share, growth) as share_of_logit(logit_of_share(share) + growth)",
    `create or replace macro share_forecast_refusal(share, date_count) as case
      when share is null then 'there is no share to start from'
      when share <= 0 or share >= 100 then 'a share of 0% or 100% has no growth to carry on'
      when coalesce(date_count, 0) < ${fewestDates} then
        'a forecast needs the growth of at least ${fewestSeries} councils over as many quarters on at least three past dates; '
        || case coalesce(date_count, 0) when 0 then 'none was' when 1 then 'one was' else 'two were' end || ' known by then'
      end`,
    table,
  ],
};
