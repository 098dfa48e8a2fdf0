import { z } from "zod";
import { ifCompared, notComparedJoin } from "../../src/analysis/beside/not-compared.ts";
import { reconciliationCountsSql } from "../../src/analysis/reconciliation.ts";
import { z998 } from "../../src/methods/confidence.ts";
import { dataSet, table } from "../../src/site/query.ts";
import { councilThreshold, indicatorThresholdsSql } from "../components/eligibility/query.ts";
import { area, councilPeriod, listedIndicator, period } from "../components/indicator/query.ts";
import { councilTarget, indicatorTargetsSql } from "../components/targets/query.ts";

const text = z.string();

const readingColumns = "slug, definition, person_type, basis";

/** SQL for a common table expression `shown`: the newest vintage of every figure of everyone of an indicator with a page. */
const shownSql = `shown as (
    select figure.*, slug
    from pub.figure as figure join pub.indicator_page using (framework, edition, indicator_code)
    where is_latest and breakdown = 'all' and area_type in ('council', 'england')
  )`;

/** Every indicator that has a page. */
export const indicators = dataSet({
  name: "indicators",
  per: "site",
  tables: {
    list: table(
      listedIndicator,
      `with ${shownSql}, judged as (
        select shown.*, verdict
        from shown
        left join pub.benchmark as benchmark on benchmark.figure_id = shown.figure_id and against = 'england'
      ), reading as (
        select ${readingColumns}, cast(count(*) over (partition by slug) as integer) as reading_count
        from judged where area_type = 'council' and value is not null
        group by ${readingColumns} qualify row_number() over (
          partition by slug order by count(*) desc, definition, person_type, basis) = 1
      ), newest as (
        select ${readingColumns}, reading_count, max(period) as period
        from judged join reading using (${readingColumns})
        where area_type = 'council' and value is not null group by all
      ), counted as (
        select ${readingColumns}, period, reading_count, any_value(unit) as unit,
          max(value) filter (area_type = 'england') as england,
          cast(count(value) filter (area_type = 'council') as integer) as councils,
          cast(count(*) filter (verdict in ('better', 'higher')) as integer) as above_count,
          cast(count(*) filter (verdict = 'similar') as integer) as similar_count,
          cast(count(*) filter (verdict in ('worse', 'lower')) as integer) as below_count
        from judged join newest using (${readingColumns}, period) group by all
      ), listed as (
        select page.*, max(edition) over (partition by framework) as newest_edition from pub.indicator_page as page
      ), replaced as (
        select distinct framework, edition, indicator_code from pub.indicator_chain
        where (later_framework, later_edition, later_code) in (select (framework, edition, indicator_code) from pub.indicator_page)
      )
      select slug, framework, edition, indicator_code, has_published_code,
        edition < newest_edition or replaced.indicator_code is not null as is_superseded, title, domain, polarity, kind, definition, person_type, basis, period,
        reading_count, counted.unit, decimals, england, councils, above_count, similar_count, below_count
      from listed join pub.indicator using (framework, edition, indicator_code) join counted using (slug)
      left join replaced using (framework, edition, indicator_code)
      order by framework, edition, try_cast(regexp_extract(indicator_code, '[0-9]+') as integer), indicator_code`,
    ),
  },
});

const areasSql = `with ${shownSql}, newest as (
    select ${readingColumns}, max(period) as period
    from shown where area_type = 'council' and value is not null group by all
  ), latest as (
    select shown.*, not_compared from shown join newest using (${readingColumns}, period)
    ${notComparedJoin("shown", "pub")}
  )
  select slug, area_type, area_code, area_name, definition, person_type, basis, period, unit, numerator, denominator,
    latest.value, value_status,
    area_type = 'council' and area_code in (select council_code from pub.council) as has_pages,
    latest.lower_95, latest.upper_95, method, benchmark_value as england, verdict, benchmark.refusal, not_compared,
    funnel.lower_95 as limit_lower_95, funnel.upper_95 as limit_upper_95, funnel.lower_998 as limit_lower_998,
    funnel.upper_998 as limit_upper_998, average, dispersion, abs(chance_z) > ${z998} as is_beyond_chance, position, stands_out, funnel.refusal as funnel_refusal
  from latest
  left join pub.benchmark as benchmark on benchmark.figure_id = latest.figure_id and against = 'england'
  left join pub.funnel_limit as funnel on funnel.figure_id = latest.figure_id
  order by slug, definition, person_type, basis, area_type, area_name`;

