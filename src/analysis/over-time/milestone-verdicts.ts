/** Each reading of each milestone that a return proves, for each council that there was when it fell due, and England. */
const areasSql = `asked as (
      select milestone.*, reading.position, reading.definition, reading.person_type, now.current_code as council_code,
        area.council_name
      from meta.milestone as milestone
      join meta.milestone_reading as reading using (milestone)
      join core.councils as council
        on council.first_day <= due_date and coalesce(council.last_day, date '9999-12-31') >= due_date
      join out.council_now as now on now.council_code = council.council_code
      join core.councils as area on area.council_code = now.current_code
    ), areas as (
      select asked.* exclude (council_code, council_name), 'council' as area_type, council_code as area_code,
        council_name as area_name
      from asked
      union all
      select distinct asked.* exclude (council_code, council_name), 'england', england_code(), england_name()
      from asked
    )`;

/**
 * Judges each milestone for each council on each reading of it: `target_verdict` is met where the value reaches the
 * target; a council with no figure, or a hidden one, cannot be judged. A forecast judges nothing.
 *
 * The 3% has a second limb, "as a result of the preventative strategies": `prevention_gbp` is what of the same savings
 * comes from gains marked preventative, and `prevention_verdict` is met above £0. Null for other milestones. `verdict` is
 * met with both; one that is not met is enough for not met, and what is not known then does not matter.
 *
 * "Every council has introduced personal budgets" is not met by England while one is known that has not.
 */
export function milestoneSql(schema: "out" | "pub"): string {
  return `create or replace table ${schema}.milestone as
    with ${areasSql}, figures as (
      select * from ${schema}.figure where framework = 'PPF' and is_latest and breakdown = 'all'
        and vintage <> 'forecast'
    ), asked_figures as (
      -- A reading of no person type asks for all of them. An "or" in the join would try every pair.
      select *, person_type as asked_person_type from figures
      union all
      select *, '' from figures
    ), prevention as (
      select 'PPF-20' as milestone, area_type, area_code, period, definition as baseline, value, value_status
      from figures where indicator_code = 'PPF-20P'
    ), judged as (
      select areas.milestone, areas.target_text, areas.due_date, areas.evidence, areas.area_type, areas.area_code,
        areas.area_name, areas.position, areas.definition,
        coalesce(areas.person_type, figures.person_type) as person_type, areas.period, figures.figure_id,
        figures.numerator, figures.denominator, figures.value, figures.lower_95, figures.upper_95,
        coalesce(figures.value_status, 'missing') as value_status, areas.target, areas.unit,
        prevention.value as prevention_gbp,
        case areas.milestone when 'PPF-20' then coalesce(prevention.value_status, 'missing') end as prevention_status,
        ${verdictOf("figures.value >= areas.target")} as target_verdict,
        case areas.milestone when 'PPF-20' then ${verdictOf("prevention.value > 0")} end as prevention_verdict
      from areas
      left join asked_figures as figures on figures.area_type = areas.area_type
        and figures.area_code = areas.area_code and figures.indicator_code = areas.indicator_code
        and figures.definition = areas.definition and figures.period = areas.period
        and figures.asked_person_type = coalesce(areas.person_type, '')
      left join prevention on prevention.milestone = areas.milestone
        and prevention.area_type = areas.area_type and prevention.area_code = areas.area_code
        and prevention.period = areas.period and prevention.baseline = split_part(areas.definition, ', ', 2)
    )
    select *, case when 'not met' in (target_verdict, prevention_verdict) or ${lacksCouncil} then 'not met'
        when target_verdict = 'met' and coalesce(prevention_verdict, 'met') = 'met' then 'met'
        else 'cannot be judged' end as verdict
    from judged
    order by milestone, area_type, area_code, position`;
}

/** SQL: whether it is England at "every council has introduced personal budgets", of which one is known that has not. */
const lacksCouncil = `(milestone = 'PPF-09' and area_type = 'england' and target_verdict = 'met'
  and bool_or(area_type = 'council' and target_verdict = 'not met') over (partition by milestone))`;

function verdictOf(isReached: string): string {
  return `case ${isReached} when true then 'met' when false then 'not met' else 'cannot be judged' end`;
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
