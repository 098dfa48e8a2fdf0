import {
  bases,
  breakdownGroups,
  breakdowns,
  breakdownValues,
  budgetCountings,
  denominatorKinds,
  personTypes,
} from "../src/catalogue/code-lists.ts";
import { neverFalls, partsMakeTotal, sameScale, steady } from "../src/contract/check.ts";
import { goTogether } from "../src/contract/combinations.ts";
import { councilCode, count, oneOf } from "../src/contract/fields.ts";
import { quarter } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMost, partsAtMost, valueIn } from "../src/contract/rule.ts";
import { councilExists } from "./councils.ts";

const countings = budgetCountings.map((counting) => counting.join(" + ")).join(", ");

export default defineReturn({
  name: "personal_budgets",
  title: "Personal budget counts",
  description: "People who could hold a personal budget and people who do, by form of budget and by group.",
  source: "The council's personal budget return",
  cadence: {
    every: "quarter",
    firstPeriod: "2008-09 Q1",
    lastPeriod: "2010-11 Q4",
    due: [{ vintage: "", monthsAfter: 2, day: 15 }],
  },
  scope: ["council_code", "period", "person_type", "basis", "breakdown"],
  key: ["council_code", "period", "person_type", "basis", "denominator_kind", "breakdown", "breakdown_value"],
  fields: {
    council_code: councilCode().describe("The council."),
    period: quarter().describe("The quarter; a position at 31 March 2011 is 2010-11 Q4.").alsoHeaded("Quarter"),
    person_type: oneOf(personTypes).describe("Clients or carers: a person may be both."),
    basis: oneOf(bases).describe("People on the last day of the quarter, or everyone since 1 April."),
    denominator_kind: oneOf(denominatorKinds).describe("Which people denominator_count counts."),
    breakdown: oneOf(breakdowns).describe("What the row is broken down by."),
    breakdown_value: oneOf(breakdownGroups).describe("The group within the breakdown."),
    denominator_count: count()
      .describe("People who could hold a personal budget, as denominator_kind says.")
      .alsoHeaded("Eligible", "Eligible people", "Eligible count", "Denominator"),
    personal_budget_count: count()
      .describe("Of them, people with a personal budget in any form.")
      .alsoHeaded("Personal budgets", "PB count", "PBs", "Personal budget holders"),
    direct_payment_count: count()
      .optional()
      .describe("Of them, people paid the money themselves.")
      .alsoHeaded("Direct payments", "DP count", "DPs"),
    council_managed_count: count().optional().describe("Of them, people whose budget the council manages."),
    third_party_count: count().optional().describe("Of them, people whose budget a third party holds."),
    mixed_count: count().optional().describe("Of them, people with more than one form."),
    one_off_payment_count: count().optional().describe("Carers with a one-off payment only."),
  },
  rules: [
    councilExists(),
    valueIn("breakdown_value", "breakdown", breakdownValues),
    atMost("personal_budget_count", "denominator_count"),
    partsAtMost(
      ["direct_payment_count", "council_managed_count", "third_party_count", "mixed_count"],
      "personal_budget_count",
    ),
    atMost("one_off_payment_count", "personal_budget_count"),
  ],
  advice: [
    goTogether({
      columns: ["person_type", "basis", "denominator_kind"],
      choices: [{ when: [], combinations: budgetCountings }],
      says: `person_type, basis and denominator_kind are one of ${countings}.`,
      why: "No figure is made of any other combination.",
      fix: "Correct the column that does not belong.",
    }),
  ],
  checks: [
    partsMakeTotal("denominator_count", "breakdown", "breakdown_value"),
    partsMakeTotal("personal_budget_count", "breakdown", "breakdown_value"),
    steady("denominator_count", { breakdown: "all", basis: "snapshot" }),
    steady("personal_budget_count", { breakdown: "all", basis: "snapshot" }),
    neverFalls("personal_budget_count", { breakdown: "all", basis: "in_year" }),
    neverFalls("denominator_count", { breakdown: "all", basis: "in_year" }),
    sameScale("denominator_count", { breakdown: "all" }),
  ],
});
