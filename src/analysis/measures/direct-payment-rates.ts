import { activityCountsSql } from "./activity-counts.ts";
import { peopleSql } from "./people.ts";
import { type FigureUnit, sourcesOf } from "./unit.ts";

/**
 * People with a direct payment or personal budget at 31 March per 100,000 people of all ages, everyone's and each group's,
 * by the mid-year estimate within the year. Estimates are published by the codes of their own time: an area is one whatever its code.
 */
export const directPaymentRates: FigureUnit = {
  name: "direct payments and personal budgets per 100,000 people",
  counts: "published",
  query: `with people as (
      select coalesce(current_code, area_code) as area, period as year, sum(people) as people,
        ${sourcesOf("denominator")} as sources
      from ${peopleSql} as counted left join out.council_now as now on now.council_code = area_code
      where definition = 'estimate' and area_type in ('council', 'england')
      group by area_code, current_code, period
      having min(first_age) = 0 and max(last_age) = 150 and (count(distinct sex) = 2 or min(sex) = 'all')
    ), counted as (
      select holders.*, coalesce(now.current_code, area_code) as current_area
      from ${activityCountsSql} as holders left join out.council_now as now on now.council_code = area_code
      where indicator_code = 'DP' and activity is not null
    )
    select area_type, area_code, 'PSS EX1' as framework, '2008-09' as edition, 'DP-RATE' as indicator_code, 'client' as person_type,
      'snapshot' as basis, figure_period as period, breakdown, breakdown_value, activity as numerator, people as denominator,
      100000 * activity / nullif(people, 0) as value, is_incomplete,
      list_prepend({'load_id': load_id, 'source_row': source_row, 'role': 'numerator'}, sources) as sources
    from counted join people on people.area = current_area and people.year = left(counted.year, 4)`,
};
