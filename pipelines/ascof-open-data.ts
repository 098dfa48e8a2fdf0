import { outcomesFramework } from "../src/catalogue/publication-names.ts";
import { quotients } from "../src/catalogue/quotients.ts";
import { notToZero } from "../src/contract/check.ts";
import { measured, oneOf, shaped, spelled, text } from "../src/contract/fields.ts";
import { areas, parts } from "../src/contract/part.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { financialYear as financialYearNamed } from "../src/contract/periods.ts";
import { agreesWithPartRows } from "../src/contract/quotient-of-rows.ts";
import { defineReturn } from "../src/contract/return.ts";
import { financialYearIn } from "../src/contract/year-in-name.ts";

const measureGroups = [
  ...["1A", "1B", "1C(1A)", "1C(1B)", "1C(2A)", "1C(2B)", "1D", "1E", "1F", "1G", "1H", "1I(1)", "1I(2)", "1J"],
  ...[
    "2A(1)",
    "2A(2)",
    "2B(1)",
    "2B(2)",
    "2C(1)",
    "2C(2)",
    "2C(3)",
    "2D",
    "3A",
    "3B",
    "3C",
    "3D(1)",
    "3D(2)",
    "4A",
    "4B",
  ],
];

/** As the framework writes them, and as files of some years do: 1C(1A), 1C1A. */
const spellings = Object.fromEntries(
  measureGroups.flatMap((group) => [
    [group, group],
    [group.replace(/[()]/g, ""), group],
  ]),
);

/**
 * `[x]` not available and `[c]` suppressed, as the notes of the file of 2020-21 say; before it, a letter or a colon
 * alone.
 */
const markers = {
  "[x]": "missing",
  "[c]": "suppressed",
  "[z]": "not_applicable",
  x: "missing",
  c: "suppressed",
  ":": "missing",
};

export default defineReturn({
  name: "ascof_open_data",
  title: "Adult Social Care Outcomes Framework, open data",
  description: "Every measure for councils, regions, council types and England in one year, as published.",
  source: "NHS Digital, Measures from the Adult Social Care Outcomes Framework, England (Open Government Licence v3.0)",
  calledIn: outcomesFramework,
  scope: ["period"],
  key: ["period", "geographical_level", "geographical_code", "measure_code", "measure_type"],
  parts: [
    areas("coalesce(staged.ons_code, staged.geographical_code)", "staged.geographical_description"),
    parts(["measure", "measures"], "measure_code", "measure_type"),
  ],
  // The codes of 2011-12 to 2022-23, and of the year of trial before them: from 2023-24 some name other measures.
  editions: {
    column: "period",
    known: Array.from({ length: 13 }, (_, index) => financialYearNamed(2010 + index)),
    noun: "codes",
  },
  parameters: {
    period: {
      field: financialYear().describe("The year of the publication: the file itself does not say."),
      option: "--period 2020-21",
      fromFileName: financialYearIn,
    },
  },
  fields: {
    geographical_code: text().headed("Geographical Code").describe("The publisher's own code of the area."),
    geographical_description: text().headed("Geographical Description").describe("The area's name."),
    geographical_level: oneOf(["Council", "Region", "Council Type", "England"])
      .headed("Geographical Level")
      .describe("What kind of area the row is about."),
    ons_code: shaped("area code", "[A-Z][0-9]{8}", "a nine-character area code such as E08000035", "E08000035")
      .optional()
      .headed("ONS Code")
      .alsoHeaded("ONS Area Code")
      .describe("The area's ONS code; council types have none."),
    measure_code: text().headed("ASCOF Measure Code").describe("The measure with the suffix of its disaggregation."),
    disaggregation: text().headed("Disaggregation Level").describe("Total, a sex or an age band."),
    measure_type: oneOf(["Outcome", "Numerator", "Denominator", "Base", "Margin Of Error"])
      .headed("Measure Type")
      .describe("Which part of the measure the row gives."),
    measure_value: measured(markers)
      .optional()
      .headed("Measure Value")
      .describe(
        "The value as published, or a marker; blank where the measure has no such part or nothing was submitted.",
      ),
    measure_group: spelled(spellings, "a measure such as 1A or 1C1A")
      .headed("Measure Group")
      .describe("The measure; 1C1A is stored as 1C(1A)."),
    measure_description: text().headed("Measure Group Description").describe("What the measure is."),
  },
  checks: [
    ...["Numerator", "Denominator", "Base"].map((part) =>
      notToZero("measure_value", { where: { measure_type: part } }),
    ),
    agreesWithPartRows({
      column: "measure_value",
      part: "measure_type",
      parts: { value: "Outcome", numerator: "Numerator", denominator: "Denominator" },
      figure: ["period", "geographical_level", "geographical_code", "measure_code"],
      area: "geographical_description",
      where: {},
      measure: "measure_group",
      multipliers: quotients(({ edition, code }) => (edition === "2011-12" ? [code] : null), "ASCOF"),
    }),
  ],
});
