/**
 * Judges each milestone for each council on each reading of it: met where the value reaches the target. A council with
 * no figure, or a hidden one, cannot be judged.
 */
export function milestoneSql(schema: "out" | "pub"): string {
  return `create or replace table ${schema}.milestone as
    with asked as (
      select milestone.*, reading.position, reading.definition, reading.person_type, now.current_code as council_code,
        area.council_name
      from meta.milestone as milestone
      join meta.milestone_reading as reading using (milestone)
      join core.councils as council
        on council.first_day <= due_date and coalesce(council.last_day, date '9999-12-31') >= due_date
      join out.council_now as now on now.council_code = council.council_code
      join core.councils as area on area.council_code = now.current_code
    ), figures as (
      select * from ${schema}.figure where framework = 'PPF' and is_latest and breakdown = 'all'
    ), areas as (
      select asked.* exclude (council_code, council_name), 'council' as area_type, council_code as area_code,
        council_name as area_name
      from asked
      union all
      select distinct asked.* exclude (council_code, council_name), 'england', england_code(), england_name()
      from asked
    )
    select areas.milestone, areas.target_text, areas.due_date, areas.evidence, areas.area_type, areas.area_code,
      areas.area_name, areas.position, areas.definition, coalesce(areas.person_type, figures.person_type) as person_type,
      areas.period, figures.figure_id, figures.numerator, figures.denominator, figures.value, figures.lower_95,
      figures.upper_95, coalesce(figures.value_status, 'missing') as value_status, areas.target, areas.unit,
      case when figures.value is null then 'cannot be judged'
        when figures.value >= areas.target then 'met' else 'not met' end as verdict
    from areas
    left join figures on figures.area_type = areas.area_type and figures.area_code = areas.area_code
      and figures.indicator_code = areas.indicator_code and figures.definition = areas.definition
      and figures.period = areas.period and (areas.person_type is null or figures.person_type = areas.person_type)
    order by milestone, areas.area_type, areas.area_code, position`;
}

/** One verdict a milestone and area: where the readings that can be judged disagree, it depends on the definition. */
export function milestoneVerdictSql(schema: "out" | "pub"): string {
  return `create or replace table ${schema}.milestone_verdict as
    select milestone, area_type, area_code, area_name,
      case when count(*) filter (verdict <> 'cannot be judged') = 0 then 'cannot be judged'
        when count(*) filter (verdict = 'met') = 0 then 'not met'
        when count(*) filter (verdict = 'not met') = 0 then 'met'
        else 'depends on the definition' end as verdict,
      cast(count(*) filter (verdict = 'met') as integer) as met_count,
      cast(count(*) filter (verdict <> 'cannot be judged') as integer) as judged_count
    from ${schema}.milestone
    group by all order by all`;
}
