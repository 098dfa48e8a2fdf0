import type { SameRelation } from "./relation.ts";
import type { FigureUnit } from "./unit.ts";

const forms = { indicator_code: "PB-FORM" };

/** Who holds a budget of any form is the numerator of the share. */
const holdersOf = (definition: string): SameRelation => ({
  kind: "same",
  one: forms,
  side: "denominator",
  other: { indicator_code: "PPF-12", definition, breakdown: "all", breakdown_value: "all" },
  otherSide: "numerator",
});

/** What form personal budgets take: each form's share of the people who hold one. Carers are shown apart. */
export const personalBudgetForms: FigureUnit = {
  name: "forms of personal budget",
  counts: "council",
  relations: [
    {
      kind: "shares",
      parts: {
        ...forms,
        breakdown: "form",
        breakdown_value: ["direct_payment", "council_managed", "third_party", "mixed"],
      },
    },
    { kind: "never falls", of: { ...forms, basis: "in_year" } },
    holdersOf("adass_eligible"),
    holdersOf("carers_in_year"),
  ],
  byPeriodOf: "personal_budgets",
  query: `with forms as (
      unpivot (
        select council_code, person_type, basis, period, personal_budget_count, load_id, source_row, is_incomplete,
          direct_payment_count as direct_payment, council_managed_count as council_managed,
          third_party_count as third_party, mixed_count as mixed, one_off_payment_count as one_off_payment
        from core.personal_budgets
        where breakdown = 'all' and denominator_kind in ('adass_eligible', 'carers_in_year')
      ) on direct_payment, council_managed, third_party, mixed, one_off_payment into name form value form_count
    )
    select council_code as area_code, 'Yardstick' as framework, '2008-09' as edition, 'PB-FORM' as indicator_code,
      person_type, basis, period, 'form' as breakdown, form as breakdown_value,
      form_count as numerator, personal_budget_count as denominator,
      100 * form_count / nullif(personal_budget_count, 0) as value, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'numerator and denominator'}] as sources
    from forms`,
};
