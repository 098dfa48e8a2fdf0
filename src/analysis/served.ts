import { type FigureUnit, sourcesOf } from "./figure-stage.ts";
import { peopleSql } from "./people.ts";

/**
 * People with ongoing support per 100,000 people, at 31 March: the eligible clients of the personal budget return over
 * the mid-year estimate of the year before. Age bands are over their own ages, client groups over all adults.
 */
export const served: FigureUnit = {
  name: "people with ongoing support",
  counts: "council",
  query: `with bands (band, lowest, highest) as (
      values ('all', 18, 150), ('18-64', 18, 64), ('65-74', 65, 74), ('75-84', 75, 84), ('85+', 85, 150)
    ), people as (
      select area_code as council_code, period as year, band, sum(people) as people,
        ${sourcesOf("denominator")} as sources
      from ${peopleSql} join bands on first_age between lowest and highest
      where definition = 'estimate' and area_type = 'council' and age_band <> 'all'
      group by all
    ), clients as (
      select *, case breakdown when 'age_band' then breakdown_value else 'all' end as band,
        left(period, 4) as year
      from core.personal_budgets
      where denominator_kind = 'adass_eligible' and person_type = 'client' and period like '% Q4'
        and breakdown in ('all', 'client_group', 'age_band')
    )
    select clients.council_code as area_code, 'Yardstick' as framework, '2008-09' as edition,
      'SERVED' as indicator_code, 'client' as person_type, 'snapshot' as basis, clients.period, breakdown,
      breakdown_value, denominator_count as numerator, people as denominator,
      100000 * denominator_count / nullif(people, 0) as value, is_incomplete,
      list_prepend({'load_id': load_id, 'source_row': source_row, 'role': 'numerator'}, sources) as sources
    from clients join people using (council_code, year, band)`,
};
