import type { Method } from "./method.ts";

const twelve = `points as (select 's' as series, position, case when position % 2 = 0 then 10 else 12 end as value
  from range(1, 17) as t(position))`;

/** Of the mean moving range: the distance of the limits from the mean, and the range from which one is left out. */
const [limit, screen] = [2.66, 3.267];

/**
 * The table macro. The limits come from the first `baseline` points of a series, or all; ranges that reach across the
 * end of the baseline are not among them. A range of 3.267 mean ranges or more is left out once where `is_screened`.
 */
const table = `create or replace macro xmr_limits(points, baseline, is_screened) as table
  with given as (
    select series, position, value::double as value, lag(position) over series_order as position_before,
      lag(value::double) over series_order as value_before, row_number() over series_order as place
    from query_table(points)
    window series_order as (partition by series order by position)
  ), ranged as (
    select *, abs(value - value_before) as moving_range, place <= coalesce(baseline, place) as is_base from given
  ), screened as (
    select *, is_screened and moving_range >= ${screen} * avg(moving_range) filter (is_base) over (partition by series)
      as is_left_out
    from ranged
  ), summed as (
    select series, avg(value) filter (is_base) as centre,
      avg(moving_range) filter (is_base and not is_left_out) as mean_range, case
        when count(*) > count(value) or count(*) filter (position <> position_before + 1) > 0
          then 'a period has no value'
        when count(*) filter (is_base) < 12 then 'there are fewer than 12 points'
        when max(moving_range) filter (is_base) = 0 then 'all values are the same' end as refusal
    from screened group by series
  ), refused as (
    select series, refusal, case when refusal is null then centre end as mean,
      case when refusal is null then mean_range end as mean_range
    from summed
  )
  select series, position, value, moving_range, mean, mean_range, mean - ${limit} * mean_range as lower_limit,
    mean + ${limit} * mean_range as upper_limit, mean - 2 * ${limit} * mean_range / 3 as near_lower_limit,
    mean + 2 * ${limit} * mean_range / 3 as near_upper_limit, refusal
  from screened join refused using (series)
  order by series, position`;

/**
 * Process limits of quarterly or monthly points (an XmR chart). `points` names a table, view or named step with series,
 * position (a whole number, one more each period) and value; `from xmr_limits('points', baseline, is_screened)` gives
 * for each point its moving_range, and for its series mean, mean_range, lower_limit and upper_limit, near_lower_limit
 * and near_upper_limit two thirds of the way, in the unit of the value. `baseline` fixes the limits on so many first
 * points; null takes all. Where `is_screened`, moving ranges of 3.267 times their mean or more are left out once. Limits
 * are null where `refusal` says why. A rebased series is two series.
 *
 * Wheeler (2000), Understanding Variation; NHS England, Making Data Count.
 */
export const xmrLimits: Method = {
  name: "xmr_limits",
  title: "Process limits (XmR chart)",
  purpose: "Between which limits a quarterly or monthly measure moves while nothing has changed.",
  citation: "Wheeler (2000); NHS England, Making Data Count",
  formula: "The mean, less and plus 2.66 times the mean distance from one point to the next.",
  refuses: "For fewer than 12 points, for series with gaps, and where all values are the same. Not for annual series.",
  cases: [
    {
      question: "Sixteen quarters, 12 and 10 in turn: mean and limits",
      query: `with ${twelve} select any_value(mean), any_value(lower_limit), any_value(upper_limit)
        from xmr_limits('points', null, true)`,
      answer: "11.00, 5.68 to 16.32",
      source: "each distance is 2, and 2.66 × 2 is 5.32",
    },
    {
      question: "Eleven quarters",
      query: `with ${twelve}, few as (from points where position < 12)
        select any_value(refusal) from xmr_limits('few', null, true)`,
      answer: "there are fewer than 12 points",
      source: "limits of few points move with every new one",
    },
  ],
  macros: [table],
};
