import { personTypesMakeAll } from "./relation.ts";
import { coversEngland, type FigureUnit, fewestSql, sourcesOf } from "./unit.ts";

/** Offers to new people (PPF-10) and to reviewed people (PPF-11), for clients, carers and both together. */
const offersSql = `with each_type as (
    select 'PPF-10' as indicator_code, council_code, period, person_type, new_offered_count as numerator,
      new_eligible_count as denominator, load_id, source_row, is_incomplete
    from core.personal_budget_offers
    union all
    select 'PPF-11', council_code, period, person_type, review_offered_count, reviewed_count, load_id, source_row,
      is_incomplete
    from core.personal_budget_offers
  ), offers as (
    select * from each_type union all select * replace ('all' as person_type) from each_type
  ), counted as (
    select indicator_code, council_code, period, person_type, sum(numerator) as numerator,
      sum(denominator) as denominator, ${fewestSql("numerator", "denominator")} as people_count,
      bool_or(is_incomplete) as is_incomplete,
      ${sourcesOf("numerator and denominator")} as sources
    from offers group by all
  )`;

const key = "indicator_code, person_type, period";

export const offers: FigureUnit = {
  name: "offers of councils",
  counts: "council",
  relations: [personTypesMakeAll({ indicator_code: "PPF-10" }), personTypesMakeAll({ indicator_code: "PPF-11" })],
  byPeriodOf: "personal_budget_offers",
  query: `${offersSql}
    select council_code as area_code, 'PPF' as framework, '2009-10' as edition, ${key}, 'in_quarter' as basis,
      numerator, denominator, 100 * numerator / nullif(denominator, 0) as value, people_count,
      is_incomplete, sources
    from counted`,
};

export const offersEngland: FigureUnit = {
  name: "offers of England",
  counts: "council",
  relations: [
    { kind: "areas", of: { indicator_code: "PPF-10" } },
    { kind: "areas", of: { indicator_code: "PPF-11" } },
  ],
  byPeriodOf: "personal_budget_offers",
  query: `${offersSql}
    select 'england' as area_type, england_code() as area_code, 'PPF' as framework, '2009-10' as edition, ${key},
      'in_quarter' as basis, sum(numerator) as numerator, sum(denominator) as denominator,
      100 * sum(numerator) / nullif(sum(denominator), 0) as value,
      bool_or(is_incomplete) as is_incomplete, flatten(list(sources)) as sources
    from counted group by ${key}
    having ${coversEngland("count(distinct council_code)", "period")}`,
};
