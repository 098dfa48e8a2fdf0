import { coversEngland, type FigureUnit, sourcesOf } from "./figure-stage.ts";

const key = "period, person_type, basis, definition, breakdown, breakdown_value";

/**
 * The share of eligible people with a personal budget, on four readings of eligible. The reading after national
 * indicator 130 counts clients and carers together: it needs both, and a person who is both is counted twice.
 */
const readingsSql = `with counted as (
  select *, denominator_kind as definition,
    case when denominator_kind = 'rap_community_in_year' then 'all' else person_type end as reading_type
  from core.personal_budgets
  where (person_type, basis, denominator_kind) in (
    ('client', 'snapshot', 'adass_eligible'), ('client', 'snapshot', 'long_term_community_snapshot'),
    ('client', 'in_year', 'rap_community_in_year'), ('carer', 'in_year', 'carers_in_year'))
), carers_too as (
  select * from counted
  union all by name
  select * replace ('rap_community_in_year' as definition, 'all' as reading_type)
  from counted where definition = 'carers_in_year'
), readings as (
  select council_code, period, reading_type as person_type, basis, definition, breakdown, breakdown_value,
    sum(personal_budget_count) as numerator, sum(denominator_count) as denominator,
    bool_or(is_incomplete) as is_incomplete, ${sourcesOf("numerator and denominator")} as sources
  from carers_too
  group by all
  having definition <> 'rap_community_in_year' or count(distinct carers_too.person_type) = 2
)`;

export const personalBudgetShares: FigureUnit = {
  name: "personal budget shares of councils",
  counts: "council",
  byPeriodOf: "personal_budgets",
  query: `${readingsSql}
    select council_code as area_code, 'PPF' as framework, '2009-10' as edition, 'PPF-12' as indicator_code,
      ${key}, numerator, denominator, 100 * numerator / nullif(denominator, 0) as value,
      is_incomplete, sources
    from readings`,
};

export const personalBudgetSharesEngland: FigureUnit = {
  name: "personal budget shares of England",
  counts: "council",
  byPeriodOf: "personal_budgets",
  query: `${readingsSql}
    select 'england' as area_type, england_code() as area_code, 'PPF' as framework, '2009-10' as edition,
      'PPF-12' as indicator_code, ${key}, sum(numerator) as numerator, sum(denominator) as denominator,
      100 * sum(numerator) / nullif(sum(denominator), 0) as value,
      bool_or(is_incomplete) as is_incomplete, flatten(list(sources)) as sources
    from readings
    group by ${key}
    having ${coversEngland("count(distinct council_code)", "period")}`,
};

export const personalBudgetHolders: FigureUnit = {
  name: "people with a personal budget",
  counts: "council",
  byPeriodOf: "personal_budgets",
  query: `select council_code as area_code, 'PPF' as framework, '2009-10' as edition, 'PPF-09' as indicator_code,
      person_type, basis, period, personal_budget_count as numerator, personal_budget_count as value,
      'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'count'}] as sources
    from core.personal_budgets
    where person_type = 'client' and denominator_kind = 'adass_eligible' and basis = 'snapshot' and breakdown = 'all'`,
};
