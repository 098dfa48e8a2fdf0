import { areaTypes, valueStatuses } from "../src/catalogue/code-lists.ts";
import { indicators } from "../src/catalogue/indicators/index.ts";
import { decimal, oneOf, shaped, text } from "../src/contract/fields.ts";
import { codeKnown } from "../src/contract/known-code.ts";
import { date, period } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { filledWhere, inOrder } from "../src/contract/rule.ts";

export default defineReturn({
  name: "comparator_figures",
  title: "Published figures of other areas",
  description: "Figures that a publisher gives for councils, regions, council types and England.",
  source: "The publication that the rows name",
  scope: ["framework", "edition", "indicator_code", "period", "area_type", "area_code"],
  key: [
    "area_type",
    "area_code",
    "framework",
    "edition",
    "indicator_code",
    "period",
    "person_type",
    "breakdown",
    "breakdown_value",
  ],
  fields: {
    area_type: oneOf(areaTypes).describe("What kind of area the figure is about."),
    area_code: text().describe("The area's ONS code where it has one."),
    area_name: text().describe("The area's name as published."),
    framework: shaped("framework", "[A-Z][A-Za-z ]{1,30}", "a framework such as NIS", "NIS").describe(
      "The set of indicators: NIS, ASCOF.",
    ),
    edition: text().describe("First year of the set's list of codes: 2008-09."),
    indicator_code: text().describe("The indicator's code in that list."),
    period: period().describe("The period the figure is about."),
    person_type: oneOf(["client", "carer", "all"]).describe("Clients, carers, or both together."),
    breakdown: text().describe("What the figure is broken down by; all where it is not."),
    breakdown_value: text().describe("The group within the breakdown; all where there is none."),
    numerator: decimal().optional().describe("As published."),
    denominator: decimal().optional().describe("As published."),
    value: decimal().optional().describe("As published, in the indicator's own unit."),
    lower_95: decimal().optional().describe("Lower 95% limit as published."),
    upper_95: decimal().optional().describe("Upper 95% limit as published."),
    value_status: oneOf(valueStatuses).describe("Why there is or is not a value."),
    source: text().describe("Publisher and title."),
    published_on: date().describe("The day it was published."),
  },
  rules: [inOrder("lower_95", "upper_95"), filledWhere("value_status", "value", ["value"])],
  checks: [
    codeKnown({
      columns: ["indicator_code", "framework", "edition"],
      known: indicators.map(({ framework, edition, code }) => [code, framework, edition]),
      noun: "indicator of its framework and edition",
    }),
  ],
});
