import { budgetReadings } from "../../catalogue/budget-readings.ts";
import { breakdowns, budgetCountings } from "../../catalogue/code-lists.ts";
import { quoted } from "../../contract/sql.ts";
import { breakdownsMakeAll, type Relation } from "./relation.ts";
import { coversEngland, type FigureUnit, fewestSql, sourcesOf } from "./unit.ts";

const key = "period, person_type, basis, definition, breakdown, breakdown_value";

/** SQL: who is counted, when and out of whom, with the reading that the count is part of. */
const countingsSql = budgetCountings.map((counting) => `(${counting.map(quoted).join(", ")})`).join(", ");

/** Counts that are readings by themselves. */
const single = new Set(budgetReadings.flatMap(({ counted }) => (counted.length === 1 ? counted : [])));

/** SQL: each reading of eligible people with the counts that it adds together, and whether each is a reading itself. */
const partsSql = budgetReadings
  .flatMap(({ definition, counted, personType }) =>
    counted.map((kind) => `(${[definition, kind, personType].map(quoted).join(", ")}, ${single.has(kind)})`),
  )
  .join(", ");

/**
 * The share of eligible people with a personal budget, on each reading of eligible. Two readings count clients and carers
 * together, one in the year, after national indicator 130, and one on the day: they need both, and a person who is both
 * is counted twice.
 */
const readingsSql = `with counted as (
  select * exclude (denominator_kind), cast(denominator_kind as varchar) as definition
  from core.personal_budgets where (person_type, basis, denominator_kind) in (${countingsSql})
), parts (definition, counted_as, person_type, is_reading) as (
  values ${partsSql}
), readings as (
  select council_code, period, parts.person_type, basis, parts.definition, breakdown, breakdown_value,
    sum(personal_budget_count) as numerator, sum(denominator_count) as denominator,
    case when bool_and(is_reading) then ${fewestSql("personal_budget_count", "denominator_count")} end as people_count,
    bool_or(is_incomplete) as is_incomplete, ${sourcesOf("numerator and denominator")} as sources
  from parts join counted on counted.definition = parts.counted_as
  group by all
  having parts.person_type <> 'all' or count(distinct counted.person_type) = 2
)`;

const shares = { indicator_code: "PPF-12" };

/** Readings that add counts together: those that are no reading themselves are shown by no figure. */
const sums: Relation[] = budgetReadings
  .filter(({ counted }) => counted.length > 1)
  .map(({ definition, personType, counted }) => ({
    kind: "sum",
    whole: { ...shares, definition, person_type: personType },
    parts: { ...shares, definition: counted, person_type: [] },
    hasRest: counted.some((kind) => !single.has(kind)),
  }));

export const personalBudgetShares: FigureUnit = {
  name: "personal budget shares of councils",
  counts: "council",
  relations: [
    { kind: "never falls", of: { ...shares, basis: "in_year" } },
    {
      kind: "at most",
      smaller: { ...shares, definition: "long_term_community_snapshot" },
      larger: { ...shares, definition: "adass_eligible" },
    },
    ...breakdownsMakeAll(
      shares,
      breakdowns.filter((breakdown) => breakdown !== "all"),
    ),
    ...sums,
  ],
  byPeriodOf: "personal_budgets",
  query: `${readingsSql}
    select council_code as area_code, 'PPF' as framework, '2009-10' as edition, 'PPF-12' as indicator_code,
      ${key}, numerator, denominator, 100 * numerator / nullif(denominator, 0) as value, people_count,
      is_incomplete, sources
    from readings`,
};

export const personalBudgetSharesEngland: FigureUnit = {
  name: "personal budget shares of England",
  counts: "council",
  relations: [{ kind: "areas", of: shares }],
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
