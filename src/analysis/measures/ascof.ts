import type { FigureUnit } from "./unit.ts";

/**
 * ASCOF measures as published: the outcome stands as it is, with its numerator, denominator and margin of error beside
 * it and a marker for every cell that holds none. A survey's weighted numerator and denominator are kept as published
 * and are never divided. A margin that is printed as 0 is too small to print, and no interval.
 */
export const ascofMeasures: FigureUnit = {
  name: "ASCOF measures",
  counts: "published",
  givesCodes: "ascof_open_data",
  byPeriodOf: "ascof_open_data",
  query: `with cells as (
      select data.*, note.marker, note.status,
        coalesce(ons_code, geographical_code) as area_code,
        case geographical_level when 'Council' then 'council' when 'Region' then 'region' when 'England' then 'england'
          else 'council_type' end as area_type,
        lower(replace(disaggregation, ' to ', '-')) as part
      from core.ascof_open_data as data
      left join core.cell_note as note
        on note.load_id = data.load_id and note.source_row = data.source_row and note.column_name = 'measure_value'
    ), placed as (
      select *,
        case when part = 'total' then 'all' when part in ('female', 'male') then 'sex' else 'age_band' end as breakdown,
        case part when 'total' then 'all' when '65 and over' then '65+' when '85 and over' then '85+'
          when '64 and under' then '0-64' else part end as breakdown_value
      from cells
    )
    select area_type, area_code, any_value(geographical_description) as area_name, 'ASCOF' as framework,
      '2011-12' as edition, measure_group as indicator_code, period, breakdown, breakdown_value,
      'published' as vintage,
      max(measure_value) filter (measure_type = 'Outcome') as value,
      max(status) filter (measure_type = 'Outcome') as value_status,
      max(marker) filter (measure_type = 'Outcome') as marker,
      max(measure_value) filter (measure_type = 'Numerator') as numerator,
      max(status) filter (measure_type = 'Numerator') as numerator_status,
      max(measure_value) filter (measure_type = 'Denominator') as denominator,
      max(status) filter (measure_type = 'Denominator') as denominator_status,
      value - nullif(max(measure_value) filter (measure_type = 'Margin Of Error'), 0) as published_lower_95,
      value + nullif(max(measure_value) filter (measure_type = 'Margin Of Error'), 0) as published_upper_95,
      list({'load_id': load_id, 'source_row': source_row, 'role': lower(measure_type)}) as sources
    from placed
    group by area_type, area_code, measure_group, period, breakdown, breakdown_value`,
};
