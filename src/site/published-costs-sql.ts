import { comparatorSetSql } from "./site-context.ts";
import type { UnitCosts } from "./unit-costs-sql.ts";

/**
 * The published unit costs that pages draw, the others being in the table alone: of all care, of care homes for older people
 * and for people with a learning disability, of home care by the hour and the person, of direct payments, day care, meals.
 */
const drawn = ["2.1", "2.3", "2.4", "2.9", "2.22", "2.25", "2.30", "2.43", "2.52A"];

const isPublished = "framework = 'PSS EX1' and unit = 'gbp'";
const isDrawn = `indicator_code in (${drawn.map((code) => `'${code}'`).join(", ")})`;

/** Every council's published unit costs that are drawn. */
export const publishedCosts: UnitCosts = {
  where: `${isPublished} and definition = '' and ${isDrawn}`,
  service: "indicator_code",
};

const key = "framework, edition, indicator_code";

/**
 * SQL: a council's published unit costs by measure and year, with its cost and units as published, the factor between them,
 * England's and its comparators' median, in cash and in the prices of the year that `price_basis` names; `version` is its
 * definition in the year and `break_note` why what is before that is not comparable, both null where one holds of all years.
 */
export const publishedCostsSql = `with comparator_set as (${comparatorSetSql}), beside as (
    select figure_id, n, median from pub.comparison join comparator_set using (scheme, edition)
    join pub.figure using (figure_id) where council_code = area_code
  ), costs as (
    select figure.*, n, median from pub.figure as figure left join beside using (figure_id)
    where ${isPublished} and is_latest and area_type = 'council'
  ), england as (
    select ${key}, period, value as england from pub.figure
    where ${isPublished} and is_latest and area_type = 'england' and definition = ''
  )
  select cash.area_code as council_code, cash.indicator_code as measure, title, denominator_text as units, cash.period,
    cash.numerator, cash.denominator, factor, cash.value, cash.value_status, cash.n as comparator_n,
    cash.median as comparator_median, england, real.definition as price_basis, real.value as real_value,
    real.median as real_median, version.version, version.break_note, cash.${isDrawn} as is_drawn
  from costs as cash
  join pub.indicator as indicator using (${key})
  join pub.unit_cost as made on made.code = cash.indicator_code and made.period = cash.period
  left join pub.indicator_version as version on (${on("version", key)}) = (${on("cash", key)})
    and cash.period between version.first_period and coalesce(version.last_period, '9999')
  left join england on (${on("england", key)}) = (${on("cash", key)})
    and england.period = cash.period
  left join costs as real on real.definition <> '' and real.area_code = cash.area_code and real.period = cash.period
    and real.indicator_code = cash.indicator_code
  where cash.definition = ''
  order by council_code, cast(regexp_extract(measure, '^2[.]([0-9]+)', 1) as integer), measure, period`;

function on(table: string, columns: string): string {
  return columns.replace(/\w+/g, (column) => `${table}.${column}`);
}
