import { activities } from "../src/catalogue/activities.ts";
import {
  type Activity,
  activityBreakdowns,
  activityBreakdownValues,
  breakdownsOf,
  groupedAs,
} from "../src/catalogue/activity.ts";
import { partsMakeTotal } from "../src/contract/check.ts";
import { goTogether } from "../src/contract/combinations.ts";
import { councilCode, count, decimal, oneOf, oneOfOrOwn, pounds } from "../src/contract/fields.ts";
import { blankBut, filledFor } from "../src/contract/filled-by.ts";
import { inOwnList, ofOneKind } from "../src/contract/own-list.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMost, valueIn } from "../src/contract/rule.ts";
import { councilExists } from "./councils.ts";
import { ownLocalities } from "./localities.ts";

const listing = (isListed: (of: Activity) => boolean) => activities.filter(isListed).map(({ measure }) => measure);
const amounts = (["mean_gbp", "median_gbp", "median_days"] as const).map((column) => ({
  column,
  has: listing((of) => of.amounts.some((amount) => amount.column === column)),
}));
const partsOfAll = activityBreakdowns.filter((name) => activities.some((of) => groupedAs(of, "parts").includes(name)));
const outOf = { column: "of_count", has: listing((of) => of.of !== null) };

/** "Of them, reviewed in the year (of_count: people supported in the year), by client_group". */
function meaning(of: Activity): string {
  const whole = of.of === null ? "" : ` (of_count: ${of.of})`;
  const breakdowns = breakdownsOf(of).filter((breakdown) => breakdown !== "all");
  return `${of.count}${whole}${breakdowns.length === 0 ? "" : `, by ${breakdowns.join(" and ")}`}`;
}

export default defineReturn({
  name: "activity",
  title: "Activity",
  description: "What the council did for whom: contacts, assessments, reviews, services, reablement, personal budgets.",
  source: "The council's own record of its activity",
  cadence: {
    every: "year",
    firstPeriod: "2009-10",
    lastPeriod: "2010-11",
    due: [{ vintage: "", monthsAfter: 4, day: 15 }],
  },
  scope: ["council_code", "period", "measure"],
  key: ["council_code", "period", "measure", "person_type", "breakdown", "breakdown_value"],
  fields: {
    council_code: councilCode().describe("The council."),
    period: financialYear().describe("The financial year; a position is of its last day.").alsoHeaded("Year"),
    measure: oneOf(activities.map(({ measure }) => measure)).describe(
      "What is counted.",
      Object.fromEntries(activities.map((of) => [of.measure, meaning(of)])),
    ),
    person_type: oneOf(["client", "carer", "all"]).describe("Clients, carers, or people whoever they are."),
    breakdown: oneOf(activityBreakdowns).describe("What the row is broken down by."),
    breakdown_value: oneOfOrOwn([...new Set(Object.values(activityBreakdownValues).flat())]).describe(
      "The group within the breakdown; of a locality its code in the council's file of localities.",
    ),
    count: count().describe("How many people, as the measure says."),
    of_count: count().optional().describe("Out of how many, where the measure is a share."),
    mean_gbp: pounds().optional().describe("Mean amount of a person: a year's budget, or a week's cost."),
    median_gbp: pounds().optional().describe("Median amount of a person."),
    median_days: decimal().optional().describe("Median days of a person."),
  },
  rules: [
    councilExists(),
    goTogether({
      columns: ["person_type", "breakdown"],
      choosers: ["measure"],
      choices: activities.map((of) => ({
        when: [of.measure],
        combinations: of.personTypes.flatMap((person) => breakdownsOf(of).map((breakdown) => [person, breakdown])),
      })),
      says: "Each measure is of its own people and has its own breakdowns.",
      why: "No figure is made of any other.",
      fix: "Correct the column that does not belong.",
    }),
    valueIn("breakdown_value", "breakdown", activityBreakdownValues),
    inOwnList("breakdown_value", { chooser: "breakdown", value: "locality" }, ownLocalities),
    filledFor("measure", outOf),
    blankBut("measure", outOf),
    ...amounts.map((amount) => blankBut("measure", amount)),
    atMost("count", "of_count"),
  ],
  checks: [
    partsMakeTotal("count", "breakdown", "breakdown_value", partsOfAll),
    ofOneKind("breakdown_value", { chooser: "breakdown", value: "locality" }, ownLocalities),
  ],
});
