import { ownerRoleCodes } from "../src/catalogue/evidence.ts";
import { indicators } from "../src/catalogue/indicators/index.ts";
import { shares } from "../src/catalogue/quotients.ts";
import { namesOfReadings, readingChoices } from "../src/catalogue/reading-choices.ts";
import { targetSources } from "../src/catalogue/targets.ts";
import { goTogether, isKnown } from "../src/contract/combinations.ts";
import { councilCode, decimal, oneOf, shaped, text } from "../src/contract/fields.ts";
import { period } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMostWhole, inOrder } from "../src/contract/rule.ts";
import { councilExists } from "./councils.ts";

const reading = {
  choosers: ["framework", "edition", "indicator_code"],
  columns: ["person_type", "basis", "definition"],
};

export default defineReturn({
  name: "local_targets",
  title: "Local targets",
  description: "What the council agreed to reach: the target of an indicator in a period, and where it was agreed.",
  source: "The local area agreement, corporate plan or project plan that the rows name",
  scope: ["council_code", "framework", "edition", "indicator_code", "period"],
  key: [
    "council_code",
    "framework",
    "edition",
    "indicator_code",
    "definition",
    "person_type",
    "basis",
    "breakdown",
    "breakdown_value",
    "period",
    "source",
  ],
  fields: {
    council_code: councilCode().describe("The council."),
    framework: shaped("framework", "[A-Z][A-Za-z ]{1,30}", "a framework such as NIS", "NIS").describe(
      "The set of indicators: NIS, PPF, Yardstick.",
    ),
    edition: text().describe("First year of the set's list of codes: 2008-09."),
    indicator_code: text().describe("The indicator's code in that list."),
    definition: text().optional().describe("The reading, where the indicator has several."),
    person_type: oneOf(["client", "carer", "all"]).describe("Clients, carers, or both together."),
    basis: oneOf(["snapshot", "in_year", "in_quarter"])
      .optional()
      .describe("When people are counted, where that is said."),
    breakdown: text().describe("What it is broken down by; all where it is not."),
    breakdown_value: text().describe("The group within the breakdown; all where there is none."),
    period: period().describe("The period in which it is to be reached."),
    target: decimal().describe("The target, in the indicator's own unit."),
    baseline_period: period().optional().describe("The period that progress is counted from."),
    baseline_value: decimal().optional().describe("The value in that period, as it was agreed."),
    source: oneOf(targetSources).describe("Where it was agreed."),
    owner_role: oneOf(ownerRoleCodes).optional().describe("Who answers for it: a role, never a person."),
  },
  rules: [
    councilExists(),
    isKnown({
      columns: ["framework", "edition", "indicator_code"],
      known: indicators.map(({ framework, edition, code }) => [framework, edition, code]),
      noun: "indicator",
      why: "No figure can be put beside the target of an indicator that is not known.",
    }),
    goTogether({
      ...reading,
      choices: readingChoices(() => true),
      says: `person_type, basis and definition say which reading of the indicator the target is of:\n${namesOfReadings(
        (readings) => readings.length > 1,
      )}`,
      why: "A target of one reading is met or missed by figures of that reading alone.",
      fix: "Fill the columns as the figures of the indicator have them. Then run refresh again.",
    }),
    inOrder("baseline_period", "period"),
    atMostWhole(
      "target",
      reading.choosers,
      shares(({ framework, edition, code }) => [framework, edition, code], "NIS", "ASCOF", "PPF"),
      {
        why: "No share reaches more than the whole: the target could never be met.",
        fix: "Correct the target, or the indicator's code. Then run refresh again.",
      },
    ),
  ],
});
