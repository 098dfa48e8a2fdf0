import type { Method } from "./method.ts";

const rising = `points as (select 's' as series, position, position as value, 4 as mean, -10 as lower_limit,
  20 as upper_limit, -5 as near_lower_limit, 15 as near_upper_limit from range(1, 8) as t(position))`;

/** SQL: the sign of the rule that a point completes, kept for the six points before it that are part of it. */
function partOf(signal: string): string {
  return `coalesce(first_value(nullif(${signal}, 0) ignore nulls)
    over (series_order rows between current row and 6 following), 0)`;
}

const rules = (outside: string, trend: string, near: string, shift: string) => `case
  when ${outside} <> 0 then 'outside_limits' when ${trend} <> 0 then 'trend'
  when ${near} <> 0 then 'two_of_three' when ${shift} <> 0 then 'shift' end`;

const table = `create or replace macro xmr_rules(points) as table
  with sided as (
    select *, sign(value - mean) as side,
      case when value > near_upper_limit then 1 when value < near_lower_limit then -1 else 0 end as near,
      case when value > upper_limit then 1 when value < lower_limit then -1 else 0 end as outside,
      case when mean is not null then sign(value - lag(value) over (partition by series order by position)) end as step
    from query_table(points)
  ), ended as (
    select *, case abs(sum(step) over (series_order rows between 5 preceding and current row)) when 6 then step else 0
        end as trend_end,
      case abs(sum(side) over (series_order rows between 6 preceding and current row)) when 7 then side else 0
        end as shift_end,
      count(*) filter (near = 1) over (series_order rows between 2 preceding and current row) >= 2 as is_high_pair,
      count(*) filter (near = -1) over (series_order rows between 2 preceding and current row) >= 2 as is_low_pair
    from sided
    window series_order as (partition by series order by position)
  ), spread as (
    select *, ${partOf("trend_end")} as trend, ${partOf("shift_end")} as shift,
      case when (near = 1 and is_high_pair) or (near = -1 and is_low_pair) then near else 0 end as pair_end,
      case
        when near = 1 and bool_or(is_high_pair) over (series_order rows between current row and 2 following) then 1
        when near = -1 and bool_or(is_low_pair) over (series_order rows between current row and 2 following) then -1
        else 0 end as pair
    from ended
    window series_order as (partition by series order by position)
  ), ruled as (
    select *, ${rules("outside", "trend", "pair", "shift")} as rule,
      ${rules("outside", "trend_end", "pair_end", "shift_end")} as signal
    from spread
  )
  select series, position, value, rule, signal, case rule when 'outside_limits' then outside when 'trend' then trend
      when 'two_of_three' then pair when 'shift' then shift end as direction
  from ruled
  order by series, position`;

/**
 * Which points of an XmR chart are more than common variation. `points` names what `xmr_limits` gives;
 * `from xmr_rules('points')` gives for each point the `rule` that it is part of, the `signal` that it completes (the
 * day on which it could first be known) and the `direction`, 1 up or −1 down. Of several rules the first is named:
 * `outside_limits`; `trend`, seven points that all rise or all fall; `two_of_three` consecutive points beyond the near
 * limit on one side; `shift`, seven consecutive points on one side of the mean. All three are null where no rule holds
 * or the series has no limits. `xmr_variation` says by polarity whether it is `improvement`, `concern` or `neutral`, and
 * `common_cause` for none.
 *
 * NHS England, Making Data Count, as in NHSRplotthedots; there the third of two of three must be on the same side of
 * the mean as well, and a point beyond the outer limit does not count as near.
 */
export const xmrRules: Method = {
  name: "xmr_rules",
  title: "Rules of an XmR chart",
  purpose: "Which quarters are a signal that something has changed.",
  citation: "NHS England, Making Data Count",
  formula:
    "A point outside the limits; seven rising or falling; two of three near one limit; seven on one side of the mean; in this order.",
  refuses: "Where the series has no limits.",
  cases: [
    {
      question: "Seven points, 1 to 7: the rule of the first, and the signals of the sixth and the seventh",
      query: `with ${rising} select max(rule) filter (position = 1), max(signal) filter (position = 6),
        max(signal) filter (position = 7) from xmr_rules('points')`,
      answer: "trend, none, trend",
      source: "test data of NHSRplotthedots",
    },
    {
      question: "A rise where high is good",
      query: "select xmr_variation('trend', 1, 'high')",
      answer: "improvement",
      source: "Making Data Count",
    },
  ],
  macros: [
    table,
    `create or replace macro xmr_variation(rule, direction, polarity) as case
      when rule is null then 'common_cause'
      when polarity not in ('high', 'low') then 'neutral'
      when (direction = 1) = (polarity = 'high') then 'improvement' else 'concern' end`,
  ],
};
