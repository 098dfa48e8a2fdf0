import { peopleSql } from "./people.ts";
import { type FigureUnit, sourcesOf } from "./unit.ts";

const shared = `'Yardstick' as framework, '2008-09' as edition, 'POP' as indicator_code, 'snapshot' as basis,
      if(starts_with(definition, 'projection'), 'projection', 'published') as vintage`;

const count = `sum(people) as value, sum(people) as numerator, 'not_applicable' as denominator_status,
      bool_or(is_incomplete) as is_incomplete`;

/** People by sex and age band as published; single years of age in bands of five. */
export const populationBySexAndAge: FigureUnit = {
  name: "population by sex and age band",
  counts: "published",
  query: `with counted as (
      select *, case when first_age = last_age then (first_age // 5 * 5) || '-' || (first_age // 5 * 5 + 4)
          else age_band end as band
      from ${peopleSql}
      where sex <> 'all'
    )
    select area_type, area_code, ${shared}, definition, period, 'age_band+sex' as breakdown,
      band || '|' || sex as breakdown_value, ${count}, ${sourcesOf("count")} as sources
    from counted
    group by area_type, area_code, definition, period, band, sex`,
};

/** The wider bands that reports speak of, where the bands as published fill them without a gap. */
export const populationByBand: FigureUnit = {
  name: "population by wider age band",
  counts: "published",
  query: `with bands (band, breakdown, lowest, highest) as (
      values ('all', 'all', 0, 150), ('18-64', 'age_band', 18, 64), ('65+', 'age_band', 65, 150),
        ('65-74', 'age_band', 65, 74), ('75-84', 'age_band', 75, 84), ('85+', 'age_band', 85, 150),
        ('18+', 'age_band', 18, 150)
    )
    select area_type, area_code, ${shared}, definition, period, breakdown, band as breakdown_value, ${count},
      ${sourcesOf("part of the count")} as sources
    from ${peopleSql} as counted join bands on first_age >= lowest and last_age <= highest
    group by area_type, area_code, definition, period, breakdown, band
    having (count(distinct sex) = 2 or min(sex) = 'all')
      and sum(last_age - first_age + 1) = count(distinct sex) * any_value(highest - lowest + 1)`,
};
