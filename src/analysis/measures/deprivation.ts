import type { FigureUnit } from "./unit.ts";

/** Summaries of the Indices of Deprivation as published: the average score of each index and its rank. */
export const deprivation: FigureUnit = {
  name: "indices of deprivation",
  counts: "published",
  byPeriodOf: "deprivation",
  query: `select council_code as area_code, 'IoD' as framework, period as edition,
      index || case summary when 'average_score' then '-SCORE' else '-RANK' end as indicator_code, period,
      'published' as vintage, index_value as value, 'not_applicable' as numerator_status,
      'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as published'}] as sources
    from core.deprivation
    where summary in ('average_score', 'rank_of_average_score')`,
};
