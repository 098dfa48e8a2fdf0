import { type FigureUnit, sourcesOf } from "./figure-stage.ts";

const counted = `select council_code, year as period,
    case kind when 'estimate' then 'estimate' else 'projection from ' || base_year end as definition,
    cast(regexp_extract(age_band, '^[0-9]+') as integer) as first_age,
    case when age_band like '%+' then 150
      else cast(coalesce(nullif(regexp_extract(age_band, '-([0-9]+)$', 1), ''), age_band) as integer) end as last_age,
    * exclude (council_code)
  from core.population`;

const shared =
  "'Yardstick' as framework, '2008-09' as edition, 'POP' as indicator_code, 'snapshot' as basis, 'published' as vintage";

/** People by sex and age band as published, and the wider bands that reports speak of where the bands fit into them. */
export const populationBySexAndAge: FigureUnit = {
  name: "population by sex and age band",
  query: `with counted as (${counted})
    select council_code as area_code, ${shared}, definition, period, 'age_band+sex' as breakdown,
      age_band || '|' || sex as breakdown_value, population_count as value, population_count as numerator,
      'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'count'}] as sources
    from counted`,
};

export const populationByBand: FigureUnit = {
  name: "population by wider age band",
  query: `with counted as (${counted}), bands (band, breakdown, lowest, highest) as (
      values ('all', 'all', 0, 150), ('18-64', 'age_band', 18, 64), ('65+', 'age_band', 65, 150),
        ('65-74', 'age_band', 65, 74), ('75-84', 'age_band', 75, 84), ('85+', 'age_band', 85, 150),
        ('18+', 'age_band', 18, 150)
    )
    select council_code as area_code, ${shared}, definition, period, breakdown, band as breakdown_value,
      sum(population_count) as value, sum(population_count) as numerator, 'not_applicable' as denominator_status,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("part of the count")} as sources
    from counted join bands on first_age >= lowest and last_age <= highest
    group by council_code, definition, period, breakdown, band
    having count(distinct sex) = 2 and min(first_age) = any_value(lowest) and max(last_age) = any_value(highest)`,
};
