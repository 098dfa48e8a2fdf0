import { indicatorPagesSql } from "./indicator-slug.ts";

/** SQL of every indicator that has a page, with what its newest figures of everyone say. */
export const indicatorListSql = `with page as (${indicatorPagesSql}), shown as (
  select slug, figure.*, verdict
  from pub.figure as figure join page using (framework, edition, indicator_code)
  left join pub.benchmark as benchmark on benchmark.figure_id = figure.figure_id and against = 'england'
  where is_latest and breakdown = 'all' and area_type in ('council', 'england')
), reading as (
  select slug, definition, person_type, basis, cast(count(*) over (partition by slug) as integer) as reading_count
  from shown where area_type = 'council' and value is not null
  group by slug, definition, person_type, basis qualify row_number() over (
    partition by slug order by count(*) desc, definition, person_type, basis) = 1
), newest as (
  select slug, definition, person_type, basis, reading_count, max(period) as period
  from shown join reading using (slug, definition, person_type, basis)
  where area_type = 'council' and value is not null group by all
), counted as (
  select slug, definition, person_type, basis, period, reading_count, any_value(unit) as unit, max(value) filter (area_type = 'england') as england,
    cast(count(value) filter (area_type = 'council') as integer) as councils,
    cast(count(*) filter (verdict in ('better', 'higher')) as integer) as above_count,
    cast(count(*) filter (verdict = 'similar') as integer) as similar_count,
    cast(count(*) filter (verdict in ('worse', 'lower')) as integer) as below_count
  from shown join newest using (slug, definition, person_type, basis, period) group by all
)
select page.slug, framework, edition, indicator_code, title, domain, polarity, kind, definition, person_type, basis, period,
  reading_count, counted.unit, decimals, england, councils,
  above_count, similar_count, below_count
from page join pub.indicator using (framework, edition, indicator_code) join counted using (slug)
order by framework, edition, try_cast(regexp_extract(indicator_code, '[0-9]+') as integer), indicator_code`;
