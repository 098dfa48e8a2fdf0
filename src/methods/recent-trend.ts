import type { Method } from "./method.ts";

const diabetes = `points as (select 's' as series, * from (values
    (2020, 7.0826, 7.0754, 7.0940), (2021, 7.1085, 7.1013, 7.1199), (2022, 7.2571, 7.2499, 7.2684),
    (2023, 7.4528, 7.4456, 7.4643), (2024, 7.6554, 7.6481, 7.6669)) as t(position, value, lower_95, upper_95))`;

/** Chi-squared with one degree of freedom at p = 0.002, two-sided: the square of 3.0902. */
const threshold = 9.54953570608324;

/**
 * The table macro: six fits of each series, one of all five points (left_out 0) and five that each leave one out. Values
 * are taken from their median, so that equal ones have a slope of exactly 0, whose sign is none.
 */
const table = `create or replace macro recent_trend(points) as table
  with latest as (
    select *, position - max(position) over (partition by series) + 5 as t
    from query_table(points)
  ), five as (
    select *, 1 / ((upper_95 - lower_95) / 3.92) ** 2 as w, value - median(value) over (partition by series) as y
    from latest where t between 1 and 5
  ), complete as (
    select series, case
        when count(value) < 5 or count(distinct t) < 5 then 'there are fewer than five consecutive points'
        when count(*) > 5 then 'a period has two values'
        when count(w) < 5 or min(upper_95 - lower_95) <= 0 then 'a point has no interval' end as refusal
    from five group by series
  ), sums as (
    select series, left_out, sum(w) as s, sum(w * y) as sy, sum(w * t) as st, sum(w * t * y) as sty,
      sum(w * t * t) as stt
    from five join complete using (series), range(6) as fit(left_out)
    where refusal is null and t <> left_out
    group by series, left_out
  ), fits as (
    select *, (s * sty - st * sy) / (s * stt - st ** 2) as slope, s / (s * stt - st ** 2) as slope_variance from sums
  ), judged as (
    select series, max(slope) filter (left_out = 0) as slope,
      max(slope ** 2 / slope_variance) filter (left_out = 0) as chi_squared,
      min(sign(slope)) = max(sign(slope)) as is_one_way
    from fits group by series
  )
  select series, slope, chi_squared, is_one_way, case
      when refusal is not null then 'cannot_be_calculated'
      when chi_squared > ${threshold} and is_one_way and slope > 0 then 'increasing'
      when chi_squared > ${threshold} and is_one_way and slope < 0 then 'decreasing'
      else 'no_significant_change' end as trend, refusal
  from complete left join judged using (series)
  order by series`;

/**
 * The trend of the five most recent points. `points` names a table, view or named step with series, position (a whole
 * number, one more each period), value, lower_95 and upper_95. `from recent_trend('points')` gives for each series the
 * slope per period (weighted by 1 ÷ standard error²), chi_squared of the slope, is_one_way (the slope keeps its sign
 * whichever point is left out) and trend: `increasing`, `decreasing`, `no_significant_change` or `cannot_be_calculated`.
 * Slope and chi_squared are null where `refusal` says why. A series ends at a break: points on two sides of it are two
 * series. `trend_judgement` says by polarity whether it is `getting_better` or `getting_worse`.
 *
 * Department of Health and Social Care, Fingertips: recent trend.
 */
export const recentTrend: Method = {
  name: "recent_trend",
  title: "Recent trend",
  purpose: "Whether a measure has risen or fallen over five periods by more than chance.",
  citation: "Department of Health and Social Care, Fingertips",
  formula:
    "A straight line through five points, each weighted by its precision; significant at 0.2% and with the same direction whichever point is left out.",
  refuses: "For fewer than five consecutive points, for points without an interval, and across a break in the series.",
  cases: [
    {
      question: "Diabetes in five years, 7.08% to 7.66%: chi-squared and trend",
      query: `with ${diabetes} select chi_squared, trend, trend_judgement(trend, 'low') from recent_trend('points')`,
      answer: "9740.10, increasing, getting_worse",
      source: "test data of FingertipsNext",
    },
    {
      question: "The last four of those years",
      query: `with ${diabetes}, four as (from points where position > 2020) select refusal from recent_trend('four')`,
      answer: "there are fewer than five consecutive points",
      source: "FingertipsNext",
    },
  ],
  macros: [
    table,
    `create or replace macro trend_judgement(trend, polarity) as case
      when trend not in ('increasing', 'decreasing') or polarity not in ('high', 'low') then trend
      when (trend = 'increasing') = (polarity = 'high') then 'getting_better' else 'getting_worse' end`,
  ],
};
