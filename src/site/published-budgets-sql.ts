import type { FigureLines } from "./figure-lines-sql.ts";

/** Self-directed support by both its codes: 1C(1A) of the framework of 2011-12 and 3D(1A) of that of 2023-24. */
const selfDirected = "indicator_code in ('1C(1A)', '3D(1A)')";

/** Counts of direct payments at 31 March, the same per 100,000 people, and self-directed support. */
export const publishedBudgets: FigureLines = {
  reported: `(indicator_code in ('DP', 'DP-RATE') or (${selfDirected} and breakdown = 'all'))`,
  placed: "DP-RATE",
};

/**
 * SQL: where these series break: the first period after it, in the words of the publisher where it has any, else of the
 * catalogue; and why areas are not compared from then on, null where they are.
 */
export const budgetBreaksSql = `with said as (
    select framework, edition, indicator_code, period, string_agg(words, ' ' order by words) as words
    from pub.series_change where is_break and ${selfDirected} group by all
  ), defined as (
    select framework, edition, indicator_code, first_period as period, last_period, is_break, break_note, not_compared
    from pub.indicator_version where indicator_code in ('DP', 'DP-RATE') or ${selfDirected}
  )
  select coalesce(said.indicator_code, defined.indicator_code) as indicator_code,
    coalesce(said.period, defined.period) as period, last_period, coalesce(words, break_note) as words,
    words is not null as is_publishers, not_compared
  from said full join defined using (framework, edition, indicator_code, period)
  where words is not null or is_break or not_compared is not null
  order by indicator_code, period`;
