import { returnVintages } from "../src/catalogue/code-lists.ts";
import { indicators } from "../src/catalogue/indicators/index.ts";
import { quotients, shares } from "../src/catalogue/quotients.ts";
import { notToZero, sameScale } from "../src/contract/check.ts";
import { madeBetween } from "../src/contract/editions.ts";
import { councilCode, decimal, oneOf, shaped, text } from "../src/contract/fields.ts";
import { codeKnown } from "../src/contract/known-code.ts";
import { period } from "../src/contract/period-fields.ts";
import { agreesWithCounts, inScale, notProportions, type QuotientColumns } from "../src/contract/quotient.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMostWhole } from "../src/contract/rule.ts";
import { councilExists } from "./councils.ts";

const quotient: QuotientColumns = {
  value: "value",
  numerator: "numerator",
  denominator: "denominator",
  choosers: ["indicator_code"],
  multipliers: quotients(({ code }) => [code], "NIS"),
};

export default defineReturn({
  name: "ni_returns",
  title: "National indicator returns",
  description: "National Indicator Set values of each council, one row for each indicator and period.",
  source: "The council's national indicator returns",
  // The National Indicator Set began on 1 April 2008 and 2010-11 was its last year.
  cadence: {
    every: "year",
    firstPeriod: "2008-09",
    lastPeriod: "2010-11",
    due: [{ vintage: "", monthsAfter: 8, day: 30 }],
  },
  scope: ["council_code", "indicator_code", "period", "vintage"],
  key: ["council_code", "indicator_code", "period", "vintage"],
  fields: {
    council_code: councilCode().describe("The council."),
    indicator_code: shaped("indicator", "NI [0-9]{1,3}", "an indicator such as NI 130", "NI 130")
      .describe("The national indicator.")
      .alsoHeaded("NI", "Indicator", "NI code"),
    period: period().describe("The period the value is about."),
    numerator: decimal().optional().describe("What is counted; blank where only a value is published."),
    denominator: decimal().optional().describe("What it is divided by; blank where only a value is published."),
    value: decimal().optional().describe("The value as returned, in the indicator's own unit."),
    vintage: oneOf(returnVintages).describe("How settled the figure is."),
    note: text().optional().describe("What a reader should know about the figure."),
  },
  rules: [councilExists(), inScale(quotient)],
  advice: [
    agreesWithCounts(quotient),
    atMostWhole(
      "value",
      ["indicator_code"],
      shares(({ code }) => [code], "NIS"),
    ),
  ],
  checks: [
    notProportions(quotient),
    sameScale("denominator"),
    notToZero("numerator"),
    notToZero("denominator"),
    madeBetween("2008-09", "2010-11", "the National Indicator Set"),
    codeKnown({
      columns: ["indicator_code"],
      known: indicators.filter(({ framework }) => framework === "NIS").map(({ code }) => [code]),
      noun: "national indicator",
    }),
  ],
});
