/**
 * SQL: each count of PSS EX1 activity that is a figure, known by its heading in its year, with its `area_code` and what it
 * counts, its marker and status, how many councils of the file have one (`reporter_count`) and how many it lists
 * (`council_count`). A heading that two lines of a year share is known for neither.
 */
export const activityCountsSql = `(
    with headed as (
      select distinct cast(period as varchar) as year, line, heading from core.pss_activity
    ), known as (
      select headed.*, kind.* exclude (year, line, heading)
      from headed join meta.activity_line as kind on kind.year = headed.year and kind.heading = lower(headed.heading)
      qualify count(*) over (partition by headed.year, kind.heading) = 1
    ), named as (
      select data.load_id, data.source_row, data.is_incomplete, data.activity, note.marker, note.status, known.*,
        area_found(concat_ws('-', local_code, area), period_end(known.year)) as area_code
      from core.pss_activity as data
      join known on known.year = cast(data.period as varchar) and known.line = data.line and known.heading = data.heading
      left join core.cell_note as note on note.load_id = data.load_id and note.source_row = data.source_row
        and note.marker is not null
    )
    select *, case area_code when 'E92000001' then 'england' else 'council' end as area_type,
      year || case basis when 'snapshot' then ' Q4' else '' end as figure_period,
      count(*) filter (area_code <> 'E92000001' and (activity is not null or status = 'suppressed')) over of_line
        as reporter_count,
      count(*) filter (area_code <> 'E92000001') over of_line as council_count
    from named
    window of_line as (partition by year, line))`;

/** SQL over those counts: whether a value is a sum over the councils that reported, of which some did not. */
export const isPartialSumSql = "(area_code = 'E92000001' and is_sum_of_reporters and reporter_count < council_count)";
