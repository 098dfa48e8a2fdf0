import {
  activityUnits,
  contracts,
  expenditureGroups,
  expenditureVintages,
  funders,
  provisions,
  services,
} from "../src/catalogue/code-lists.ts";
import { partsMakeTotal, sameScale } from "../src/contract/check.ts";
import { goTogether } from "../src/contract/combinations.ts";
import { councilCode, decimal, oneOf, pounds } from "../src/contract/fields.ts";
import { blankBut } from "../src/contract/filled-by.ts";
import { partsWithinWhole } from "../src/contract/parts-within-whole.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { sql } from "../src/contract/sql.ts";
import { councilExists } from "./councils.ts";

const [, ...providers] = provisions;
const [, ...contracted] = contracts;

export default defineReturn({
  name: "expenditure",
  title: "Expenditure",
  description:
    "Spending on adult social care by funder, client group and service, with its income and activity: what was spent, who provided it and how it was bought, and what was set to be spent.",
  source: "After the PSS EX1 return",
  // PSS EX1 was collected for the last time for 2013-14; ASC-FR took its place. A budget is owed to nobody.
  cadence: {
    every: "year",
    firstPeriod: "2007-08",
    lastPeriod: "2013-14",
    periodSql: sql`if(vintage = 'outturn', period, null)`,
    due: [{ vintage: "", monthsAfter: 7, day: 15 }],
  },
  scope: ["council_code", "period", "funder", "vintage"],
  key: ["council_code", "period", "funder", "vintage", "client_group", "service", "provision", "contract"],
  fields: {
    council_code: councilCode().describe("The council."),
    period: financialYear().describe("The financial year.").alsoHeaded("Year", "Financial year"),
    funder: oneOf(funders).describe("Whose money is spent."),
    client_group: oneOf(expenditureGroups).describe("The client group it is spent on."),
    service: oneOf(services).describe("The service it is spent on."),
    vintage: oneOf(expenditureVintages)
      .blankMeans("outturn")
      .describe("What was spent (outturn), or what was set to be spent (budget), years ahead too. Blank is outturn."),
    provision: oneOf(provisions)
      .blankMeans("all")
      .describe("A part of the line by who provides it; these parts make the line. Blank is the whole line."),
    contract: oneOf(contracts)
      .blankMeans("all")
      .describe("A part of the line that others provide, by how it is bought. Blank is the whole line."),
    gross_current_gbp: pounds()
      .describe("Gross current expenditure: without capital charges.")
      .alsoHeaded("GCE", "Gross current expenditure"),
    client_contribution_gbp: pounds().optional().describe("Income from sales, fees and charges to clients."),
    other_income_gbp: pounds().optional().describe("Other income, joint arrangements with the NHS included."),
    activity_count: decimal().optional().describe("How much of the service was provided, in activity_unit."),
    activity_unit: oneOf(activityUnits).optional().describe("What activity_count counts."),
  },
  rules: [
    councilExists(),
    goTogether({
      columns: ["vintage", "provision", "contract"],
      choices: [
        {
          when: [],
          combinations: [
            ...expenditureVintages.map((vintage) => [vintage, "all", "all"]),
            ...providers.map((provision) => ["outturn", provision, "all"]),
            ...contracted.map((contract) => ["outturn", "all", contract]),
          ],
        },
      ],
      says: "A row is of a whole line, of its part by who provides it, or of its part by how it is bought; a budget is of whole lines.",
      why: "No figure is made of any other.",
      fix: "Correct the column that does not belong.",
    }),
    ...["client_contribution_gbp", "other_income_gbp"].map((column) => blankBut("provision", { column, has: ["all"] })),
    ...["client_contribution_gbp", "other_income_gbp", "activity_count"].map((column) =>
      blankBut("contract", { column, has: ["all"] }),
    ),
  ],
  checks: [
    sameScale("gross_current_gbp", { provision: "all", contract: "all" }),
    sameScale("activity_count", { provision: "all", contract: "all" }),
    partsMakeTotal("gross_current_gbp", "provision", null),
    partsMakeTotal("activity_count", "provision", null),
    partsWithinWhole("gross_current_gbp", "contract", { whole: "all", parts: contracted }, [
      "council_code",
      "period",
      "funder",
      "vintage",
      "client_group",
      "service",
      "provision",
    ]),
  ],
});
