import type { FigureUnit } from "./figure-stage.ts";

/** National indicator values as each council returned them: the value stands as returned, never recomputed. */
export const nationalIndicators: FigureUnit = {
  name: "national indicator returns",
  counts: "council",
  hasGivenCodes: true,
  byPeriodOf: "ni_returns",
  query: `select council_code as area_code, 'NIS' as framework, '2008-09' as edition, indicator_code, period, vintage,
      numerator, denominator, value,
      case when numerator is null then 'not_collected' end as numerator_status,
      case when denominator is null then 'not_collected' end as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as returned'}] as sources
    from core.ni_returns`,
};

/** Published figures of councils, regions, council types and England, as published. */
export const publishedFigures: FigureUnit = {
  name: "published figures",
  counts: "published",
  hasGivenCodes: true,
  byPeriodOf: "comparator_figures",
  query: `select area_type, area_code, area_name, framework, edition, indicator_code, person_type, period,
      breakdown, breakdown_value, 'published' as vintage, numerator, denominator, value, value_status,
      case when numerator is null then 'not_collected' end as numerator_status,
      case when denominator is null then 'not_collected' end as denominator_status,
      lower_95 as published_lower_95, upper_95 as published_upper_95, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as published'}] as sources
    from core.comparator_figures`,
};
