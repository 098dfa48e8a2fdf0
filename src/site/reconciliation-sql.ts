import { indicatorPagesSql } from "./indicator-slug.ts";

/** SQL: the newest period of each thing that two returns give. */
export const newestReconciliationSql = `select * from pub.reconciliation
  qualify period = max(period) over (partition by what)`;

/** SQL: for how many councils two returns differ, out of those of whom both have a value. */
export const reconciliationCountsSql = `select what, unit, period, name_one, name_two, within, indicator_codes,
    count(*) as councils, count(*) filter (not is_within) as differing
  from (${newestReconciliationSql}) group by all`;

/** SQL: the same on the pages of the indicators that are compared. */
export const reconciliationPagesSql = `select slug, counts.* exclude (indicator_codes)
  from (${reconciliationCountsSql}) as counts
  join (${indicatorPagesSql}) as page on list_contains(string_split(indicator_codes, '|'), page.indicator_code)
  order by slug, what`;
