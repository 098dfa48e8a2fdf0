import { savingServices, savingVintages } from "../src/catalogue/code-lists.ts";
import { sameScale } from "../src/contract/check.ts";
import { councilCode, oneOf, pounds, text, yesNo } from "../src/contract/fields.ts";
import { notMadeADate } from "../src/contract/made-a-date.ts";
import { financialYear, monthOf } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { inOrder } from "../src/contract/rule.ts";
import { sql } from "../src/contract/sql.ts";
import { councilExists } from "./councils.ts";

export default defineReturn({
  name: "savings",
  title: "Value for money gains",
  description:
    "The council's register of gains since April 2008, as each submission of national indicator 179 gave it.",
  source: "The council's register of gains behind national indicator 179",
  // July says what was made in the year that ended in March; October what is expected of the year that runs.
  cadence: {
    every: "year",
    firstPeriod: "2008-09",
    lastPeriod: "2010-11",
    periodSql: sql`financial_year(cast(left(submission, 4) as integer) - if(vintage = 'actual', 1, 0))`,
    due: [
      { vintage: "actual", monthsAfter: 4, day: 31 },
      { vintage: "forecast", monthsAfter: -5, day: 31 },
    ],
  },
  scope: ["council_code", "vintage", "submission"],
  key: ["council_code", "gain_id", "vintage", "submission"],
  fields: {
    council_code: councilCode().describe("The council."),
    gain_id: text().describe("The council's own number of the gain, the same in every submission."),
    title: text().describe("What was done."),
    service: oneOf(savingServices).describe("Adult social care, or another service of the council."),
    first_year: financialYear().describe("The year in which the gain was first made."),
    end_year: financialYear().optional().describe("The last year in which it was made; blank while it lasts."),
    gross_gbp: pounds().describe("The gain in each year, before costs."),
    ongoing_cost_gbp: pounds().optional().describe("What it costs each year to keep it."),
    one_off_cost_gbp: pounds().optional().describe("What it cost to make it, in its first year only."),
    is_cash_releasing: yesNo().describe("Whether it releases money that can be used elsewhere."),
    is_preventative: yesNo().describe("Whether it results from the preventative strategies."),
    nhs_share_gbp: pounds().optional().describe("The part of the gain that falls to the NHS."),
    vintage: oneOf(savingVintages).describe("What was made, or what was expected."),
    submission: monthOf("submission", ["07", "10"], "a submission such as 2010-07 or 2010-10").describe(
      "The submission the row belongs to: July for actual, October for forecast.",
    ),
  },
  rules: [councilExists("first_year"), inOrder("first_year", "end_year")],
  checks: [notMadeADate("gain_id"), sameScale("gross_gbp"), sameScale("ongoing_cost_gbp")],
});
