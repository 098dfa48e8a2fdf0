import { z95, z998 } from "../../methods/confidence.ts";
import { byPeriod } from "./order.ts";
import { roundedSteps } from "./rounding.ts";

type Side = "lower" | "upper";
type Confidence = 0.95 | 0.998;

const deviates = { 0.95: z95, 0.998: z998 } as const;

/** SQL: a Poisson limit of the count, or of the lowest or highest that its rounding leaves open. */
function countLimit(side: Side, confidence: Confidence): string {
  const count = side === "lower" ? "greatest(0, numerator - count_half)" : "numerator + count_half";
  return `case when ${count} >= 10 then byar_${side}(${count}, ${deviates[confidence]})
    else exact_poisson_${side}(${count}, ${confidence}) end`;
}

/**
 * SQL: a limit of a figure. A published value was rounded once more than its parts, and may lie beyond the limits that
 * those give: it is always inside. Limits of 99.8% are nowhere inside those of 95%.
 */
function limit(side: Side, confidence: Confidence): string {
  const widest = side === "lower" ? "least" : "greatest";
  const z = deviates[confidence];
  return `case
    when method in ('published', 'standardised_rate') then ${confidence === 0.95 ? `published_${side}_95` : "null"}
    when method = 'wilson' then ${widest}(value, 100 * wilson_${side}(numerator, denominator, ${z}))
    when method = 'rounded_share' then
      100 * rounded_share_${side}(value / 100, value_half / 100, numerator, denominator, count_half, ${z})
    when method <> 'none' then ${widest}(value, scale * ${countLimit(side, confidence)}) end`;
}

/** SQL: half of the last decimal that is printed; a number without decimals may have lost them. */
const valueHalf = `0.5 / pow(10, length(split_part(cast(value as varchar), '.', 2)) - (value % 1 = 0)::integer)`;

/** SQL: whether the numerator over the denominator gives the value, but for what rounding may have moved it and a count. */
function isGivenByParts(countHalf: string): string {
  return `(abs(value - scale * numerator) <= value_half + scale * ${countHalf} + 1e-9 * abs(value))`;
}

/** SQL: what a numerator over a denominator is multiplied by to give the value, by its unit, with the division. */
function scaleOf(denominator: string): string {
  return `(case unit when 'per_100k' then 100000 / nullif(${denominator}, 0)
        when 'per_10k' then 10000 / nullif(${denominator}, 0)
        when 'percent' then 100 / nullif(${denominator}, 0) else 1 end)`;
}

/** SQL: why a column has no value: what its source says, else nobody was counted, else a publisher printed none. */
function statusOf(column: string, first = ""): string {
  const status = `coalesce(${column}_status, case when ${column} is null then 'missing' else 'value' end)`;
  return `case ${status} when 'missing' then case ${first} when counts = 'published' then 'not_published' else 'missing' end
          else ${status} end`;
}

/** SQL: `measured`, the figures of the stage with their kind, unit, status and how far each of their counts may be rounded. */
const measuredSteps = `described as (
    select stage.* exclude (sources, unit_number), stage.rowid as stage_row,
      coalesce(version.kind, indicator.kind) as kind, coalesce(version.unit, indicator.unit) as unit,
      indicator.counts_rounded_to,
      coalesce(version.kind, indicator.kind) in ('proportion', 'survey')
        and coalesce(version.unit, indicator.unit) = 'percent' and value > 100 as is_above_whole
    from figure_stage as stage
    join meta.indicator as indicator using (framework, edition, indicator_code)
    left join meta.indicator_version as version on version.framework = stage.framework
      and version.edition = stage.edition and version.indicator_code = stage.indicator_code
      and left(stage.period, 7) between version.first_period and coalesce(version.last_period, '9999')
  ), scaled as (
    select * replace (
        case when is_above_whole then null else value end as value,
        case when is_above_whole then 'above 100%' else marker end as marker,
        case when is_above_whole then 'withheld'
          else ${statusOf("value", "when denominator = 0 then 'nobody'")} end as value_status,
        ${statusOf("numerator")} as numerator_status,
        ${statusOf("denominator")} as denominator_status),
      ${scaleOf("denominator")} as scale, ${valueHalf} as value_half, counts_rounded_to // 2 as declared_half
    from described
  ), measured as (
    select *, case when declared_half = 0 and not ${isGivenByParts("0")}
        and (numerator % 5 = 0 or denominator % 5 = 0) then 2 else declared_half end as count_half
    from scaled
  )`;