const periodsSql = `with ${shownSql}, spread as (
    select slug, framework, edition, indicator_code, definition, person_type, basis, period, any_value(unit) as unit,
      max(value) filter (area_type = 'england') as england,
      max(lower_95) filter (area_type = 'england') as england_lower_95,
      max(upper_95) filter (area_type = 'england') as england_upper_95,
      median(value) filter (area_type = 'council') as median,
      quantile_value(if(area_type = 'council', value, null), 0.25) as lower_quartile,
      quantile_value(if(area_type = 'council', value, null), 0.75) as upper_quartile,
      cast(count(value) filter (area_type = 'council') as integer) as council_count
    from shown group by all
  ), ordered as (
    select *, lag(period) over (partition by ${readingColumns} order by period) as before_period
    from spread where england is not null or median is not null
  ), broken as (
    select ${readingColumns}, ordered.period, arg_max(break_note, first_period) as note
    from ordered join pub.indicator_version using (framework, edition, indicator_code)
    where is_break and first_period > left(before_period, 7) and first_period <= left(ordered.period, 7)
    group by all
  ), announced as (
    select framework, edition, indicator_code, period, string_agg(words, ' ' order by words) as words
    from pub.series_change where is_break group by all
  )
  select ${readingColumns}, spread.period, spread.unit, england, england_lower_95, england_upper_95,
    ${ifCompared("median", "median")}, ${ifCompared("lower_quartile", "lower_quartile")},
    ${ifCompared("upper_quartile", "upper_quartile")}, council_count, version,
    coalesce(announced.words, broken.note, break_note) as break_note, not_compared,
    broken.note is not null or announced.words is not null as is_first_after_break
  from spread left join broken using (${readingColumns}, period)
  left join pub.indicator_version as version
    on version.framework = spread.framework and version.edition = spread.edition
    and version.indicator_code = spread.indicator_code
    and left(spread.period, 7) between first_period and coalesce(last_period, '9999')
  left join announced on announced.framework = spread.framework and announced.edition = spread.edition
    and announced.indicator_code = spread.indicator_code and announced.period = spread.period
  order by ${readingColumns}, spread.period`;

const councilPeriodsSql = `with ${shownSql}
  select ${readingColumns}, area_code, period, shown.value, lower_95, upper_95 from shown
  where area_type = 'council' and shown.value is not null
  order by ${readingColumns}, area_code, period`;

/** What its publisher says of the measure: `item` is what it is said of, such as its source. */
const measure = { item: text, words: text };

/** A change over time, in its publisher's words. */
const change = {
  /** The year. */
  period: text,
  words: text,
  /** Whether figures before the change are not comparable with those after it. */
  is_break: z.boolean(),
};

/** A note of its publisher to the table. */
const note = { note: z.number(), words: text };

/** For how many councils another return gives something else, out of those of whom both have a value. */
const compared = {
  what: text,
  unit: text,
  period: text,
  name_one: text,
  name_two: text,
  within: z.number(),
  councils: z.number(),
  differing: z.number(),
};

const saidOf = (rows: string) => `${rows} join pub.indicator_page using (framework, edition, indicator_code)`;

/** What the page of an indicator says. */
export const indicator = dataSet({
  name: "indicator",
  per: "indicator",
  tables: {
    areas: table(area, areasSql),
    periods: table(period, periodsSql),
    councils: table(councilPeriod, councilPeriodsSql),
    targets: table(councilTarget, indicatorTargetsSql),
    thresholds: table(councilThreshold, indicatorThresholdsSql),
    measures: table(measure, `select slug, item, words from ${saidOf("pub.publisher_measure")} order by slug, words`),
    changes: table(
      change,
      `select slug, period, words, is_break from ${saidOf("pub.series_change")} order by slug, period desc, words`,
    ),
    notes: table(note, `select slug, note, words from ${saidOf("pub.publisher_note")} order by slug, note, words`),
    compared: table(
      compared,
      `select slug, counts.* exclude (indicator_codes)
      from (${reconciliationCountsSql}) as counts join pub.indicator_page as page on list_contains(string_split(indicator_codes, '|'), page.indicator_code)
      order by slug, what`,
    ),
  },
});
