import { isMeasureSql } from "../../contract/measures-known.ts";
import type { FigureUnit } from "./unit.ts";

/**
 * SQL: published unit costs with their area and the measure that each is of, found by code or by its heading's words. A
 * measure or a year that is not known, or a measure that two headings say, has none: the load said so.
 */
export const unitCostsSql = `(
    with heading as (
      select distinct cast(period as varchar) as period, measure, heading from core.pss_unit_costs
    ), matched as (
      select heading.*, kind.code, kind.factor, count(*) over (partition by heading.period, kind.code) as heading_count,
        count(*) over (partition by heading.period, measure, heading) as code_count
      from heading join meta.unit_cost as kind on kind.period = heading.period and ${isMeasureSql}
    ), known as (
      select * exclude (heading_count, code_count) from matched where heading_count = 1 and code_count = 1
    )
    select data.* exclude (period, measure), cast(data.period as varchar) as period, known.code, known.factor,
      area_found(area, period_end(cast(data.period as varchar))) as area_code
    from core.pss_unit_costs as data
    join known on known.period = cast(data.period as varchar) and known.heading = data.heading
      and known.measure is not distinct from data.measure)`;

/** Unit costs as published, with cost and units as published beside them. */
export const publishedUnitCosts: FigureUnit = {
  name: "unit costs of PSS EX1",
  counts: "published",
  byPeriodOf: "pss_unit_costs",
  query: `with marked as (
      select load_id, source_row,
        max(status) filter (column_name = 'unit_cost') as value_status,
        max(marker) filter (column_name = 'unit_cost') as marker,
        max(status) filter (column_name = 'numerator') as numerator_status,
        max(status) filter (column_name = 'denominator') as denominator_status
      from core.cell_note where marker is not null group by load_id, source_row
    )
    select case area_code when 'E92000001' then 'england' else 'council' end as area_type, area_code,
      'PSS EX1' as framework, '2008-09' as edition, code as indicator_code, period, 'published' as vintage,
      unit_cost as value, value_status, marker, numerator, numerator_status, denominator, denominator_status,
      is_incomplete,
      [{'load_id': costs.load_id, 'source_row': costs.source_row, 'role': 'as published'}] as sources
    from ${unitCostsSql} as costs
    left join marked on marked.load_id = costs.load_id and marked.source_row = costs.source_row`,
};

/** The same in the prices of the latest year that has both figures and a deflator, by the latest release of deflators. */
export const realUnitCosts: FigureUnit = {
  name: "unit costs of PSS EX1 in real terms",
  counts: "published",
  query: `with deflators as (
      select cast(period as varchar) as period, deflator, released_on, load_id, source_row from core.gdp_deflators
      where released_on = (select max(released_on) from core.gdp_deflators)
    ), costs as (
      select * from ${unitCostsSql} where unit_cost is not null
    ), base as (
      select * from deflators where period = (select max(period) from costs join deflators using (period))
    )
    select case area_code when 'E92000001' then 'england' else 'council' end as area_type, area_code,
      'PSS EX1' as framework, '2008-09' as edition, code as indicator_code, costs.period,
      'prices of ' || base.period || ', deflators of ' || strftime(base.released_on, '%-d %B %Y') as definition,
      real_terms(unit_cost, own.deflator, base.deflator) as value,
      'not_applicable' as numerator_status, 'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': costs.load_id, 'source_row': costs.source_row, 'role': 'unit cost'},
        {'load_id': own.load_id, 'source_row': own.source_row, 'role': 'deflator'},
        {'load_id': base.load_id, 'source_row': base.source_row, 'role': 'deflator of the price year'}] as sources
    from costs join deflators as own on own.period = costs.period cross join base`,
};

/**
 * Unit costs beside what their cost and units allow. Costs are to £500, people and meals to 5, other units to 1; pounds have
 * the decimals that their measure is printed with in the year. England's row includes estimates for councils without
 * figures of their own.
 */
export const recomputableUnitCosts = {
  returnName: "pss_unit_costs",
  query: `select 'PSS EX1' as framework, '2008-09' as edition, code as indicator_code,
      case area_code when 'E92000001' then 'england' else 'council' end as area_type, area_code,
      coalesce(council_name, 'England') as area_name, period, 'all' as breakdown, 'all' as breakdown_value,
      numerator, denominator, unit_cost as value, 1000 * factor as multiplier, false as is_weighted,
      area_code = 'E92000001' as is_estimated, 0.5 as numerator_half,
      case when denominator % 5 = 0 then 2.5 else 0.5 end as denominator_half,
      case when bool_or(unit_cost % 1 <> 0) over (partition by period, code) then 0.05 else 0.5 end as value_half
    from ${unitCostsSql} as costs left join core.councils as council on council.council_code = area_code`,
};
