import type { FinancialRisk, MoneyRow } from "../../../../../reports/council/value-for-money/change/items.ts";

/** An item of money in one year, with the parts a test is about. */
export function moneyRow(parts: Partial<MoneyRow>): MoneyRow {
  return {
    item_id: "M1",
    kind: "business_case",
    kind_name: "Business case",
    title: "Reablement for everyone",
    partner: "nhs",
    role: "Head of commissioning",
    due_on: "2010-04-01",
    done_on: "2010-03-20",
    period: "2010-11",
    planned_gbp: 100_000,
    actual_gbp: 90_000,
    ...parts,
  };
}

/** A financial risk of the register, with the parts a test is about. */
export function financialRisk(parts: Partial<FinancialRisk>): FinancialRisk {
  return {
    title: "Savings are made later than planned",
    role: "Director of finance",
    dated_on: "2010-07-01",
    due_on: "2011-03-31",
    done_on: null,
    status: "in_progress",
    sentence: "The board looks at it each quarter.",
    ...parts,
  };
}
