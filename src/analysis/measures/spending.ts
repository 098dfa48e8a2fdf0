import { spentLines } from "./expenditure-lines.ts";
import { moneyOfMany } from "./relation.ts";
import { coversEngland, type FigureUnit, sourcesOf } from "./unit.ts";

/** What the council itself spent, with the class of each service. Other funders' money is no part of its shares. */
const spentSql = `spent as (
    select council_code as area_code, 'council' as area_type, period, client_group, service, class,
      gross_current_gbp, load_id, source_row, is_incomplete
    from ${spentLines} as lines
    join (select service, class from core.service_classes) as classes using (service)
    where funder = 'council'
  ), areas as (
    select * from spent
    union all
    select * replace (england_code() as area_code, 'england' as area_type) from spent
    where period in (
      select period from spent group by period having ${coversEngland("count(distinct area_code)", "period")})
  )`;

const shared = "area_type, area_code, 'Yardstick' as framework, '2008-09' as edition, period";

export const spendingByClass: FigureUnit = {
  name: "spending by class of service",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${spentSql}, totals as (
      select area_code, period, sum(gross_current_gbp) as total_gbp from areas group by area_code, period
    )
    select ${shared}, 'EX-CLASS' as indicator_code, 'class' as breakdown, class as breakdown_value,
      sum(gross_current_gbp) as numerator, any_value(total_gbp) as denominator,
      100 * sum(gross_current_gbp) / nullif(any_value(total_gbp), 0) as value,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("numerator")} as sources
    from areas join totals using (area_code, period)
    group by area_type, area_code, period, class`,
};

export const spendingOnCareHomes: FigureUnit = {
  name: "spending on residential and nursing care",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${spentSql}, groups as (
      select *, 'all' as breakdown, 'all' as breakdown_value from areas
      union all
      select *, 'client_group', 'older_people' from areas where client_group = 'older_people'
    )
    select ${shared}, 'EX-RES' as indicator_code, breakdown, breakdown_value,
      coalesce(sum(gross_current_gbp) filter (service in ('residential_care', 'nursing_care')), 0) as numerator,
      sum(gross_current_gbp) as denominator, 100 * numerator / nullif(denominator, 0) as value,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("numerator and denominator")} as sources
    from groups
    group by area_type, area_code, period, breakdown, breakdown_value`,
};

export const spendingTotals: FigureUnit = {
  name: "gross current expenditure",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${spentSql}, groups as (
      select *, 'all' as breakdown, 'all' as breakdown_value from areas
      union all
      select *, 'class', class from areas
    )
    select ${shared}, 'EX-GCE' as indicator_code, breakdown, breakdown_value,
      sum(gross_current_gbp) as numerator, sum(gross_current_gbp) as value, 'not_applicable' as denominator_status,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("part of the sum")} as sources
    from groups
    group by area_type, area_code, period, breakdown, breakdown_value`,
};

export const unitCosts: FigureUnit = {
  name: "unit costs",
  counts: "money",
  relations: [
    {
      kind: "sum",
      whole: { indicator_code: "EX-RES", breakdown: "all", breakdown_value: "all" },
      parts: { indicator_code: "UC", breakdown: "service", breakdown_value: ["residential_care", "nursing_care"] },
      isOfNumerators: true,
    },
  ],
  query: `select council_code as area_code, 'Yardstick' as framework, '2008-09' as edition, period,
      'UC' as indicator_code, 'service' as breakdown, service as breakdown_value,
      sum(gross_current_gbp) as numerator, sum(activity_count) as denominator,
      sum(gross_current_gbp) / nullif(sum(activity_count), 0) as value,
      sum(activity_count) filter (activity_unit = 'clients') as people_count,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("cost and activity")} as sources
    from ${spentLines}
    where funder = 'council' and activity_count is not null
    group by council_code, period, service
    having count(distinct activity_unit) = 1`,
};
