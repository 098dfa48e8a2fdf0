import { isHidden } from "./disclosure.ts";

/**
 * One area, one series: what figures do where councils change. By the kind of change (`change` of the table of councils):
 * - recode: the series goes on under the newest code;
 * - merge: before its first day the new council has the sums of those it was made of, of counts and of the counts that
 *   shares are made of, where all of them have one; rates and scores are never added up;
 * - split: the series of the old council ends, and those of the new ones begin;
 * - transfer: a part of the area went elsewhere, so that nothing leads across, to none of the councils that took part.
 * A figure of a council of a period after its last day stands beside that of its successor for one area: it is kept as
 * `other_code`, as published, and is part of no total, rank or comparison.
 */

/** Makes `out.council_now`: for each code the one that its area has now, and the first day of that area. */
export const councilNowSql = `create or replace table out.council_now as
  with recursive step as (
    select council_code, council_code as current_code from core.councils
    union all
    select step.council_code, cast(known.successor_codes as varchar)
    from step join core.councils as known on known.council_code = step.current_code and known.change = 'recode'
  ), newest as (
    select step.council_code, current_code from step
    anti join (select council_code from core.councils where change = 'recode') as gone
      on gone.council_code = step.current_code
  )
  select newest.council_code, current_code, min(known.first_day) over (partition by current_code) as area_first_day
  from newest join core.councils as known using (council_code)
  order by council_code`;

/** Every column of a figure's key but the area. */
const measure = `framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value,
  vintage`;

/**
 * Of the figures that codes of one area have of one measure and period, the one under the code that was in force stands
 * for the area. What no code in force has stands under the newest that has it, if the area is the same to this day.
 */
const otherCodesSql = `with coded as (
    select stage.rowid as stage_row, current_code, council.change, period_end(period) > council.last_day as is_ended,
      period_end(period) between first_day and coalesce(last_day, date '9999-12-31') as is_in_force, area_code, ${measure}
    from figure_stage as stage
    join core.councils as council on council.council_code = stage.area_code
    join out.council_now as now on now.council_code = stage.area_code
    where area_type = 'council' and (council.last_day is not null or area_code in (
      select current_code from out.council_now where council_code <> current_code))
  ), ranked as (
    select *, row_number() over (partition by current_code, ${measure} order by is_in_force desc, area_code desc) as place
    from coded
  )
  select stage_row from ranked where place > 1 or (is_ended and change <> 'recode')`;

/** Councils that were made of others and of nothing else, with those. */
export const mergedSql = `select * from (
    select unnest(string_split(cast(successor_codes as varchar), ' ')) as area_code, council_code as part_code, last_day,
      change, contains(cast(successor_codes as varchar), ' ') as is_parted
    from core.councils where successor_codes is not null
  ) qualify bool_and(change = 'merge' and not is_parted) over (partition by area_code)`;

/** The sums of merged councils for the periods before, where the new one has no figure of its own. */
const sumsSql = `with merged as (${mergedSql}), described as (
    select stage.*, coalesce(version.kind, indicator.kind) as kind, coalesce(indicator.standardisation, 'none') as standard
    from figure_stage as stage
    join meta.indicator as indicator using (framework, edition, indicator_code)
    left join meta.indicator_version as version on version.framework = stage.framework
      and version.edition = stage.edition and version.indicator_code = stage.indicator_code
      and left(stage.period, 7) between version.first_period and coalesce(version.last_period, '9999')
  ), parts as (
    select merged.area_code as new_code, described.*, count(*) over (partition by merged.area_code, ${measure}) as here,
      (select count(*) from merged as all_parts where all_parts.area_code = merged.area_code) as wanted
    from described join merged on merged.part_code = described.area_code
    where area_type = 'council' and period_end(period) <= merged.last_day and standard = 'none'
      and (kind = 'count' or (kind = 'proportion' and numerator is not null and denominator is not null))
      and value is not null and not ${isHidden}
  )
  select any_value(unit_number) as unit_number, new_code as area_code, ${measure}, sum(numerator) as numerator,
    any_value(numerator_status) as numerator_status, sum(denominator) as denominator,
    any_value(denominator_status) as denominator_status,
    case any_value(kind) when 'count' then sum(value) else 100 * sum(numerator) / nullif(sum(denominator), 0) end as value,
    bool_or(is_incomplete) as is_incomplete, any_value(counts) as counts, sum(people_count) as people_count,
    any_value(few_under) as few_under, any_value(is_nobody_few) as is_nobody_few,
    any_value(round_to) as round_to,
    flatten(list(sources)) as sources
  from parts
  where here = wanted
    and not exists (select 1 from figure_stage as own where own.area_type = 'council' and own.area_code = new_code
      and (${measure.replace(/\w+/g, (column) => `own.${column}`)}) = (${measure.replace(/\w+/g, (column) => `parts.${column}`)}))
  group by new_code, ${measure}`;

/** Puts the figures that were staged under the codes of today's areas. */
export const successionSql: readonly string[] = [
  `update figure_stage set area_type = 'other_code' where rowid in (${otherCodesSql})`,
  `update figure_stage set area_code = now.current_code from out.council_now as now
    where area_type = 'council' and now.council_code = area_code and now.current_code <> area_code`,
  `insert into figure_stage by name (${sumsSql})`,
];

/** Makes `out.succession`: for each area what happened on which day, from the side of who ended and of who began. */
export const succeededSql = `create or replace table out.succession as
  with ended as (
    select council_code, council_name, change, last_day + 1 as changed_on,
      unnest(string_split(cast(successor_codes as varchar), ' ')) as successor_code
    from core.councils where successor_codes is not null and change is not null
  )
  select now.current_code as council_code, ended.change, cast(changed_on as date) as changed_on,
    ended.council_code as ended_code, ended.council_name as ended_name, successor_code,
    successor.council_name as successor_name
  from ended
  join core.councils as successor on successor.council_code = successor_code
  join out.council_now as now on now.council_code = successor_code
  order by all`;
