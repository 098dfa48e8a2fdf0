import type { Database } from "../../store/warehouse/database.ts";
import type { Stale } from "../stage/incremental.ts";
import { ifCompared } from "./not-compared.ts";

/** A measure within its framework, and what is counted in a figure of it. */
const measure = "framework, edition, indicator_code";
const reading = "definition, person_type, basis";

/**
 * `outcome`: every figure of everyone of the national outcome frameworks, on one reading of each measure, that which most
 * councils have, with the newest period of any council. Money is left out: it is accounted for and not judged.
 */
const outcomesSql = (schema: "out" | "pub") => `figures as materialized (
    select figure.*
    from ${schema}.figure as figure join meta.indicator as indicator using (${measure})
    where is_latest and breakdown = 'all' and area_type in ('council', 'england')
      and framework in ('NIS', 'ASCOF') and indicator.kind not in ('count', 'money')
  ), read as (
    select ${measure}, ${reading}, max_by(period, period_end) as newest_period, max(period_end) as newest_end
    from figures where area_type = 'council' and value is not null
    group by ${measure}, ${reading}
    qualify row_number() over (partition by ${measure} order by count(*) desc, ${reading}) = 1
  ), outcome as materialized (
    select * from figures join read using (${measure}, ${reading})
  )`;

/**
 * `placed`: of each council and measure the newest figure with a value, else the newest of all; a row without a figure
 * where a council that existed in the newest period has none of any.
 */
const placedSql = `own as materialized (
    select area_code, ${measure}, figure_id, period, period_end, value is not null as has_value
    from outcome where area_type = 'council'
    qualify row_number() over (partition by area_code, ${measure} order by value is not null desc,
      period_end = newest_end desc, period_end desc) = 1
  ), asked as (
    select council_code as area_code, ${measure}, newest_period, newest_end
    from read join pub.council on newest_end between first_day and coalesce(last_day, date '9999-12-31')
  ), placed as materialized (
    select area_code, ${measure}, case when has_value or period_end = coalesce(newest_end, period_end) then figure_id end as figure_id,
      case when has_value then period else coalesce(newest_period, period) end as period,
      case when has_value then period_end else coalesce(newest_end, period_end) end as period_end,
      coalesce(has_value, false) as has_value
    from asked full join own using (area_code, ${measure})
  )`;

/** SQL: pairs of a council's measures of which `later` came after `earlier`. */
const pairsOf = (placed: string) => `${placed} as earlier
    join meta.indicator_chain as chain using (${measure})
    join ${placed} as later on later.area_code = earlier.area_code and later.framework = later_framework
      and later.edition = later_edition and later.indicator_code = later_code`;

const keysOf = (row: string) => `${row}.framework, ${row}.edition, ${row}.indicator_code`;
const keyOf = (row: string) => `${row}.area_code, ${keysOf(row)}`;

/** `chosen`: of measures that came one after another the one with the newest value, the later of two that are as new. */
const chosenSql = `superseded as (
    select ${keyOf("earlier")} from ${pairsOf("placed")}
    where not earlier.has_value or (later.has_value and later.period_end >= earlier.period_end)
  ), unreplaced as materialized (
    from placed anti join superseded using (area_code, ${measure})
  ), outlived as (
    select ${keyOf("later")} from ${pairsOf("unreplaced")} where earlier.has_value
  ), chosen as (
    from unreplaced anti join outlived using (area_code, ${measure})
  )`;

/** SQL: why a council has no value, where `council_count` others have one of that period. */
const absence = `case coalesce(own.value_status, 'missing')
    when 'suppressed' then 'it is suppressed, so that no one can be identified by it'
    when 'withheld' then 'it is withheld: its publisher does not release it, or it cannot be right'
    else case when is_voluntary then 'the survey was voluntary that year, and ' else '' end
      || 'this council is not among the ' || council_count || ' with a figure of ' || chosen.period end`;

