import { z95 } from "../../methods/confidence.ts";

/** The columns that two figures of one series share. */
const series =
  "area_type, area_code, framework, edition, indicator_code, definition, person_type, basis, breakdown, breakdown_value";

/** SQL: a limit of the difference of two shares; that of the shares as printed, each rounded once more, is always inside. */
function limit(side: "lower" | "upper"): string {
  return `case when refusal is null then ${side === "lower" ? "least" : "greatest"}(difference,
    100 * newcombe_${side}(now_numerator, now_denominator, before_numerator, before_denominator, ${z95})) end`;
}

/**
 * The rows of `pub.year_change` for the series that were touched: each figure of everyone beside the one of the same quarter
 * or year a year before. `difference` is now less before, on the scale of the figure; `lower_95` and `upper_95` are
 * Newcombe's limits of it, for shares; `verdict` is `higher`, `lower` or `no_clear_change` by whether those leave out 0, or
 * `not_compared`, where `refusal` says why. Across a break in the series there is no difference.
 */
export const yearChangeSql = `with own as (
      select figure.* from pub.figure as figure join touched_series_figure using (figure_id)
      where is_latest and breakdown = 'all'
    ), paired as (
      select now.figure_id, before.figure_id as before_figure_id, now.framework, now.edition, now.indicator_code,
        now.period, before.period as before_period, now.value as now_value, before.value as before_value,
        now.method = 'wilson' and before.method = 'wilson' as is_share,
        now.method = 'rounded_share' or before.method = 'rounded_share' as is_rounded,
        now.numerator as now_numerator, now.denominator as now_denominator, before.numerator as before_numerator,
        before.denominator as before_denominator
      from (select *, year_before(period) as year_before from own) as now
      join own as before on before.period = now.year_before
        and ${series.replace(/\w+/g, (column) => `before.${column} = now.${column}`).replaceAll(",", " and")}
    ), broken as (
      select figure_id, arg_min(break_note, first_period) as break_note, min(first_period) as break_period
      from paired join meta.indicator_version using (framework, edition, indicator_code)
      where is_break and first_period > left(before_period, 7) and first_period <= left(period, 7)
      group by figure_id
    ), judged as (
      select paired.*, case
          when break_period is not null then 'the series breaks in ' || break_period || coalesce(': ' || break_note, '')
          when now_value is null then 'there is no figure now'
          when before_value is null then 'there is no figure of a year before'
          when is_rounded then 'its numerator or denominator is rounded, so that no interval of the change can be made'
          when not is_share then 'it is not a share of people, so that no interval of the change can be made'
          end as refusal,
        case when break_period is null then now_value - before_value end as difference
      from paired left join broken using (figure_id)
    ), limited as (
      select *, ${limit("lower")} as lower_95, ${limit("upper")} as upper_95 from judged
    )
    select figure_id, before_figure_id, before_period, before_value, difference, lower_95, upper_95,
      case when lower_95 > 0 then 'higher' when upper_95 < 0 then 'lower' when lower_95 is not null then 'no_clear_change'
        else 'not_compared' end as verdict, refusal
    from limited`;