/** SQL: `judged`, figures with the method by which their limits are made. */
function judgedStep(figures: string): string {
  return `judged as (
    select *, case
        when value is null then 'none'
        when published_lower_95 is not null and published_upper_95 is not null then
          case when value not between published_lower_95 and published_upper_95 then 'none'
            when kind = 'standardised_rate' then kind else 'published' end
        when kind = 'proportion' and denominator > 0 and numerator between 0 and denominator then case
          when count_half = 0 and ${isGivenByParts("0")} then 'wilson'
          when rounded_share_refusal(value / 100, value_half / 100, numerator, denominator, count_half) is null
            then 'rounded_share' else 'none' end
        when kind in ('rate', 'count') and not ${isGivenByParts("count_half")} then 'none'
        when kind in ('rate', 'count') and numerator >= 10 then 'byar'
        when kind in ('rate', 'count') and numerator >= 0 and numerator = floor(numerator) then 'exact_poisson'
        else 'none' end as method
    from ${figures}
  )`;
}

const limits = `${limit("lower", 0.95)} as lower_95, ${limit("upper", 0.95)} as upper_95,
    ${limit("lower", 0.998)} as lower_998, ${limit("upper", 0.998)} as upper_998`;

/**
 * The rows of `out.figure` that `figure_stage` gives: names, dates, unit, status, method and limits. The method follows from what the
 * indicator is: Wilson where the numerator is part of the denominator, Byar's or exact Poisson for counts and rates,
 * limits as published, or none. A figure without a value, or without the parts its method needs, has no limits; nor has
 * one that its own parts contradict, or that lies outside the limits published with it. Counts are taken as rounded to 5
 * where the catalogue says so, and where the value shows it: it is not what they give, and 5 divides them.
 * A share above 100% cannot be right: it is withheld.
 */
export const figureSql = `with ${measuredSteps}, ${judgedStep("measured")}, named as (
    select judged.* replace (coalesce(council.council_name, larger.known_name, judged.area_name, case judged.area_type
        when 'england' then england_name() else judged.area_code end) as area_name)
    from judged left join core.councils as council
      on judged.area_type in ('council', 'other_code') and council.council_code = judged.area_code
    left join meta.area_name as larger on larger.area_type = judged.area_type and larger.area_code = judged.area_code
  )
  select figure_id, area_type, area_code, framework, edition, indicator_code, definition, person_type, basis, period, breakdown,
    breakdown_value, vintage, area_name, period_start(period) as period_start, period_end(period) as period_end, unit,
    numerator, numerator_status, denominator, denominator_status, value, value_status, marker, method, is_incomplete,
    ${limits},
    true as is_latest, counts, people_count, few_under, is_nobody_few
  from named join figure_order using (stage_row)
  order by ${byPeriod}`;

/**
 * The rows of `out.rounded_figure`: what is published of the figures whose counts are rounded, in place of what
 * `out.figure` has, with limits that allow for the rounding. Sums were made before: England's is the rounded sum of counts
 * as they were returned.
 */
export const roundedFigureSql = `with ${measuredSteps},
  ${roundedSteps("measured", { scaleOf, isGiven: isGivenByParts("count_half") })}, ${judgedStep("rounded")}
  select figure_id, round_to as rounded_to, numerator, denominator, value, value_status, marker, method, ${limits}
  from judged join figure_order using (stage_row)
  order by ${byPeriod}`;

/** The rows that each figure of the stage was made from. */
export const figureSourceSql = `select figure_id, source.load_id as load_id, source.source_row as source_row, source.role as role
  from (
    select figure_id, unnest(sources) as source
    from figure_order join figure_stage as stage on stage.rowid = stage_row
  )
  order by ${byPeriod}, load_id, source_row, role`;
