import { settings } from "../src/catalogue/code-lists.ts";
import { partsMakeTotal, sameScale, steady } from "../src/contract/check.ts";
import { councilCode, count, decimal, oneOf, text } from "../src/contract/fields.ts";
import { period } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMost, atMostHundred, inOrder } from "../src/contract/rule.ts";
import { councilExists } from "./councils.ts";

export default defineReturn({
  name: "self_funders",
  title: "Self-funders",
  description: "People who pay for their own care, by setting, as one source and one definition count them.",
  source: "The council's own count, or an estimate that the row names",
  cadence: {
    every: "year",
    firstPeriod: "2008-09",
    lastPeriod: null,
    due: [{ vintage: "", monthsAfter: 4, day: 15 }],
  },
  scope: ["council_code", "period", "source"],
  key: ["council_code", "period", "setting", "definition", "source"],
  fields: {
    council_code: councilCode().describe("The council."),
    period: period().describe("The period the count is about."),
    setting: oneOf(settings).describe("Where the people live or are supported."),
    definition: text().describe("Who counts as a self-funder."),
    source: text().describe("Who counted or estimated them."),
    self_funder_count: count().optional().describe("Self-funders; blank where not known."),
    total_count: count().optional().describe("Everyone in the setting, however they are funded."),
    coverage_percent: decimal()
      .addedLater()
      .describe("Share of the setting's people that the source reached, percent; blank where it does not say."),
    lower_95: decimal().optional().describe("Lower 95% limit of the share, percent, as the source gives it."),
    upper_95: decimal().optional().describe("Upper 95% limit of the share, percent, as the source gives it."),
    request_count: count().optional().describe("Requests for support by self-funders in the period."),
    advice_count: count().optional().describe("Self-funders given information or advice in the period."),
    deferred_payment_count: count().optional().describe("Deferred payment agreements in force at the end."),
  },
  rules: [
    councilExists(),
    atMost("self_funder_count", "total_count"),
    inOrder("lower_95", "upper_95"),
    atMostHundred("coverage_percent"),
  ],
  checks: [
    partsMakeTotal("self_funder_count", "setting", null),
    partsMakeTotal("total_count", "setting", null),
    ...["self_funder_count", "total_count", "request_count", "advice_count"].map((column) => sameScale(column)),
    steady("total_count"),
  ],
});
