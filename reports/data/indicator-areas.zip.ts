import { notComparedJoin } from "../../src/analysis/not-compared.ts";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { pagesArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { indicatorPagesSql, indicatorSlugs } from "../../src/site/indicator-slug.ts";

const reading = "slug, definition, person_type, basis";

/** SQL: a funnel limit around the average of all councils, on the scale of the figure. */
function funnel(side: "lower" | "upper", z: number, confidence: number): string {
  return `case kind
    when 'proportion' then 100 * funnel_proportion_${side}(pooled.average, denominator, ${z})
    when 'rate' then funnel_rate_${side}(pooled.average, denominator, ${confidence}) * scale end`;
}

/** Every council's and England's newest figure of each indicator and reading, with its place in the funnel. */
await writeFromWarehouse(async (db) =>
  pagesArchive(
    db,
    `with page as (${indicatorPagesSql}), shown as (
      select figure.*, slug, kind, case figure.unit when 'per_100k' then 100000 when 'per_10k' then 10000 else 1 end as scale
      from pub.figure as figure join page using (framework, edition, indicator_code)
      join pub.indicator as indicator using (framework, edition, indicator_code)
      where figure.is_latest and breakdown = 'all' and area_type in ('council', 'england')
    ), newest as (
      select ${reading}, max(period) as period from shown where area_type = 'council' and value is not null group by all
    ), latest as (
      select shown.*, not_compared from shown join newest using (${reading}, period)
      ${notComparedJoin("shown", "pub")}
    ), point as (
      select *, concat_ws('|', ${reading}) as measure from latest
      where area_type = 'council' and denominator > 0
        and ((kind = 'proportion' and method = 'wilson') or (kind = 'rate' and method in ('byar', 'exact_poisson')))
    ), pooled as (
      select measure, sum(numerator) / sum(denominator) as average from point group by measure
    ), placed as (
      select point.figure_id, ${funnel("lower", z95, 0.95)} as funnel_lower_95, ${funnel("upper", z95, 0.95)} as funnel_upper_95,
        ${funnel("lower", z998, 0.998)} as funnel_lower_998, ${funnel("upper", z998, 0.998)} as funnel_upper_998,
        spread.lower_998 as spread_lower_998, spread.upper_998 as spread_upper_998,
        pooled.average * case kind when 'proportion' then 100 else scale end as average
      from point join pooled using (measure) left join pub.funnel_limit as spread using (figure_id)
    )
    select slug, area_type, area_code, area_name, definition, person_type, basis, period, unit, numerator, denominator,
      latest.value, value_status,
      area_type = 'council' and area_code in (select council_code from pub.council) as has_pages, latest.lower_95, latest.upper_95, method, benchmark_value as england, verdict, refusal,
      not_compared,
      placed.* exclude (figure_id)
    from latest
    left join pub.benchmark as benchmark on benchmark.figure_id = latest.figure_id and against = 'england'
    left join placed on placed.figure_id = latest.figure_id
    order by slug, definition, person_type, basis, area_type, area_name`,
    "slug",
    indicatorSlugs,
  ),
);
