import { activityCountsSql, isPartialSumSql } from "./activity-counts.ts";
import type { FigureUnit } from "./unit.ts";

/**
 * People whom councils assessed and supported, as published: `-` is suppressed and `..` missing, never nought. England has
 * no figure where the publication adds up only the councils that reported.
 */
export const pssActivity: FigureUnit = {
  name: "activity of PSS EX1",
  counts: "published",
  query: `with counted as (
      select *, case when ${isPartialSumSql} then null else activity end as value,
        case when ${isPartialSumSql} then 'missing' else status end as value_status
      from ${activityCountsSql}
    )
    select area_type, area_code, 'PSS EX1' as framework, '2008-09' as edition, indicator_code, person_type, basis,
      figure_period as period, breakdown, breakdown_value, 'published' as vintage, value, value_status, marker,
      value as numerator, value_status as numerator_status, 'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as published'}] as sources
    from counted`,
};
