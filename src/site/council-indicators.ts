import { ifCompared, notComparedJoin } from "../analysis/not-compared.ts";
import { indicatorPagesSql } from "./indicator-slug.ts";
import { comparatorSetSql } from "./site-context.ts";

const reading = "slug, definition, person_type, basis";

/** Each reading of each indicator with, of each council, the newest period for which anyone has a figure while it lasted. */
const newestSql = `newest as (
    select council_code, ${reading}, max(period) as period
    from pub.council join (
      select distinct ${reading}, period, period_end from shown where area_type = 'council' and value is not null
    ) on period_end between first_day and coalesce(last_day, date '9999-12-31')
    group by all
  )`;

/** England and the spread of all councils. */
const spreadSql = `spread as (
    select ${reading}, period, any_value(figure_unit) as unit, max(value) filter (area_type = 'england') as england,
      cast(count(value) filter (area_type = 'council') as integer) as council_count,
      min(value) filter (area_type = 'council') as lowest, max(value) filter (area_type = 'council') as highest,
      quantile_cont(value, 0.25) filter (area_type = 'council') as lower_quartile,
      quantile_cont(value, 0.75) filter (area_type = 'council') as upper_quartile
    from shown group by all
  )`;

/** Every reading of an indicator that has a page, with what the indicator is. */
const namedSql = `named as (
    select ${reading}, indicator.* exclude (unit), cast(count(*) over (partition by slug) as integer) as reading_count
    from (select distinct ${reading}, framework, edition, indicator_code from shown where area_type = 'council')
    join pub.indicator as indicator using (framework, edition, indicator_code)
  )`;

/**
 * For each council, every reading of every indicator that has a page, in the newest period of any council: its figure, or
 * why it has none (`missing` where there is no row of it), England, the spread of all councils, its comparators, the
 * change since a year before and the trend of five years. Rows in the order of councils, frameworks and codes.
 */
export const councilIndicatorsSql = `with page as (${indicatorPagesSql}), comparator_set as (${comparatorSetSql}), shown as (
    select figure.*, figure.unit as figure_unit, slug
    from pub.figure as figure join page using (framework, edition, indicator_code)
    where is_latest and breakdown = 'all' and area_type in ('council', 'england')
  ), ${newestSql}, ${spreadSql}, ${namedSql}, own as (
    select figure_id, area_code as council_code, ${reading}, period, value, value_status, lower_95, upper_95
    from shown where area_type = 'council'
  )
  select council_code, slug, framework, named.edition, indicator_code, title, kind, domain, source, polarity, decimals,
    reading_count, definition, person_type, basis, period, spread.unit, own.value,
    coalesce(own.value_status, 'missing') as value_status, own.lower_95, own.upper_95,
    ${ifCompared("england", "england")}, coalesce(not_compared, benchmark.refusal) as refusal, council_count,
    ${ifCompared("spread.lowest", "lowest")}, ${ifCompared("spread.highest", "highest")},
    ${ifCompared("lower_quartile", "lower_quartile")}, ${ifCompared("upper_quartile", "upper_quartile")}, n as comparator_n, median as comparator_median,
    before_period, before_value, difference, change.lower_95 as lower_difference, change.upper_95 as upper_difference,
    change.refusal as change_refusal, trend, slope, trend.refusal as trend_refusal
  from newest join named using (${reading}) join spread using (${reading}, period)
  left join own using (council_code, ${reading}, period)
  ${notComparedJoin({ indicator: "named", period: "period" }, "pub")}
  left join comparator_set using (council_code)
  left join pub.comparison as comparison on comparison.figure_id = own.figure_id
    and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
  left join pub.benchmark as benchmark on benchmark.figure_id = own.figure_id and against = 'england'
  left join pub.year_change as change on change.figure_id = own.figure_id
  left join pub.recent_trend as trend on trend.figure_id = own.figure_id
  order by council_code, framework, named.edition, try_cast(regexp_extract(indicator_code, '[0-9]+') as integer),
    indicator_code, definition, person_type, basis`;
