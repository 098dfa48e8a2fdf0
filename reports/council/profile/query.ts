import { z } from "zod";
import { ifCompared, notComparedJoin } from "../../../src/analysis/beside/not-compared.ts";
import { dataSet, table } from "../../../src/site/query.ts";
import {
  judgedColumns,
  judgedMeasure,
  judgedSql,
  pastFigure,
  pastSql,
  placeOf,
} from "../../components/indicator/query.ts";
import { besideSet, measureKey } from "../../components/own-comparators/query.ts";
import { recordedTarget, targetsSql } from "../../components/targets/query.ts";

const number = z.number().nullable();

/** A figure of a council on its page of indicators: what it is beside, and what changed. */
const figure = {
  ...judgedMeasure,
  /** Whether it is one of the outcome measures that the council is judged by; else it is a figure of another list. */
  is_judged: z.boolean(),
  /** How many readings the indicator has. */
  reading_count: z.number(),
  /** Councils with a figure in the period, and where they lie. */
  council_count: z.number(),
  lowest: number,
  highest: number,
  lower_quartile: number,
  upper_quartile: number,
  /** The same figure a year before; null where there is none at all. */
  before_period: z.string().nullable(),
  before_value: number,
  /** Now less before on the scale of the value, and its 95% limits; null where `change_refusal` says why. */
  difference: number,
  lower_difference: number,
  upper_difference: number,
  change_refusal: z.string().nullable(),
  /** increasing, decreasing, no_significant_change or cannot_be_calculated, of five years; null for quarters. */
  trend: z.string().nullable(),
  /** The change a year on the scale of the value. */
  slope: number,
  trend_refusal: z.string().nullable(),
};

const indicator = "framework, edition, indicator_code";
const reading = `${indicator}, definition, person_type, basis`;

/** Figures of everyone of every indicator that has a page or that councils are judged by. */
const shownSql = `listed as (
    select ${indicator} from pub.indicator_page union select ${indicator} from judged
  ), shown as (
    select * from pub.figure
    where is_latest and breakdown = 'all' and area_type in ('council', 'england') and (${indicator}) in (from listed)
  )`;

/** What is no outcome measure: each reading in the newest period for which anyone has a figure while the council lasted. */
const otherSql = `newest as (
    select council_code, ${reading}, max(period) as period
    from pub.council join (
      select distinct ${reading}, period, period_end from shown
      where area_type = 'council' and value is not null and framework not in (select framework from judged)
    ) on period_end between first_day and coalesce(last_day, date '9999-12-31')
    group by all
  ), other as (
    select newest.council_code, ${qualified("newest")}, newest.period, slug, has_published_code, title, domain, source, indicator.decimals,
      indicator.kind as measure_kind, polarity, counted_many, 'all' as breakdown, 'all' as breakdown_value,
      coalesce(own.unit, indicator.unit) as unit, own.value, coalesce(own.value_status, 'missing') as value_status,
      own.lower_95, own.upper_95, own.denominator, ${ifCompared("england.value", "england_value")},
      case when own.value is null then 'the council has no figure' when not_compared is not null then not_compared
        else too_few_refusal(indicator.kind, own.numerator, own.denominator, counted_many) end as own_refusal,
      coalesce(own_refusal, benchmark.refusal, case when verdict is null then 'the benchmark is missing' end) as refusal,
      coalesce(verdict, 'not_compared') as verdict, stands_out, coalesce(own_refusal, funnel.refusal) as stands_out_refusal,
      true as is_current, comparator_n, comparator_median, comparator_lowest, comparator_highest
    from newest join pub.indicator as indicator using (${indicator})
    left join pub.indicator_page using (${indicator})
    left join (from shown where area_type = 'council') as own
      on own.area_code = newest.council_code and ${same("own", "newest")}
    left join (from shown where area_type = 'england') as england on ${same("england", "newest")}
    ${notComparedJoin("newest", "pub")}
    left join pub.benchmark as benchmark on benchmark.figure_id = own.figure_id and against = 'england'
    left join pub.funnel_limit as funnel on funnel.figure_id = own.figure_id
    left join pub.figure_beside as beside on beside.figure_id = own.figure_id
  ), placed as (
    select *, ${placeOf("council_code")} as place from other
  )`;

function qualified(table: string): string {
  return reading.replace(/\w+/g, (column) => `${table}.${column}`);
}

function same(one: string, other: string): string {
  return `${reading}, period`
    .replace(/\w+/g, (column) => `${one}.${column} = ${other}.${column}`)
    .replaceAll(",", " and");
}

/** The spread of all councils, and how many readings an indicator has. */
const spreadSql = `spread as (
    select ${reading}, period, cast(count(value) as integer) as council_count, min(value) as lowest, max(value) as highest,
      quantile_value(value, 0.25) as lower_quartile, quantile_value(value, 0.75) as upper_quartile
    from shown where area_type = 'council' group by all
  ), named as (
    select ${indicator}, cast(count(distinct (definition, person_type, basis)) as integer) as reading_count
    from shown where area_type = 'council' group by all
  )`;

const ends = ["lowest", "highest", "lower_quartile", "upper_quartile"];

/**
 * For each council, the measures that it is judged by, then every reading of every other indicator that has a page in the
 * newest period of any council: its figure, or why it has none, England, the spread of all councils, its comparators, the
 * change since a year before and the trend of five years. The current measures come first, then frameworks and codes.
 */
export const profile = dataSet({
  name: "profile",
  per: "council",
  tables: {
    figures: table(
      figure,
      `with ${judgedSql}, ${shownSql}, ${otherSql}, ${spreadSql}, every as (
        select council_code, ${judgedColumns}, place, true as is_judged from judged
        union all
        select council_code, ${judgedColumns}, place, false from placed
      )
      select every.* exclude (place), reading_count, council_count,
        ${ends.map((end) => ifCompared(`spread.${end}`, end)).join(", ")},
        before_period, before_value, difference, change.lower_95 as lower_difference,
        change.upper_95 as upper_difference, change.refusal as change_refusal, trend, slope,
        trend.refusal as trend_refusal
      from every join named using (${indicator}) join spread using (${reading}, period)
      ${notComparedJoin("every", "pub")}
      left join (from shown where area_type = 'council') as own
        on own.area_code = every.council_code and ${same("own", "every")}
      left join pub.year_change as change on change.figure_id = own.figure_id
      left join pub.recent_trend as trend on trend.figure_id = own.figure_id
      order by every.council_code, is_judged desc, place`,
    ),
    past: table(pastFigure, pastSql),
    targets: table(recordedTarget, targetsSql),
  },
});

/** What every council has of the figures of the page. */
export const besideIndicators = besideSet({
  name: "indicators",
  key: measureKey,
  figures: `from (${profile.tables.figures.sql}) where comparator_n is not null`,
});
