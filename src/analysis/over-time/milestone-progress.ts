import { quarterNumber } from "./quarter-number.ts";

const reading = "milestone, area_type, area_code, position";

/** The readings of each milestone for each area, and the figures of every period that a reading has a value for. */
const seriesSql = `asked as (
      select milestone, area_type, area_code, position, line.definition, reading.person_type, line.period as due_period,
        stated.indicator_code, line.target, line.unit
      from pub.milestone as line
      join meta.milestone as stated using (milestone)
      join meta.milestone_reading as reading using (milestone, position)
    ), series as (
      select asked.* exclude (person_type), figure.person_type, figure.figure_id, figure.period,
        figure.period_end, period_end(due_period) as due_end, basis, vintage, value, lower_95, upper_95,
        case when contains(figure.period, ' Q') then ${quarterNumber("figure.period")} end as quarter,
        case when contains(due_period, ' Q') then ${quarterNumber("due_period")} end as due_quarter, (
          select count(*) from meta.indicator_version as version
          where version.framework = figure.framework and version.edition = figure.edition
            and version.indicator_code = figure.indicator_code and is_break and first_period <= left(figure.period, 7)
        ) as breaks
      from asked
      join pub.figure as figure on figure.framework = 'PPF' and figure.area_type = asked.area_type
        and figure.area_code = asked.area_code and figure.indicator_code = asked.indicator_code
        and figure.definition = asked.definition
        and (asked.person_type is null or asked.person_type = figure.person_type)
      where is_latest and breakdown = 'all' and figure.value is not null
    )`;

/** The latest figure of each reading, and the earliest of the four quarters before it that it can be compared with. */
const paceSql = `latest as (
      select *, due_quarter - quarter as quarters_left, value >= target as is_reached,
        quarter + 1 < max(quarter) over (partition by milestone, position) as is_old
      from series
      qualify row_number() over (partition by ${reading} order by period_end desc) = 1
    ), before as (
      select ${reading}, earlier.value, earlier.quarter, earlier.breaks <> latest.breaks as is_broken,
        latest.basis = 'in_year' and left(earlier.period, 7) <> left(latest.period, 7) as is_restarted
      from latest join series as earlier using (${reading})
      where earlier.quarter between latest.quarter - 4 and latest.quarter - 1
    ), earlier as (
      select ${reading}, bool_or(is_broken) as has_broken, bool_or(is_restarted) as has_restarted,
        arg_min(value, quarter) filter (not is_broken and not is_restarted) as value,
        min(quarter) filter (not is_broken and not is_restarted) as quarter
      from before group by all
    )`;

/** The first period after the milestone's own in which the other side of the target was reached, else the newest. */
const afterSql = `after_due as (
      select ${reading}, series.period, series.value, series.basis,
        (series.value >= series.target) <> coalesce(own.value >= own.target, false) as is_turned
      from series left join (select * from series where period = due_period) as own using (${reading})
      where series.period_end > series.due_end
      qualify row_number() over (partition by ${reading}
        order by is_turned desc, case when is_turned then series.period_end end,
          series.period_end desc) = 1
    )`;

/**
 * Makes `pub.milestone_progress`: how far each reading of each milestone has come in each area, whatever the day.
 * - `latest_*`: the newest period with a value; of savings a forecast, until what was made is known.
 * - `pace_made`: points a quarter from the earliest of the four quarters before (`pace_quarters` says how many there
 *   were) to the latest, within one definition and, of a count since April, within one year.
 * - `pace_needed`: points a quarter from there to the target in the milestone's own period; null where it is reached,
 *   and where others have figures of two quarters later or more: too few quarters are left by then.
 * - `after_*`: what came after the milestone's own period: the first change of its verdict, else the newest value.
 * `pace_refusal` says why there is no pace. England is an area like the others.
 */
export const milestoneProgressSql = `create or replace table pub.milestone_progress as
    with ${seriesSql}, ${paceSql}, ${afterSql}
    select ${reading}, asked.definition, coalesce(asked.person_type, latest.person_type) as person_type, asked.due_period,
      latest.figure_id as latest_figure_id, latest.period as latest_period, latest.basis as latest_basis,
      latest.vintage as latest_vintage, latest.value as latest_value, latest.lower_95 as latest_lower_95,
      latest.upper_95 as latest_upper_95, coalesce(latest.is_reached, false) as is_reached, quarters_left,
      (latest.value - earlier.value) / (latest.quarter - earlier.quarter) as pace_made,
      latest.quarter - earlier.quarter as pace_quarters,
      case when quarters_left > 0 and not latest.is_reached and not is_restarting and not is_old
        then (asked.target - latest.value) / quarters_left end as pace_needed,
      case when asked.unit <> 'percent' then 'it asks for a number of people and not for a share'
        when not contains(asked.due_period, ' Q') then 'it is judged once a year'
        when latest.value is null then 'no quarter has a figure'
        when earlier.value is not null then null
        when has_broken then 'its definition changed within the four quarters before'
        when has_restarted then 'it counts from April, and one quarter of the year is known'
        else 'none of the four quarters before has a figure' end as pace_refusal,
      after_due.period as after_period, after_due.basis as after_basis, after_due.value as after_value
    from asked
    left join (
      select *, basis = 'in_year' and left(period, 7) <> left(due_period, 7) as is_restarting from latest
    ) as latest using (${reading})
    left join earlier using (${reading})
    left join after_due using (${reading})
    order by ${reading}`;
