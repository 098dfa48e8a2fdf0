import { notComparedJoin } from "../../src/analysis/beside/not-compared.ts";
import { pagesArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { indicatorPagesSql, indicatorSlugs } from "../../src/site/indicator-slug.ts";

const reading = "slug, definition, person_type, basis";

/** Every council's and England's newest figure of each indicator and reading, with where it lies in the funnel. */
await writeFromWarehouse(async (db) =>
  pagesArchive(
    db,
    `with page as (${indicatorPagesSql}), shown as (
      select figure.*, slug
      from pub.figure as figure join page using (framework, edition, indicator_code)
      join pub.indicator as indicator using (framework, edition, indicator_code)
      where figure.is_latest and breakdown = 'all' and area_type in ('council', 'england')
    ), newest as (
      select ${reading}, max(period) as period from shown where area_type = 'council' and value is not null group by all
    ), latest as (
      select shown.*, not_compared from shown join newest using (${reading}, period)
      ${notComparedJoin("shown", "pub")}
    )
    select slug, area_type, area_code, area_name, definition, person_type, basis, period, unit, numerator, denominator,
      latest.value, value_status,
      area_type = 'council' and area_code in (select council_code from pub.council) as has_pages, latest.lower_95, latest.upper_95, method, benchmark_value as england, verdict,
      benchmark.refusal, not_compared, funnel.lower_95 as limit_lower_95, funnel.upper_95 as limit_upper_95,
      funnel.lower_998 as limit_lower_998, funnel.upper_998 as limit_upper_998, average, dispersion, position, stands_out,
      funnel.refusal as funnel_refusal
    from latest
    left join pub.benchmark as benchmark on benchmark.figure_id = latest.figure_id and against = 'england'
    left join pub.funnel_limit as funnel on funnel.figure_id = latest.figure_id
    order by slug, definition, person_type, basis, area_type, area_name`,
    "slug",
    indicatorSlugs,
  ),
);
