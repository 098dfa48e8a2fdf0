import { ownerRoleCodes } from "../src/catalogue/evidence.ts";
import { moneyKinds, moneyPartners, moneyVintages } from "../src/catalogue/money-items.ts";
import { sameScale } from "../src/contract/check.ts";
import { councilCode, oneOf, pounds, text } from "../src/contract/fields.ts";
import { notMadeADate } from "../src/contract/made-a-date.ts";
import { date, financialYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { councilExists } from "./councils.ts";

export default defineReturn({
  name: "money_items",
  title: "Items of money",
  description:
    "Business cases, disinvestments, pooled budgets, the Social Care Reform Grant and systems: planned and actual.",
  source: "The council's own register of its programme",
  scope: ["council_code", "period", "vintage"],
  key: ["council_code", "item_id", "period", "vintage"],
  fields: {
    council_code: councilCode().describe("The council."),
    item_id: text().describe("The council's own number of the item, the same in every year."),
    kind: oneOf(moneyKinds).describe("What it is."),
    title: text().describe("What it is called, in words that name nobody."),
    partner: oneOf(moneyPartners)
      .optional()
      .describe("Whose money it is beside the council's; blank where it is not said."),
    period: financialYear().describe("The financial year in which it falls.").alsoHeaded("Year", "Financial year"),
    vintage: oneOf(moneyVintages).describe("What was planned for the year, or what came of it."),
    amount_gbp: pounds().describe(
      "Pounds in the year; of a variance what was spent beyond what was set, below zero where less.",
    ),
    due_on: date().optional().describe("The day by which it was to be in place."),
    done_on: date().optional().describe("The day on which it was."),
    owner_role: oneOf(ownerRoleCodes).optional().describe("Who answers for it: a role, never a person."),
  },
  rules: [councilExists()],
  checks: [notMadeADate("item_id"), sameScale("amount_gbp", { vintage: "actual" })],
});
