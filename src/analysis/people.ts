/**
 * SQL: people by area, year, sex and ages, of the population return and of the publication as it is. `age_band` and
 * `sex` may be `all`. For one area and year there is one source: the return where it has an estimate; of the publication
 * ages by sex where it has both, else ages of all people, else the total.
 */
export const peopleSql = `(
    with returned as (
      select 'council' as area_type, council_code as area_code, year as period,
        case kind when 'estimate' then 'estimate' else 'projection from ' || base_year end as definition, sex, age_band,
        cast(regexp_extract(age_band, '^[0-9]+') as integer) as first_age,
        case when age_band like '%+' then 150
          else cast(coalesce(nullif(regexp_extract(age_band, '-([0-9]+)$', 1), ''), age_band) as integer) end as last_age,
        population_count as people, is_incomplete, load_id, source_row
      from core.population
    ), published as (
      select *, case when area_code like 'E12%' then 'region' when area_code like 'E92%' then 'england' else 'council' end
          as area_type,
        case when age_detail = 'all ages' then 3 when sex = 'all' then 2
          when count(*) filter (where sex <> 'all') over (partition by area_code, year, age_detail, age) = 2 then 1
          else 4 end as preference
      from core.ons_population
      where (age = 'All ages') = (age_detail = 'all ages')
        and (area_code, year) not in (select (council_code, year) from core.population where kind = 'estimate')
    ), preferred as (
      select *, case age when 'All ages' then 0 when '90+' then 90 else cast(age as integer) end as first_age
      from published
      where preference < 4
      qualify preference = min(preference) over (partition by area_code, year)
    )
    select * from returned
    union all
    select area_type, area_code, year, 'estimate', sex, case age when 'All ages' then 'all' else age end, first_age,
      case when age in ('All ages', '90+') then 150 else first_age end, people_count, is_incomplete, load_id, source_row
    from preferred)`;
