import { decimal } from "../src/contract/fields.ts";
import { parts } from "../src/contract/part.ts";
import { date, financialYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { aboveZero } from "../src/contract/rule.ts";

export default defineReturn({
  name: "gdp_deflators",
  title: "GDP deflators",
  description:
    "Prices of everything that is produced, by financial year: what puts spending into the prices of another year.",
  source: "HM Treasury, GDP deflators at market prices (Open Government Licence v3.0)",
  scope: ["released_on"],
  key: ["released_on", "period"],
  parts: [parts(["year", "years"], "period")],
  latestCounts: "released_on",
  fields: {
    released_on: date().describe(
      "The day of the national accounts that they are from: each release is a series of its own.",
    ),
    base_year: financialYear().describe("The year whose prices are 100."),
    period: financialYear().describe("The financial year."),
    deflator: decimal().describe("Prices of the year, where those of base_year are 100."),
  },
  rules: [aboveZero("deflator")],
  layouts: [
    {
      above: [/.*last updated (?<released_on>[0-9]{1,2} [A-Z][a-z]+ [0-9]{4})\.?/],
      kept: { period: "Financial year" },
      spread: /(?<base_year>[0-9]{4}-[0-9]{2}) = 100/,
      value: "deflator",
      only: {
        column: "period",
        pattern: /(?:199[0-9]|20[0-9]{2})-[0-9]{2}/,
        others: "years before 1990, and years to come without a deflator",
      },
    },
  ],
});
