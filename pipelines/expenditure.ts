import { activityUnits, expenditureGroups, funders, services } from "../src/catalogue/code-lists.ts";
import { sameScale } from "../src/contract/check.ts";
import { councilCode, decimal, oneOf, pounds } from "../src/contract/fields.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { councilExists } from "./councils.ts";

export default defineReturn({
  name: "expenditure",
  title: "Expenditure",
  description: "Spending on adult social care by funder, client group and service, with its income and activity.",
  source: "After the PSS EX1 return",
  // PSS EX1 was collected for the last time for 2013-14; ASC-FR took its place.
  cadence: {
    every: "year",
    firstPeriod: "2007-08",
    lastPeriod: "2013-14",
    due: [{ vintage: "", monthsAfter: 7, day: 15 }],
  },
  scope: ["council_code", "period", "funder"],
  key: ["council_code", "period", "funder", "client_group", "service"],
  fields: {
    council_code: councilCode().describe("The council."),
    period: financialYear().describe("The financial year.").alsoHeaded("Year", "Financial year"),
    funder: oneOf(funders).describe("Whose money is spent."),
    client_group: oneOf(expenditureGroups).describe("The client group it is spent on."),
    service: oneOf(services).describe("The service it is spent on."),
    gross_current_gbp: pounds()
      .describe("Gross current expenditure: without capital charges.")
      .alsoHeaded("GCE", "Gross current expenditure"),
    client_contribution_gbp: pounds().optional().describe("Income from sales, fees and charges to clients."),
    other_income_gbp: pounds().optional().describe("Other income, joint arrangements with the NHS included."),
    activity_count: decimal().optional().describe("How much of the service was provided, in activity_unit."),
    activity_unit: oneOf(activityUnits).optional().describe("What activity_count counts."),
  },
  rules: [councilExists()],
  checks: [sameScale("gross_current_gbp"), sameScale("activity_count")],
});
