import { homeCareRates, type SupportMeasure, supportCosts, supportWeeks } from "../../catalogue/support-measures.ts";
import { quoted } from "../../contract/sql.ts";
import { codeOfWordsSql, supportAgeSql } from "./support-words.ts";
import { type FigureUnit, sourcesOf } from "./unit.ts";

/** SQL: the measures as a table of `code`, `delivery` and `provision`. */
function measuresSql(measures: readonly SupportMeasure[]): string {
  const rows = measures.map(({ code, delivery, provision }) => [code, delivery, provision].map(quoted).join(", "));
  return `(select * from (values ${rows.map((row) => `(${row})`).join(", ")}) as known(code, delivery, provision))`;
}

/** SQL: the group of a row: every age and reason, or an age and a reason. */
const groupSql = `case when age = 'Age 18 and over' and reason is null then 'all' else 'age_band+support_reason' end as breakdown,
    case when age = 'Age 18 and over' and reason is null then 'all'
      else ${supportAgeSql("age")} || '|' || ${codeOfWordsSql("reason")} end as breakdown_value`;

const areaSql = `area_found(area, period_end(period)) as area_code,
    case area_found(area, period_end(period)) when 'E92000001' then 'england' else 'council' end as area_type`;

const key = "area_type, area_code, 'PSS EX1' as framework, '2014-15' as edition, code as indicator_code, period";

/** SQL: each published unit cost of a week with its cost and its weeks, and why one of them is not a number. */
const supportCostsSql = `(
    with cells as (
      select data.* exclude (area), ${areaSql}, ${groupSql}, note.marker, note.status
      from core.pss_support_costs as data
      left join core.cell_note as note on note.load_id = data.load_id and note.source_row = data.source_row
        and note.column_name = 'amount' and note.marker is not null
    )
    select area_type, area_code, code, period, breakdown, breakdown_value,
      max(amount) filter (part = 'unit cost') as value, max(status) filter (part = 'unit cost') as value_status,
      max(marker) filter (part = 'unit cost') as marker,
      max(amount) filter (part = 'numerator') as numerator, max(status) filter (part = 'numerator') as numerator_status,
      max(amount) filter (part = 'denominator') as denominator,
      max(status) filter (part = 'denominator') as denominator_status,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("as published")} as sources
    from cells join ${measuresSql(supportCosts)} as measure using (delivery, provision)
    where breakdown_value is not null
    group by area_type, area_code, code, period, breakdown, breakdown_value)`;

/** Ages and reasons of support, each with its own row: all of them make everyone. */
const groupCount = 10;

/**
 * Unit costs of a week by kind of support as published, with the cost and the weeks behind each. Where none is published
 * of everyone, theirs is the cost of all ages and reasons over their weeks, if every one of these is there.
 */
export const publishedSupportCosts: FigureUnit = {
  name: "unit costs of PSS EX1 by kind of support",
  counts: "published",
  byPeriodOf: "pss_support_costs",
  query: `with costs as (from ${supportCostsSql})
    select ${key}, breakdown, breakdown_value, 'published' as vintage, value, value_status, marker, numerator,
      numerator_status, denominator, denominator_status, is_incomplete, sources
    from costs
    union all by name
    select ${key}, 'all' as breakdown, 'all' as breakdown_value, 'published' as vintage,
      1000 * sum(numerator) / nullif(sum(denominator), 0) as value,
      case when sum(denominator) = 0 then 'not_applicable' end as value_status, sum(numerator) as numerator,
      sum(denominator) as denominator, bool_or(is_incomplete) as is_incomplete, flatten(list(sources)) as sources
    from costs group by area_type, area_code, code, period
    having count(*) filter (breakdown = 'all') = 0 and count(numerator) = ${groupCount}
      and count(denominator) = ${groupCount}`,
};

const activitySql = `activity as (
    select data.* exclude (area), ${areaSql}, ${groupSql}, note.marker, note.status
    from core.pss_support_activity as data
    left join core.cell_note as note on note.load_id = data.load_id and note.source_row = data.source_row
      and note.column_name = 'activity' and note.marker is not null
  )`;

/** Weeks of support as published by age and reason, and of everyone where every one of these is there. */
export const supportWeeksPublished: FigureUnit = {
  name: "weeks of support of PSS EX1",
  counts: "published",
  byPeriodOf: "pss_support_activity",
  query: `with ${activitySql}, weeks as (
      select * from activity join ${measuresSql(supportWeeks)} as measure using (delivery, provision)
      where breakdown_value is not null
    )
    select ${key}, breakdown, breakdown_value, 'published' as vintage, activity as value, status as value_status, marker,
      activity as numerator, status as numerator_status, 'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as published'}] as sources
    from weeks
    union all by name
    select ${key}, 'all' as breakdown, 'all' as breakdown_value, 'published' as vintage, sum(activity) as value,
      sum(activity) as numerator, 'not_applicable' as denominator_status, bool_or(is_incomplete) as is_incomplete,
      ${sourcesOf("part of the sum")} as sources
    from weeks group by area_type, area_code, code, period
    having count(activity) = ${groupCount}`,
};

/** Hourly rates of home care as published. A rate of 0 is of a council that has none: England’s average leaves it out. */
export const homeCareRatesPublished: FigureUnit = {
  name: "hourly rates of home care of PSS EX1",
  counts: "published",
  byPeriodOf: "pss_support_activity",
  query: `with ${activitySql}
    select ${key}, breakdown, breakdown_value, 'published' as vintage, nullif(activity, 0) as value,
      case when activity = 0 then 'not_applicable' else status end as value_status, marker,
      'not_applicable' as numerator_status, 'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as published'}] as sources
    from activity join ${measuresSql(homeCareRates)} as measure using (delivery, provision)`,
};

/** Unit costs of a week beside what their cost and weeks allow: each to its last decimal, of two or of none. */
export const recomputableSupportCosts = {
  returnName: "pss_support_costs",
  query: `select 'PSS EX1' as framework, '2014-15' as edition, code as indicator_code, area_type, area_code,
      coalesce(council_name, 'England') as area_name, period, breakdown, breakdown_value, numerator, denominator, value,
      1000 as multiplier, false as is_weighted, false as is_estimated,
      case when numerator % 1 = 0 then 0.5 else 0.005 end as numerator_half,
      case when denominator % 1 = 0 then 0.5 else 0.005 end as denominator_half, 0.005 as value_half
    from ${supportCostsSql} as costs left join core.councils as council on council.council_code = area_code`,
};
