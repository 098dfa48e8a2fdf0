import { homeCareRates, supportCosts, supportWeeks } from "../catalogue/support-measures.ts";
import { quoted } from "../contract/sql.ts";
import { comparatorSetSql } from "./site-context.ts";

const measures = [...supportCosts, ...homeCareRates, ...supportWeeks].map(
  ({ code }, position) => `(${quoted(code)}, ${position})`,
);

/**
 * SQL: each council's unit costs, hourly rates and weeks by kind of support of the newest year of PSS EX1 that has them,
 * about everyone, beside England and the median of its comparators.
 */
export const publishedSupportSql = `with comparator_set as (${comparatorSetSql}), measure as (
    select * from (values ${measures.join(", ")}) as known(indicator_code, position)
  ), figures as (
    select figure.*, position from pub.figure as figure join measure using (indicator_code)
    where framework = 'PSS EX1' and edition = '2014-15' and breakdown = 'all' and is_latest
  ), newest as (
    select * from figures qualify period = max(period) over ()
  )
  select own.area_code as council_code, own.indicator_code, title, own.unit, own.period, own.position, own.value,
    own.value_status, england.value as england_value, n as comparator_n, median as comparator_median
  from newest as own
  join pub.indicator as indicator using (framework, edition, indicator_code)
  left join newest as england on england.area_type = 'england' and england.indicator_code = own.indicator_code
  left join comparator_set on comparator_set.council_code = own.area_code
  left join pub.comparison as comparison on comparison.figure_id = own.figure_id
    and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
  where own.area_type = 'council'
  order by council_code, position`;