/** `judged`: the figures with England’s and why they are not compared: `own_refusal` with anything, or with England. */
const judgedSql = `peopled as (
    select ${measure}, period, count(value) filter (area_type = 'council') as council_count,
      max(value) filter (area_type = 'england') as england_value
    from outcome group by all
  ), voluntary as (
    select ${keysOf("fact")}, said.period, true as is_voluntary
    from meta.indicator_fact as fact join (
      select text, min(period) as period from pub.series_change join meta.indicator_fact using (${measure})
      where fact = 'collection' and words ilike '%survey was voluntary%' group by text
    ) as said using (text)
    where fact = 'collection'
  ), described as (
    select chosen.area_code, figure_id, ${keysOf("chosen")}, read.definition, read.person_type, read.basis, chosen.period,
      own.value, coalesce(own.value_status, 'missing') as value_status, own.lower_95, own.upper_95, own.numerator,
      own.denominator, coalesce(own.unit, version.unit, indicator.unit) as unit,
      coalesce(version.kind, indicator.kind) as kind, polarity,
      ${ifCompared("england_value", "england_value")},
      case when own.value is null then ${absence}
        when version.not_compared is not null then version.not_compared
        when indicator.unit = 'number' and indicator.decimals = 0 then 'it is a total, which follows the size of a council'
        else too_few_refusal(coalesce(version.kind, indicator.kind), own.numerator, own.denominator, counted_many)
        end as own_refusal,
      chosen.period_end = newest_end as is_newest
    from chosen join read using (${measure}) join meta.indicator as indicator using (${measure})
    left join (select figure_id, value, value_status, lower_95, upper_95, numerator, denominator, unit from outcome) as own
      using (figure_id)
    left join peopled using (${measure}, period)
    left join voluntary using (${measure}, period)
    left join meta.indicator_version as version on version.framework = chosen.framework
      and version.edition = chosen.edition and version.indicator_code = chosen.indicator_code
      and left(chosen.period, 7) between version.first_period and coalesce(version.last_period, '9999')
  ), judged as (
    select *, coalesce(own_refusal, benchmark_refusal(lower_95, upper_95, england_value, polarity)) as refusal
    from described
  )`;

/** Makes both sets anew where a figure of an outcome framework was made or taken out, of whatever year: one set is of all years. */
export async function judgeMeasures(db: Database, { isEverything, changed }: Stale): Promise<void> {
  const { framework = [] } = await db.columns(
    `select distinct framework from touched where framework in ('NIS', 'ASCOF')`,
  );
  // A publication says which survey was voluntary beside its figures.
  if (!isEverything && framework.length === 0 && !changed.has("ascof_time_series")) return;
  for (const schema of ["out", "pub"] as const) await db.run(judgedMeasureSql(schema));
}

/**
 * Makes `out.judged_measure` or `pub.judged_measure`: the one set of outcome measures over which a council is judged, a
 * row for each of its measures. A measure stands once, by its newest year with a value, its predecessors being its past.
 * - `verdict` is how the council’s own 95% interval stands to England: `better`, `similar` or `worse`, `higher` or `lower`
 *   where no side is good, `not_compared` where `refusal` says why; `own_refusal` is why it is compared with nothing.
 * - `stands_out`: whether it is outside the limits that allow for how much councils differ, which is another question;
 *   null where `stands_out_refusal` says why.
 * - `is_current`: the figure is of the newest year that any council has, of the newest edition of the frameworks loaded.
 */
function judgedMeasureSql(schema: "out" | "pub"): string {
  return `create or replace table ${schema}.judged_measure as
    with ${outcomesSql(schema)}, ${placedSql}, ${chosenSql}, ${judgedSql}, newest_edition as (
      select framework, edition from read order by newest_end desc, edition desc limit 1
    )
    select judged.* exclude (is_newest), 'all' as breakdown, 'all' as breakdown_value,
      case when judged.refusal is null
        then benchmark(judged.lower_95, judged.upper_95, england_value, polarity) else 'not_compared' end as verdict,
      funnel.stands_out, coalesce(own_refusal, funnel.refusal) as stands_out_refusal,
      is_newest and (framework, edition) in (from newest_edition) as is_current
    from judged left join ${schema}.funnel_limit as funnel using (figure_id)
    order by area_code, ${measure}`;
}
