import { ifCompared, notComparedJoin } from "../analysis/beside/not-compared.ts";
import { indicatorPagesSql } from "./indicator-slug.ts";
import { judgedColumns, judgedSql, placeOf } from "./judged-measures-sql.ts";

const indicator = "framework, edition, indicator_code";
const reading = `${indicator}, definition, person_type, basis`;

/** Figures of everyone of every indicator that has a page or that councils are judged by. */
const shownSql = `listed as (
    select ${indicator} from (${indicatorPagesSql}) union select ${indicator} from judged
  ), shown as (
    select * from pub.figure
    where is_latest and breakdown = 'all' and area_type in ('council', 'england') and (${indicator}) in (from listed)
  )`;

/** What is no outcome measure: each reading in the newest period for which anyone has a figure while the council lasted. */
const otherSql = `newest as (
    select council_code, ${reading}, max(period) as period
    from pub.council join (
      select distinct ${reading}, period, period_end from shown
      where area_type = 'council' and value is not null and framework not in (select framework from judged)
    ) on period_end between first_day and coalesce(last_day, date '9999-12-31')
    group by all
  ), other as (
    select newest.council_code, ${qualified("newest")}, newest.period, slug, title, domain, source, indicator.decimals,
      indicator.kind as measure_kind, polarity, counted_many, 'all' as breakdown, 'all' as breakdown_value,
      coalesce(own.unit, indicator.unit) as unit, own.value, coalesce(own.value_status, 'missing') as value_status,
      own.lower_95, own.upper_95, own.denominator, ${ifCompared("england.value", "england_value")},
      case when own.value is null then 'the council has no figure' when not_compared is not null then not_compared
        else too_few_refusal(indicator.kind, own.numerator, own.denominator, counted_many) end as own_refusal,
      coalesce(own_refusal, benchmark.refusal, case when verdict is null then 'the benchmark is missing' end) as refusal,
      coalesce(verdict, 'not_compared') as verdict, stands_out, coalesce(own_refusal, funnel.refusal) as stands_out_refusal,
      true as is_current, n as comparator_n, median as comparator_median, lowest as comparator_lowest,
      highest as comparator_highest
    from newest join pub.indicator as indicator using (${indicator})
    left join (${indicatorPagesSql}) using (${indicator})
    left join (from shown where area_type = 'council') as own
      on own.area_code = newest.council_code and ${same("own", "newest")}
    left join (from shown where area_type = 'england') as england on ${same("england", "newest")}
    ${notComparedJoin("newest", "pub")}
    left join pub.benchmark as benchmark on benchmark.figure_id = own.figure_id and against = 'england'
    left join pub.funnel_limit as funnel on funnel.figure_id = own.figure_id
    left join comparator_set on comparator_set.council_code = newest.council_code
    left join pub.comparison as comparison on comparison.figure_id = own.figure_id
      and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
  ), placed as (
    select *, ${placeOf("council_code")} as place from other
  )`;

function qualified(table: string): string {
  return reading.replace(/\w+/g, (column) => `${table}.${column}`);
}

function same(one: string, other: string): string {
  return `${reading}, period`
    .replace(/\w+/g, (column) => `${one}.${column} = ${other}.${column}`)
    .replaceAll(",", " and");
}

/** The spread of all councils, and how many readings an indicator has. */
const spreadSql = `spread as (
    select ${reading}, period, cast(count(value) as integer) as council_count, min(value) as lowest, max(value) as highest,
      quantile_value(value, 0.25) as lower_quartile, quantile_value(value, 0.75) as upper_quartile
    from shown where area_type = 'council' group by all
  ), named as (
    select ${indicator}, cast(count(distinct (definition, person_type, basis)) as integer) as reading_count
    from shown where area_type = 'council' group by all
  )`;

/**
 * For each council, the measures that it is judged by, then every reading of every other indicator that has a page in the
 * newest period of any council: its figure, or why it has none, England, the spread of all councils, its comparators, the
 * change since a year before and the trend of five years. The current measures come first, then frameworks and codes.
 */
export const councilIndicatorsSql = `with ${judgedSql}, ${shownSql}, ${otherSql}, ${spreadSql}, every as (
    select council_code, ${judgedColumns}, true as is_judged from judged
    union all
    select council_code, ${judgedColumns}, false from placed
  )
  select every.*, reading_count, council_count, ${["lowest", "highest", "lower_quartile", "upper_quartile"]
    .map((end) => ifCompared(`spread.${end}`, end))
    .join(
      ", ",
    )}, before_period, before_value, difference, change.lower_95 as lower_difference, change.upper_95 as upper_difference,
    change.refusal as change_refusal, trend, slope, trend.refusal as trend_refusal
  from every join named using (${indicator}) join spread using (${reading}, period)
  ${notComparedJoin("every", "pub")}
  left join (from shown where area_type = 'council') as own
    on own.area_code = every.council_code and ${same("own", "every")}
  left join pub.year_change as change on change.figure_id = own.figure_id
  left join pub.recent_trend as trend on trend.figure_id = own.figure_id
  order by every.council_code, is_judged desc, place`;
