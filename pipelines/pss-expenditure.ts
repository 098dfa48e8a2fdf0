import { expenditureAndUnitCosts } from "../src/catalogue/publication-names.ts";
import { measured, spelled, text } from "../src/contract/fields.ts";
import { codeKnown } from "../src/contract/known-code.ts";
import { parts } from "../src/contract/part.ts";
import { financialYear } from "../src/contract/periods.ts";
import { defineReturn } from "../src/contract/return.ts";
import { councilNamed, namedAreas } from "./councils.ts";

const years = Array.from({ length: 10 }, (_, index) => financialYear(2014 + index));

/** Years as names of the published files have them, 14-15, and as figures do; support types came in 2014-15. */
export const supportYears = Object.fromEntries(
  years.flatMap((year) => [year.slice(2), year].map((text) => [text, year])),
);

/** The words of the publication of 2014-15, which figures are made by. */
const known = {
  support_type: { noun: "support type", words: ["Long term", "Short term", "Non Salt Totals"] },
  age: { noun: "age group", words: ["Age 18 to 64", "Age 65 and over"] },
  delivery: {
    noun: "delivery mechanism",
    words: [
      "Nursing",
      "Residential",
      "Supported accommodation",
      "Community: Direct Payments",
      "Community: home care",
      "Community: supported living",
      "Community: other long term care",
      "Community: other",
      "Fairer Charging income",
      "To maximise independence",
      "Other short term",
      "Short and long term total",
      "Total",
    ],
  },
  account: {
    noun: "accounting category",
    words: [
      "Gross total cost: own provision",
      "Gross total cost: provision by others",
      "Gross total cost: grants to voluntary org",
      "Gross total cost: total expenditure",
      "Gross SSMSS",
      "Gross total expenditure",
      "Gross current expenditure",
      "Capital charges: own provision",
      "Capital charges: provision by others",
      "Income: client contributions",
      "Income: joint arrangements",
      "Income: Income from NHS",
      "Income: other income",
      "Income: total",
      "Net current expenditure",
      "Net total expenditure",
    ],
  },
};

export default defineReturn({
  name: "pss_expenditure",
  title: "Expenditure on adult social care as published",
  description:
    "What each council spent and received, by the kind, age and reason of support, how it is delivered, and the line of the accounts.",
  source:
    "Health and Social Care Information Centre, Personal Social Services: Expenditure and Unit Costs, England (Open Government Licence v3.0)",
  calledIn: expenditureAndUnitCosts,
  scope: ["period", "area"],
  key: ["period", "area", "support_type", "age", "summary", "delivery", "account"],
  parts: [
    namedAreas({ column: "area" }),
    parts(["line", "lines"], "support_type", "age", "summary", "delivery", "account"),
  ],
  fields: {
    period: spelled(supportYears, "a year such as 2014-15 or 14-15").describe("The year, from the file's name."),
    area: text().describe("The council, as published: 102 - Cumbria."),
    support_type: text().describe("Long-term or short-term support, or all other spending."),
    age: text().optional().describe("The age of the people supported; blank where it is not said."),
    summary: text().optional().describe("Why they are supported, or what the spending is on."),
    delivery: text().optional().describe("How the support is delivered: nursing, residential, direct payments."),
    account: text().optional().describe("The line of the accounts: a part of cost or income, or a total."),
    amount: measured({ ":": "missing" }).optional().describe("Thousands of pounds, or a marker."),
  },
  editions: { column: "period", known: ["2014-15"], noun: "lines" },
  rules: [councilNamed({ column: "area" })],
  checks: Object.entries(known).map(([column, { noun, words }]) =>
    codeKnown({ columns: [column], known: words.map((word) => [word]), noun }),
  ),
  layouts: [
    {
      yearInName: "period",
      fileNameExample: "pss-exp-eng-14-15-fin-coun-lev-exp-data.csv",
      kept: {
        support_type: "Support type",
        age: "Age category",
        summary: "Summary",
        delivery: "Delivery mechanism",
        account: "Accounting category",
      },
      spread: /(?<area>[0-9]{3} - .+)/,
      value: "amount",
      hasRepeats: true,
    },
  ],
});
