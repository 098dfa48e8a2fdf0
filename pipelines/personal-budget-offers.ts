import { personTypes } from "../src/catalogue/code-lists.ts";
import { sameScale } from "../src/contract/check.ts";
import { councilCode, count, oneOf } from "../src/contract/fields.ts";
import { quarter } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMost } from "../src/contract/rule.ts";
import { councilExists } from "./councils.ts";

export default defineReturn({
  name: "personal_budget_offers",
  title: "Personal budget offers",
  description: "People newly assessed and people reviewed in the quarter, and how many were offered a personal budget.",
  source: "The council's personal budget return",
  cadence: {
    every: "quarter",
    firstPeriod: "2008-09 Q1",
    lastPeriod: "2010-11 Q4",
    due: [{ vintage: "", monthsAfter: 2, day: 15 }],
  },
  scope: ["council_code", "period", "person_type"],
  key: ["council_code", "period", "person_type"],
  fields: {
    council_code: councilCode().describe("The council."),
    period: quarter().describe("The quarter; counts are of that quarter alone.").alsoHeaded("Quarter"),
    person_type: oneOf(personTypes).describe("Clients or carers."),
    new_eligible_count: count().describe("New people assessed in the quarter as needing ongoing support."),
    new_offered_count: count().describe("Of them, people offered a personal budget."),
    reviewed_count: count().describe("People whose care plan was reviewed in the quarter."),
    review_offered_count: count().describe("Of them, people offered a personal budget."),
  },
  rules: [
    councilExists(),
    atMost("new_offered_count", "new_eligible_count"),
    atMost("review_offered_count", "reviewed_count"),
  ],
  checks: [sameScale("new_eligible_count"), sameScale("reviewed_count")],
});
