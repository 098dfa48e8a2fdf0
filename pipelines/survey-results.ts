import { channels, hasChannels, perspectives, surveyQuestions } from "../src/catalogue/surveys.ts";
import { sameScale } from "../src/contract/check.ts";
import { goTogether } from "../src/contract/combinations.ts";
import { councilCode, count, decimal, oneOf } from "../src/contract/fields.ts";
import { blankBut, oneFilled } from "../src/contract/filled-by.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { notProportions } from "../src/contract/quotient.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMost, atMostHundred } from "../src/contract/rule.ts";
import { councilExists } from "./councils.ts";

const weighted = surveyQuestions.filter((of) => !hasChannels(of)).map(({ question }) => question);

export default defineReturn({
  name: "survey_results",
  title: "Results of surveys",
  description: "What people say, and what mystery shoppers find: one row a question and whose view it is.",
  source: "The council's own surveys and mystery shopping",
  scope: ["council_code", "period", "question"],
  key: ["council_code", "period", "question", "perspective", "channel"],
  fields: {
    council_code: councilCode().describe("The council."),
    period: financialYear().describe("The financial year in which people were asked.").alsoHeaded("Year"),
    question: oneOf(surveyQuestions.map(({ question }) => question)).describe(
      "What was asked.",
      Object.fromEntries(
        surveyQuestions.map(({ question, count: of, base }) => [question, `${of} (base_count: ${base})`]),
      ),
    ),
    perspective: oneOf(perspectives).describe("Whose view it is: who answered, or in whose place a shopper asked."),
    channel: oneOf(channels).describe("Where a mystery shop was made; all for a survey."),
    base_count: count().describe("How many answered, or how many mystery shops were made."),
    count: count().optional().describe("Of them, as the question says; blank where the survey was weighted."),
    percent: decimal().optional().describe("The weighted share in percent; blank where count is given."),
    margin_points: decimal()
      .optional()
      .describe("Half the width of the 95% interval that the survey gives, in percentage points; blank where none."),
  },
  rules: [
    councilExists(),
    goTogether({
      columns: ["perspective", "channel"],
      choosers: ["question"],
      choices: surveyQuestions.map((of) => ({
        when: [of.question],
        combinations: of.perspectives.flatMap((whose) => of.channels.map((where) => [whose, where])),
      })),
      says: "Each question is asked of its own people; mystery shops have the channel that was tried.",
      why: "No figure is made of any other.",
      fix: "Correct the column that does not belong.",
    }),
    oneFilled("count", "percent"),
    blankBut("question", { column: "percent", has: weighted }),
    atMost("count", "base_count"),
    atMostHundred("percent"),
    atMostHundred("margin_points"),
  ],
  checks: [
    notProportions({
      value: "percent",
      numerator: "count",
      denominator: "base_count",
      choosers: ["question"],
      multipliers: weighted.map((question) => ({ cells: [question], first: "", last: "9999", multiplier: 100 })),
    }),
    sameScale("base_count"),
  ],
});
