/**
 * Whom each council is compared with: the schemes that were loaded for it; with none, the other councils of its region
 * and of its type. The council itself is never among them.
 */
export const comparatorsSql = `create or replace table out.comparator as
  with alone as (
    select * from core.councils
    where council_code not in (select council_code from core.comparator_groups)
  )
  select scheme, edition, council_code, comparator_code, rank, distance
  from core.comparator_groups where comparator_code <> council_code
  union all
  select 'region', '', alone.council_code, other.council_code, null, null
  from alone join core.councils as other
    on other.region = alone.region and other.council_code <> alone.council_code
  union all
  select 'council_type', '', alone.council_code, other.council_code, null, null
  from alone join core.councils as other
    on other.council_type = alone.council_type and other.council_code <> alone.council_code
  order by all`;

/**
 * Makes `comparison` of the figures of one schema: each council's figure beside the same figure of its comparators.
 * `rank` is 1 for the highest value; `overlap_count` counts comparators whose 95% interval overlaps the council's.
 */
export function comparisonSql(schema: "out" | "pub"): string {
  const key = "framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value";
  return `create or replace table ${schema}.comparison as
    with compared as (
      select figure_id, area_code, value, lower_95, upper_95, dense_rank() over (order by ${key}) as measure
      from ${schema}.figure
      where area_type = 'council' and is_latest and value is not null and breakdown <> 'age_band+sex'
    ), pairs as (
      select mine.figure_id, scheme, edition, theirs.value, theirs.value > mine.value as is_higher,
        mine.lower_95 <= theirs.upper_95 and theirs.lower_95 <= mine.upper_95 as is_overlapping
      from compared as mine
      join out.comparator as comparator on comparator.council_code = mine.area_code
      join compared as theirs on theirs.area_code = comparator.comparator_code and theirs.measure = mine.measure
    )
    select figure_id, scheme, edition, cast(count(*) as integer) as n, median(value) as median, min(value) as lowest,
      max(value) as highest, cast(1 + count(*) filter (is_higher) as integer) as rank,
      cast(case when count(is_overlapping) > 0 then count(*) filter (is_overlapping) end as integer) as overlap_count
    from pairs
    group by figure_id, scheme, edition
    order by figure_id, scheme, edition`;
}
