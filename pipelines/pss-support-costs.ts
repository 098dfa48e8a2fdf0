import { expenditureAndUnitCosts } from "../src/catalogue/publication-names.ts";
import { supportAges, supportCosts } from "../src/catalogue/support-measures.ts";
import { measured, spelled, text } from "../src/contract/fields.ts";
import { codeKnown } from "../src/contract/known-code.ts";
import { parts } from "../src/contract/part.ts";
import { defineReturn } from "../src/contract/return.ts";
import { areaNamed, namedAreas } from "./councils.ts";
import { supportYears } from "./pss-expenditure.ts";

export default defineReturn({
  name: "pss_support_costs",
  title: "Unit costs by kind of support as published",
  description:
    "What a week of support costs each council by age and reason of support, how it is delivered and by whom, with the cost and the weeks behind it.",
  source:
    "Health and Social Care Information Centre, Personal Social Services: Expenditure and Unit Costs, England (Open Government Licence v3.0)",
  calledIn: expenditureAndUnitCosts,
  scope: ["period"],
  key: ["period", "area", "support_type", "age", "reason", "delivery", "provision", "part"],
  parts: [namedAreas({ column: "area" }), parts(["line", "lines"], "age", "reason", "delivery", "provision", "part")],
  fields: {
    period: spelled(supportYears, "a year such as 2014-15 or 14-15").describe("The year, from the file's name."),
    area: text().describe("The council or England, as published: 102 - Cumbria."),
    support_type: text().describe("Long-term or short-term support."),
    age: text().describe("The age of the people supported."),
    reason: text().optional().describe("Why they are supported; blank for every reason."),
    delivery: text().describe("How the support is delivered: nursing, residential, to maximise independence."),
    provision: text().describe("By whom it is provided, or who supports it."),
    part: spelled(
      { Numerator: "numerator", Denominator: "denominator", "Unit costs": "unit cost" },
      "Numerator, Denominator or Unit costs",
    ).describe("Cost in thousands of pounds, weeks of support, or pounds per week."),
    amount: measured({ ":": "missing", ".": "not_applicable" }).optional().describe("The number, or a marker."),
  },
  editions: { column: "period", known: ["2014-15"], noun: "unit costs" },
  rules: [areaNamed({ column: "area" })],
  checks: [
    codeKnown({ columns: ["age"], known: supportAges.map((age) => [age]), noun: "age group" }),
    codeKnown({
      columns: ["delivery", "provision"],
      known: supportCosts.map(({ delivery, provision }) => [delivery, provision]),
      noun: "unit cost",
    }),
  ],
  layouts: [
    {
      yearInName: "period",
      fileNameExample: "pss-exp-eng-14-15-fin-coun-lev-unit-cost.csv",
      kept: {
        support_type: "Support type",
        age: "Age category",
        reason: "Primary support reason",
        delivery: "Service delivery mechanism",
        part: "Unit cost category",
        provision: "Unit cost provision",
      },
      spread: /(?<area>[0-9]{3} - .+|England)/i,
      value: "amount",
    },
  ],
});
