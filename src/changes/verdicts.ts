import { figureKeyColumns } from "../contract/figure-key.ts";
import { sql } from "../contract/sql.ts";

/**
 * SQL: makes `verdict_change` of two positions: each reading of a milestone and each outcome measure of which another
 * verdict stands than before, with the verdict of then and of now; `was_judged` is false where there was none. Of a
 * figure whose old value is not told (`tied`) the old verdict is not told either.
 */
export function verdictChangeSql(schema: "out" | "pub"): string {
  return sql`create temporary table verdict_change as
  with untold as (
    select figure_id from changed semi join tied using (${figureKeyColumns.join(", ")}) where figure_id is not null
  ), milestones as (
    select now.area_type, now.area_code, now.area_name, 'milestone' as subject, 'PPF' as framework, '' as edition,
      now.milestone as measure, now.target_text as title, now.definition, now.figure_id, old.period as old_period,
      old.verdict as old_verdict, now.period as new_period, now.verdict as new_verdict, now.value as new_value, now.unit,
      1 as decimals
    from after_.${schema}.milestone as now join before_.${schema}.milestone as old
      on old.milestone = now.milestone and old.area_type = now.area_type and old.area_code = now.area_code
        and old.position = now.position
  ), outcomes as (
    select 'council' as area_type, now.area_code, council_name as area_name, 'outcome' as subject, now.framework,
      now.edition, now.indicator_code as measure, indicator.title, now.definition, now.figure_id,
      old.period as old_period, old.verdict as old_verdict, now.period as new_period, now.verdict as new_verdict,
      now.value as new_value, now.unit, indicator.decimals
    from after_.${schema}.judged_measure as now
    join before_.${schema}.judged_measure as old using (area_code, framework, edition, indicator_code)
    join after_.meta.indicator as indicator using (framework, edition, indicator_code)
    join after_.pub.council as council on council.council_code = now.area_code
  )
  select *, old_verdict not in ('cannot be judged', 'not_compared') as was_judged
  from (from milestones union all from outcomes) anti join untold using (figure_id)
  where old_verdict <> new_verdict
  order by subject, area_name, measure, definition`;
}
