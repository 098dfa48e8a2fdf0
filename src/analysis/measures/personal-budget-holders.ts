import { activityCountsSql } from "./activity-counts.ts";
import { personTypesMakeAll, type SameRelation } from "./relation.ts";
import { coversEngland, type FigureUnit, fewestSql, sourcesOf } from "./unit.ts";

/**
 * People who hold a personal budget on the last day of the quarter: clients, carers, and all who are returned, because
 * the milestone is met by either. A person who is both counts twice.
 */
const holdersSql = `with counted as (
    select council_code, cast(person_type as varchar) as person_type, period, personal_budget_count as people, load_id,
      source_row, is_incomplete
    from core.personal_budgets
    where breakdown = 'all' and basis = 'snapshot'
      and (person_type, denominator_kind) in (('client', 'adass_eligible'), ('carer', 'carers_snapshot'))
  ), kinds as (
    select * from counted union all select * replace ('all' as person_type) from counted
  ), holders as (
    select council_code, person_type, period, sum(people) as people, ${fewestSql("people", "people")} as people_count,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("count")} as sources
    from kinds group by all
  )`;

const key = `'PPF' as framework, '2009-10' as edition, 'PPF-09' as indicator_code, person_type, 'snapshot' as basis, period`;

const holders = { indicator_code: "PPF-09" };

/** The numerator of the share whose people they are. */
const holdersOfShare = (definition: string): SameRelation => ({
  kind: "same",
  one: holders,
  side: "numerator",
  other: { indicator_code: "PPF-12", definition, breakdown: "all" },
  otherSide: "numerator",
});

export const personalBudgetHolders: FigureUnit = {
  name: "people with a personal budget",
  counts: "council",
  relations: [
    personTypesMakeAll(holders),
    ...["adass_eligible", "carers_snapshot", "adass_eligible_with_carers"].map(holdersOfShare),
  ],
  byPeriodOf: "personal_budgets",
  query: `${holdersSql}
    select council_code as area_code, ${key}, people as numerator, people as value,
      'not_applicable' as denominator_status, people_count, is_incomplete, sources
    from holders`,
};

export const personalBudgetHoldersEngland: FigureUnit = {
  name: "people with a personal budget in England",
  counts: "council",
  relations: [{ kind: "areas", of: holders }],
  byPeriodOf: "personal_budgets",
  query: `${holdersSql}
    select 'england' as area_type, england_code() as area_code, ${key}, sum(people) as numerator, sum(people) as value,
      'not_applicable' as denominator_status, bool_or(is_incomplete) as is_incomplete, flatten(list(sources)) as sources
    from holders
    group by person_type, period
    having ${coversEngland("count(distinct council_code)", "period")}`,
};

/**
 * The same, of clients, as PSS EX1 counts them at 31 March 2010, its only count of people with a direct payment or a
 * personal budget: a direct payment is a personal budget. Counts are rounded to 5, so that a 0 may be somebody: it says nothing.
 */
export const publishedBudgetHolders: FigureUnit = {
  name: "people with a personal budget, as published",
  counts: "published",
  query: `with published as (
      select *, unnest(['client', 'all']) as holders from ${activityCountsSql}
      where indicator_code = 'DP' and breakdown = 'all' and year = '2009-10' and activity > 0
    )
    select area_type, area_code, 'PPF' as framework, '2009-10' as edition, 'PPF-09' as indicator_code,
      holders as person_type, 'snapshot' as basis, figure_period as period, 'published' as vintage,
      activity as numerator, activity as value, 'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as published'}] as sources
    from published`,
};
