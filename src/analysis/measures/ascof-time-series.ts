import type { FigureUnit } from "./unit.ts";

/** The codes of the publication are those of 2023-24, for earlier years too. */
const edition = "'2023-24'";

const of = (part: string, column: string) => `max(${column}) filter (part = '${part}')`;

/**
 * ASCOF measures of all years as the time series publishes them: the outcome stands as it is, with its numerator,
 * denominator and margin of error beside it. A margin that is printed as 0 is too small to print, and no interval. The
 * publication has a row for every council of any year: where one did not exist in a year and has no value, that is no
 * gap, and no figure.
 */
export const ascofTimeSeries: FigureUnit = {
  name: "ASCOF measures, time series",
  counts: "published",
  givesCodes: "ascof_time_series",
  byPeriodOf: "ascof_time_series",
  query: `with cells as (
      select data.* exclude (value), value as cell, note.marker, note.status,
        case when area_code like 'E12%' then 'region' when area_code like 'E92%' then 'england'
          when area_code <> '[z]' then 'council' when length(local_code) = 1 then 'council_type' end as area_type,
        case when area_code = '[z]' then local_code else area_code end as area
      from core.ascof_time_series as data
      left join core.cell_note as note
        on note.load_id = data.load_id and note.source_row = data.source_row and note.column_name = 'value'
      where content = 'value'
    ), figures as (
      select area_type, area as area_code, any_value(area_name) as area_name, 'ASCOF' as framework, ${edition} as edition,
        measure as indicator_code, cast(period as varchar) as period,
        case when rating is null then 'all' else 'rating' end as breakdown,
        coalesce(replace(cast(rating as varchar), ' ', '_'), 'all') as breakdown_value, 'published' as vintage,
        ${of("outcome", "cell")} as value, ${of("outcome", "status")} as value_status,
        ${of("outcome", "marker")} as marker,
        ${of("numerator", "cell")} as numerator, ${of("numerator", "status")} as numerator_status,
        ${of("denominator", "cell")} as denominator, ${of("denominator", "status")} as denominator_status,
        value - nullif(${of("margin of error", "cell")}, 0) as published_lower_95,
        value + nullif(${of("margin of error", "cell")}, 0) as published_upper_95,
        bool_or(is_incomplete) as is_incomplete,
        list({'load_id': load_id, 'source_row': source_row, 'role': part}) as sources
      from cells
      where area_type is not null
      group by all
    )
    select figures.* from figures left join core.councils as council
      on area_type = 'council' and council.council_code = figures.area_code
    where area_type <> 'council' or value is not null
      or (first_day <= period_end(figures.period)
        and coalesce(last_day, date '9999-12-31') >= period_start(figures.period))`,
};
