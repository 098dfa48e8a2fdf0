import { peopleSql } from "./people.ts";
import { type FigureUnit, sourcesOf } from "./unit.ts";

/**
 * People who have a condition if published rates hold: people by age and sex, of estimates and of projections, times
 * the rate of their age and sex. Rates are held constant, so that only people and their ages change. A figure
 * stands where the population's bands fill those of every rate, and no age is in two of them. Its limits are those of
 * every rate at once, as the study publishes them: a range of prevalence, not of the population.
 */
export const projectedNeed: FigureUnit = {
  name: "projected need",
  counts: "published",
  query: `with rates as (
      select *, cast(regexp_extract(age_band, '^[0-9]+') as integer) as lowest,
        case when age_band like '%+' then 150
          else cast(coalesce(nullif(regexp_extract(age_band, '-([0-9]+)$', 1), ''), age_band) as integer) end as highest
      from core.prevalence
    ), asked as (
      select condition, source, edition, count(*) as rate_count from rates group by all
    ), counted as (
      select * from ${peopleSql}
      where area_type = 'council' and age_band <> 'all'
    ), covered as (
      select area_code, definition, period, condition, source, edition, rates.age_band, rates.sex,
        sum(people * rate_percent / 100) as need, sum(people * lower_95 / 100) as lower_need,
        sum(people * upper_95 / 100) as upper_need, bool_or(counted.is_incomplete) as is_incomplete,
        ${sourcesOf("population", "counted")} as population_sources,
        {'load_id': any_value(rates.load_id), 'source_row': any_value(rates.source_row), 'role': 'rate'} as rate_source
      from counted join rates on first_age >= lowest and last_age <= highest and rates.sex in ('all', counted.sex)
      group by all
      having sum(last_age - first_age + 1)
        = count(distinct counted.sex) * any_value(highest - lowest + 1)
    )
    select area_code, 'Yardstick' as framework, '2008-09' as edition, 'NEED' as indicator_code,
      source || ', ' || covered.edition || '; ' || definition as definition, 'snapshot' as basis, period,
      'condition' as breakdown, condition as breakdown_value,
      if(starts_with(definition, 'projection'), 'projection', 'published') as vintage,
      round(sum(need)) as numerator, round(sum(need)) as value, 'not_applicable' as denominator_status,
      case when count(lower_need) = count(*) then round(sum(lower_need)) end as published_lower_95,
      case when count(upper_need) = count(*) then round(sum(upper_need)) end as published_upper_95,
      bool_or(is_incomplete) as is_incomplete,
      list_concat(flatten(list(population_sources)), list(rate_source)) as sources
    from covered join asked using (condition, source, edition)
    group by area_code, definition, period, condition, source, covered.edition
    having count(*) = any_value(rate_count)`,
};
