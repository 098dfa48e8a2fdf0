import type { FigureUnit } from "./figure-stage.ts";

/** People whom councils assessed and supported, as published: `-` is suppressed and `..` missing, never nought. */
export const pssActivity: FigureUnit = {
  name: "activity of PSS EX1",
  counts: "published",
  query: `with named as (
      select *, cast(period as varchar) as year, area_found(concat_ws('-', local_code, area), period_end(year)) as area_code
      from core.pss_activity
    )
    select case area_code when 'E92000001' then 'england' else 'council' end as area_type, area_code,
      'PSS EX1' as framework, '2008-09' as edition, line.indicator_code, line.person_type, line.basis,
      year || case line.basis when 'snapshot' then ' Q4' else '' end as period, line.breakdown, line.breakdown_value,
      'published' as vintage, activity as value, note.status as value_status, note.marker, activity as numerator,
      note.status as numerator_status, 'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': named.load_id, 'source_row': named.source_row, 'role': 'as published'}] as sources
    from named
    join meta.activity_line as line on line.line = named.line and year between first_year and last_year
    left join core.cell_note as note on note.load_id = named.load_id and note.source_row = named.source_row
      and note.marker is not null`,
};
