import { z } from "zod";
import { ifCompared, notComparedJoin } from "../../src/analysis/beside/not-compared.ts";
import { dataSet, table } from "../../src/site/query.ts";
import { indicatorKey, reading, valued } from "../components/figure/query.ts";

const text = z.string();
const number = z.number().nullable();

const readingColumns = "slug, definition, person_type, basis";

/** SQL for a common table expression `shown`: the newest vintage of every figure of everyone of an indicator with a page. */
const shownSql = `shown as (
    select figure.*, slug
    from pub.figure as figure join pub.indicator_page using (framework, edition, indicator_code)
    where is_latest and breakdown = 'all' and area_type in ('council', 'england')
  )`;

/** An indicator in the list of all that have a page, with what its newest figures of everyone say, of one reading. */
const listedIndicator = {
  slug: text,
  ...indicatorKey,
  title: text,
  /** The theme it is listed under. */
  domain: text,
  polarity: text,
  /** What a figure of it is, which decides how its limits are made: a proportion, a survey’s, money… */
  kind: text,
  ...reading,
  period: text,
  /** How many readings the indicator has: the figures are of one of them. */
  reading_count: z.number(),
  unit: text,
  decimals: z.number(),
  england: number,
  councils: z.number(),
  above_count: z.number(),
  similar_count: z.number(),
  below_count: z.number(),
};

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
      )
      select slug, framework, edition, indicator_code, title, domain, polarity, kind, definition, person_type, basis, period,
        reading_count, counted.unit, decimals, england, councils, above_count, similar_count, below_count
      from pub.indicator_page join pub.indicator using (framework, edition, indicator_code) join counted using (slug)
      order by framework, edition, try_cast(regexp_extract(indicator_code, '[0-9]+') as integer), indicator_code`,
    ),
  },
});

/** The newest figure of a council or of England, on one reading, with where it lies in the funnel. */
const area = {
  ...reading,
  area_type: z.enum(["council", "england"]),
  area_code: text,
  area_name: text,
  period: text,
  unit: text,
  numerator: number,
  denominator: number,
  ...valued,
  method: text,
  /** Whether the site has pages of the area. */
  has_pages: z.boolean(),
  /** England's figure that it is judged against; null where there is none. */
  england: number,
  verdict: text.nullable(),
  /** Why it is not judged. */
  refusal: text.nullable(),
  /** Why its publisher says that areas are not to be compared; null where it does not. */
  not_compared: text.nullable(),
  /** Limits of the funnel for the council, which allow for the usual differences between councils; null without. */
  limit_lower_95: number,
  limit_upper_95: number,
  limit_lower_998: number,
  limit_upper_998: number,
  /** The average of all councils in the funnel. */
  average: number,
  /** How many times the variance by chance alone councils have. */
  dispersion: number,
  /** Where it lies among the limits; null, as whether it stands out, without limits. */
  position: text.nullable(),
  stands_out: z.boolean().nullable(),
  /** Why there are no limits. */
  funnel_refusal: text.nullable(),
};

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
    funnel.upper_998 as limit_upper_998, average, dispersion, position, stands_out, funnel.refusal as funnel_refusal
  from latest
  left join pub.benchmark as benchmark on benchmark.figure_id = latest.figure_id and against = 'england'
  left join pub.funnel_limit as funnel on funnel.figure_id = latest.figure_id
  order by slug, definition, person_type, basis, area_type, area_name`;

/** A period of an indicator and reading: England, the spread of councils, and the version of the definition. */
const period = {
  ...reading,
  period: text,
  /** The unit of that period: a new definition may bring another. */
  unit: text,
  england: number,
  england_lower_95: number,
  england_upper_95: number,
  median: number,
  lower_quartile: number,
  upper_quartile: number,
  council_count: z.number(),
  version: text.nullable(),
  break_note: text.nullable(),
  /** Why its publisher says that areas are not to be compared in the period; null where it does not. */
  not_compared: text.nullable(),
  /** Whether the series breaks here: the period before is not comparable. */
  is_first_after_break: z.boolean(),
};

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
    measures: table(measure, `select slug, item, words from ${saidOf("pub.publisher_measure")} order by slug, words`),
    changes: table(
      change,
      `select slug, period, words, is_break from ${saidOf("pub.series_change")} order by slug, period desc, words`,
    ),
    notes: table(note, `select slug, note, words from ${saidOf("pub.publisher_note")} order by slug, note, words`),
    compared: table(
      compared,
      `with newest as (
        select * from pub.reconciliation qualify period = max(period) over (partition by what)
      ), counts as (
        select what, unit, period, name_one, name_two, within, indicator_codes,
          count(*) as councils, count(*) filter (not is_within) as differing
        from newest group by all
      )
      select slug, counts.* exclude (indicator_codes)
      from counts join pub.indicator_page as page on list_contains(string_split(indicator_codes, '|'), page.indicator_code)
      order by slug, what`,
    ),
  },
});
