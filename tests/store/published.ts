import type { Database } from "../../src/store/warehouse/database.ts";

/** Publishes the personal budgets that are loaded, as far as a release reads them, and by which rule; holders under 5 are hidden. */
export async function publishBudgets(db: Database): Promise<void> {
  await db.run(`create or replace table pub.figure as
    select row_number() over (order by council_code, period) as figure_id, 'council' as area_type,
      council_code as area_code, 'PPF' as framework, '2009-10' as edition, 'PPF-09' as indicator_code, '' as definition,
      person_type, basis, period, breakdown, breakdown_value, 'actual' as vintage,
      case when people >= 5 then people end as numerator, null::double as denominator,
      case when people >= 5 then people end as value,
      case when people >= 5 then 'value' else 'suppressed' end as value_status, null::integer as rounded_to
    from (select *, personal_budget_count::double as people from core.personal_budgets)`);
  await db.run(`create or replace table pub.disclosure_rule as
    select 'personal_budgets' as return_name, 5 as threshold, 'shown' as zeros, 1 as round_to`);
}
