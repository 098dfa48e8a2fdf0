import { expenditureAndUnitCosts } from "../src/catalogue/publication-names.ts";
import { homeCareRates, otherSupportActivity, supportAges, supportWeeks } from "../src/catalogue/support-measures.ts";
import { measured, spelled, text } from "../src/contract/fields.ts";
import { codeKnown } from "../src/contract/known-code.ts";
import { parts } from "../src/contract/part.ts";
import { defineReturn } from "../src/contract/return.ts";
import { areaNamed, namedAreas } from "./councils.ts";
import { supportYears } from "./pss-expenditure.ts";

const known = [...supportWeeks, ...homeCareRates, ...otherSupportActivity];

export default defineReturn({
  name: "pss_support_activity",
  title: "Activity by provision as published",
  description:
    "Weeks of support in the year by age and reason of support, from the council or from others, and hourly rates of home care.",
  source:
    "Health and Social Care Information Centre, Personal Social Services: Expenditure and Unit Costs, England (Open Government Licence v3.0)",
  calledIn: expenditureAndUnitCosts,
  scope: ["period"],
  key: ["period", "area", "support_type", "age", "reason", "delivery", "provision"],
  parts: [namedAreas({ column: "area" }), parts(["line", "lines"], "age", "reason", "delivery", "provision")],
  fields: {
    period: spelled(supportYears, "a year such as 2014-15 or 14-15").describe("The year, from the file's name."),
    area: text().describe("The council or England, as published: 102 - Cumbria."),
    support_type: text().optional().describe("Long-term or short-term support; blank for home care."),
    age: text().describe("The age of the people supported."),
    reason: text().optional().describe("Why they are supported; blank for every reason."),
    delivery: text().describe("How the support is delivered: nursing, residential, to maximise independence."),
    provision: text().describe("From the council, from others, or both; or that it is an hourly rate."),
    activity: measured({ ":": "missing" }).optional().describe("Weeks or pounds per hour, or a marker."),
  },
  editions: { column: "period", known: ["2014-15"], noun: "lines" },
  rules: [areaNamed({ column: "area" })],
  checks: [
    codeKnown({ columns: ["age"], known: supportAges.map((age) => [age]), noun: "age group" }),
    codeKnown({
      columns: ["delivery", "provision"],
      known: known.map(({ delivery, provision }) => [delivery, provision]),
      noun: "kind of activity",
    }),
  ],
  layouts: [
    {
      yearInName: "period",
      fileNameExample: "pss-exp-eng-14-15-fin-coun-lev-act-data.csv",
      kept: {
        support_type: "Support type",
        age: "Age category",
        reason: "Primary support reason",
        delivery: "Service delivery mechanism",
        provision: "Provision",
      },
      spread: /(?<area>[0-9]{3} - .+|England)/i,
      value: "activity",
      only: {
        column: "delivery",
        pattern: /(?!\s*(?:Capital charges|Number of SALT clients)).*/i,
        others: "capital charges, and a count of clients that was voluntary",
      },
    },
  ],
});
