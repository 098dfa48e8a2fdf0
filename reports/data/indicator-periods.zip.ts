import { ifCompared } from "../../src/analysis/beside/not-compared.ts";
import { pagesArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { indicatorPagesSql, indicatorSlugs } from "../../src/site/indicator-slug.ts";

/** Each period of an indicator and reading: England, the spread of councils, and the version of the definition. */
await writeFromWarehouse(async (db) =>
  pagesArchive(
    db,
    `with page as (${indicatorPagesSql}), shown as (
      select figure.*, figure.unit as figure_unit, slug from pub.figure as figure join page using (framework, edition, indicator_code)
      where is_latest and breakdown = 'all' and area_type in ('council', 'england')
    ), spread as (
      select slug, framework, edition, indicator_code, definition, person_type, basis, period, any_value(figure_unit) as unit,
        max(value) filter (area_type = 'england') as england,
        max(lower_95) filter (area_type = 'england') as england_lower_95,
        max(upper_95) filter (area_type = 'england') as england_upper_95,
        median(value) filter (area_type = 'council') as median,
        quantile_value(if(area_type = 'council', value, null), 0.25) as lower_quartile,
        quantile_value(if(area_type = 'council', value, null), 0.75) as upper_quartile,
        cast(count(value) filter (area_type = 'council') as integer) as council_count
      from shown group by all
    ), ordered as (
      select *, lag(period) over (partition by slug, definition, person_type, basis order by period) as before_period
      from spread where england is not null or median is not null
    ), broken as (
      select slug, definition, person_type, basis, ordered.period, arg_max(break_note, first_period) as note
      from ordered join pub.indicator_version using (framework, edition, indicator_code)
      where is_break and first_period > left(before_period, 7) and first_period <= left(ordered.period, 7)
      group by all
    ), said as (
      select framework, edition, indicator_code, period, string_agg(words, ' ' order by words) as words
      from pub.series_change where is_break group by all
    )
    select slug, definition, person_type, basis, spread.period, spread.unit, england, england_lower_95, england_upper_95,
      ${ifCompared("median", "median")}, ${ifCompared("lower_quartile", "lower_quartile")},
      ${ifCompared("upper_quartile", "upper_quartile")}, council_count, version,
      coalesce(said.words, broken.note, break_note) as break_note, not_compared,
      broken.note is not null or said.words is not null as is_first_after_break
    from spread left join broken using (slug, definition, person_type, basis, period)
    left join pub.indicator_version as version
      on version.framework = spread.framework and version.edition = spread.edition
      and version.indicator_code = spread.indicator_code
      and left(spread.period, 7) between first_period and coalesce(last_period, '9999')
    left join said on said.framework = spread.framework and said.edition = spread.edition
      and said.indicator_code = spread.indicator_code and said.period = spread.period
    order by slug, definition, person_type, basis, spread.period`,
    "slug",
    indicatorSlugs,
  ),
);
