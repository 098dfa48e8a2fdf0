import { areaNames } from "../src/catalogue/area-names.ts";
import { areaTypes, valueStatuses } from "../src/catalogue/code-lists.ts";
import { indicators } from "../src/catalogue/indicators/index.ts";
import { quotients, shares } from "../src/catalogue/quotients.ts";
import { hasSeveral, namesOfReadings, readingChoices } from "../src/catalogue/reading-choices.ts";
import { notToZero } from "../src/contract/check.ts";
import { goTogether } from "../src/contract/combinations.ts";
import { decimal, oneOf, shaped, text } from "../src/contract/fields.ts";
import { codeKnown } from "../src/contract/known-code.ts";
import { areas, parts } from "../src/contract/part.ts";
import { date, period } from "../src/contract/period-fields.ts";
import { agreesWithCounts, inScale, notProportions, type QuotientColumns } from "../src/contract/quotient.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMostWhole, filledWhere, inOrder } from "../src/contract/rule.ts";
import { shapedWhere } from "../src/contract/shaped-where.ts";

const ofReading = {
  choosers: ["framework", "edition", "indicator_code"],
  columns: ["person_type", "basis", "definition"],
  why: "A figure is compared with figures of the same reading alone.",
};

const quotient: QuotientColumns = {
  value: "value",
  numerator: "numerator",
  denominator: "denominator",
  choosers: ["framework", "edition", "indicator_code"],
  multipliers: quotients(({ framework, edition, code }) => [framework, edition, code], "NIS", "ASCOF"),
};

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
    "definition",
    "period",
    "person_type",
    "basis",
    "breakdown",
    "breakdown_value",
  ],
  parts: [areas("staged.area_code", "staged.area_name"), parts(["group", "groups"], "breakdown", "breakdown_value")],
  fields: {
    area_type: oneOf(areaTypes).describe("What kind of area the figure is about."),
    area_code: text().describe("The area's ONS code; a type of council has its letter, a comparator group its name."),
    area_name: text().describe("The area's name as published."),
    framework: shaped("framework", "[A-Z][A-Za-z ]{1,30}", "a framework such as NIS", "NIS").describe(
      "The set of indicators: NIS, ASCOF.",
    ),
    edition: text().describe("First year of the set's list of codes: 2008-09."),
    indicator_code: text().describe("The indicator's code in that list."),
    definition: text()
      .addedLater()
      .describe("The reading, where the indicator has several: adass_eligible. Blank is the only one."),
    period: period().describe("The period the figure is about."),
    person_type: oneOf(["client", "carer", "all"]).describe("Clients, carers, or both together."),
    basis: oneOf(["snapshot", "in_year", "in_quarter"])
      .addedLater()
      .describe("When people are counted. Blank is the only basis of the reading."),
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
  rules: [
    inOrder("lower_95", "upper_95"),
    inScale(quotient),
    filledWhere("value_status", "value", ["value"]),
    shapedWhere({
      column: "area_code",
      where: "area_type",
      values: ["council", "region", "england"],
      pattern: "[A-Z][0-9]{8}",
      expected: "a nine-character ONS code such as E08000035",
      why: "A figure of an area that cannot be found is compared with nothing.",
    }),
    shapedWhere({
      column: "area_code",
      where: "area_type",
      values: ["council_type"],
      pattern: Object.entries(areaNames.council_type).flat().join("|"),
      expected: `the letter or the name of a type of council: ${Object.entries(areaNames.council_type).flat().join(", ")}`,
      why: "A figure of an area that cannot be found is compared with nothing.",
    }),
    shapedWhere({
      column: "area_code",
      where: "area_type",
      values: ["comparator_group"],
      pattern: "[A-Za-z0-9][A-Za-z0-9 &'’(),./-]{0,99}",
      expected: "the name of a group in plain letters and figures, such as Shire counties 3",
      why: "It is a code that figures are found by.",
    }),
    goTogether({
      ...ofReading,
      choices: readingChoices(hasSeveral),
      says: `person_type, basis and definition say which reading the figure is of, where the indicator has several:\n${namesOfReadings(hasSeveral)}`,
      fix: "Fill definition, and basis where the list has it, as the publication counts. Then run refresh again.",
    }),
  ],
  advice: [
    agreesWithCounts(quotient),
    atMostWhole(
      "value",
      ["framework", "edition", "indicator_code"],
      shares(({ framework, edition, code }) => [framework, edition, code], "NIS", "ASCOF"),
    ),
    goTogether({
      ...ofReading,
      choices: readingChoices((readings) => !hasSeveral(readings)),
      says: "person_type, basis and definition are those of the indicator, where it has one reading.",
      fix: "Correct them if the figure is to be compared with the councils' own.",
    }),
  ],
  checks: [
    notProportions(quotient),
    notToZero("numerator"),
    notToZero("denominator"),
    codeKnown({
      columns: ["indicator_code", "framework", "edition"],
      known: indicators.map(({ framework, edition, code }) => [code, framework, edition]),
      noun: "indicator of its framework and edition",
    }),
  ],
});
