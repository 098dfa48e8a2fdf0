/** SQL: the kind of an area from its code. */
const areaTypeSql = `case when area_code like 'E12%' then 'region' when area_code like 'E92%' then 'england'
          else 'council' end as area_type`;

/** SQL: the first of the ages of a row of a publication, and the last: 150 where there is none. */
const agesSql = `case age when 'All ages' then 0 when '90+' then 90 else cast(age as integer) end as first_age,
        case when age in ('All ages', '90+') then 150 else cast(age as integer) end as last_age`;

/** Single years of age of a publication, 90 and over as one: all of them make everyone. */
const ageCount = 91;

/**
 * SQL: people by area, year, sex and ages, of the population return and of the publications as they are. `age_band` and
 * `sex` may be `all`. For one area and year there is one source of estimates, and of projections from one base year: the
 * return where it has them; of the publication ages by sex where it has both, else ages of all people, else the total.
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
      select *, ${areaTypeSql},
        case when age_detail = 'all ages' then 3 when sex = 'all' then 2
          when count(*) filter (where sex <> 'all') over (partition by area_code, year, age_detail, age) = 2 then 1
          else 4 end as preference
      from core.ons_population
      where (age = 'All ages') = (age_detail = 'all ages')
        and (area_code, year) not in (select (council_code, year) from core.population where kind = 'estimate')
    ), preferred as (
      select *, ${agesSql}
      from published
      where preference < 4
      qualify preference = min(preference) over (partition by area_code, year)
    ), projected as (
      select *, ${areaTypeSql}, 'projection from ' || base_year as definition, age = 'All ages' as is_total,
        count(*) filter (where age <> 'All ages') over (partition by area_code, base_year, year, sex) = ${ageCount}
          as has_ages
      from core.ons_projections
      where people is not null
        and (area_code, year, base_year) not in (
          select (council_code, year, base_year) from core.population where kind = 'projection')
    ), ranked as (
      select *, ${agesSql},
        case when sex = 'all' then 2
          when count(*) filter (where sex <> 'all') over (partition by area_code, base_year, year, age) = 2 then 1
          else 3 end as preference
      from projected where is_total <> has_ages
    ), chosen as (
      select * from ranked
      where preference < 3
      qualify preference = min(preference) over (partition by area_code, base_year, year)
    )
    select * from returned
    union all
    select area_type, area_code, year, 'estimate', sex, if(age = 'All ages', 'all', age), first_age, last_age, people_count,
      is_incomplete, load_id, source_row
    from preferred
    union all
    select area_type, area_code, year, definition, sex, if(age = 'All ages', 'all', age), first_age, last_age, people,
      is_incomplete, load_id, source_row
    from chosen)`;
