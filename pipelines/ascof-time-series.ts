import { outcomesFramework } from "../src/catalogue/publication-names.ts";
import { quotients } from "../src/catalogue/quotients.ts";
import { notEnded, notToZero } from "../src/contract/check.ts";
import { oneOf, shaped, spelled, text, words } from "../src/contract/fields.ts";
import { areas, parts } from "../src/contract/part.ts";
import { financialYearOr } from "../src/contract/period-fields.ts";
import { publishedNumber } from "../src/contract/published-number.ts";
import { agreesWithPartRows } from "../src/contract/quotient-of-rows.ts";
import { defineReturn } from "../src/contract/return.ts";
import { filledWhere } from "../src/contract/rule.ts";
import { lastingCouncils } from "./councils.ts";

/** Measures by the codes of 2023-24. `all` stands for the publication as a whole, and `2E` for the measures of 2E. */
const codes = [
  ...[
    "all",
    "1A",
    "1B",
    "1C",
    "1D",
    "1E",
    "2A",
    "2B",
    "2C",
    "2D(1)",
    "2D(2)",
    "2E",
    "2E(1)",
    "2E(2A)",
    "2E(2B)",
    "3A",
    "3B",
  ],
  ...["3C(1)", "3C(2)", "3D(1A)", "3D(1B)", "3D(2A)", "3D(2B)", "4A", "4B", "5A(1)", "5A(2)", "6A", "6B"],
];
/** As sheets and tables write them: 3d(1a), 3D(1a); a measure that is no longer reported has the marker [z]. */
const spellings = Object.fromEntries([
  ...codes.map((code) => [code, code]),
  ...codes.map((code) => [code.toLowerCase(), code]),
  ...codes.map((code) => [code.replace(/[AB]\)$/, (end) => end.toLowerCase()), code]),
  ["none", "none"],
  ["[z]", "none"],
]);

const partSpellings = {
  outcome: "outcome",
  numerator: "numerator",
  denominator: "denominator",
  "margin of error": "margin of error",
  "number of respondents": "base",
  base: "base",
};
const ratings = ["outstanding", "good", "other", "not yet rated"] as const;

const everyYear = { measure: "all", period: "every year" };

export default defineReturn({
  name: "ascof_time_series",
  title: "Adult Social Care Outcomes Framework, time series",
  description:
    "Every measure for councils, regions, council types and England in each year, with the publisher's notes and what it says of comparability.",
  source:
    "Department of Health and Social Care, Measures from the Adult Social Care Outcomes Framework, England (Open Government Licence v3.0)",
  calledIn: outcomesFramework,
  scope: ["content", "measure", "period"],
  key: [
    ...["content", "measure", "period", "local_code", "area_code", "rating", "part"],
    ...["item", "old_measure", "words"],
  ],
  parts: [
    areas("coalesce(nullif(staged.area_code, '[z]'), staged.local_code)", "staged.area_name"),
    parts(["part", "parts"], "rating", "part"),
  ],
  fields: {
    content: oneOf(["value", "measure", "change", "note"]).describe(
      "A value of a table, or what the publication says of a measure, of a change over time, or in a note.",
    ),
    measure: spelled(spellings, "a measure such as 1A or 3D(1A)").describe("The measure, by the codes of 2023-24."),
    old_measure: text().optional().describe("Its code in 2022-23, where a change is described."),
    period: financialYearOr(everyYear.period).describe("The year of the value, or in which something changed."),
    local_code: text().optional().describe("The publisher's code of the area: 212, H6X4G, or letters for a region."),
    area_name: text().optional().describe("The area's name as published."),
    area_code: shaped("area code", "E[0-9]{8}|\\[z\\]", "an area code such as E08000035, or [z]", "E08000035")
      .optional()
      .describe("The area's ONS code; [z] for council types, which have none."),
    rating: oneOf(ratings).optional().describe("The rating that providers have, where a measure is split by it."),
    part: spelled(partSpellings, "a part such as outcome or numerator")
      .optional()
      .describe("Which part of the measure it is."),
    value: publishedNumber(
      { "[x]": "missing", "[c]": "suppressed", "[z]": "not_applicable" },
      // Note 16 of the publication: more enquiries with the outcome than enquiries.
      { column: "measure", values: ["4B"], markers: { "[z]": "withheld" } },
    )
      .optional()
      .describe("The value as published, or a marker."),
    notes: text().optional().describe("The notes that the title of the table cites; of a note, what it points to."),
    item: text().optional().describe("What the words are: the number of a note, or a column of the list of measures."),
    words: words().optional().describe("What the publisher says."),
  },
  rules: [
    filledWhere("content", "value", ["local_code", "area_name", "area_code", "part"]),
    filledWhere("content", "note", ["item", "words"]),
    filledWhere("content", "change", ["words"]),
  ],
  checks: [
    notEnded("value", { ...lastingCouncils, column: "area_code" }),
    ...["numerator", "denominator", "base"].map((part) => notToZero("value", { where: { content: "value", part } })),
    agreesWithPartRows({
      column: "value",
      part: "part",
      parts: { value: "outcome", numerator: "numerator", denominator: "denominator" },
      figure: ["measure", "period", "local_code", "area_code", "rating"],
      area: "area_name",
      where: { content: "value" },
      measure: "measure",
      multipliers: quotients(({ edition, code }) => (edition === "2023-24" ? [code] : null), "ASCOF"),
    }),
  ],
  layouts: [
    {
      sheet: /Table_(?<measure>.+)/,
      titles: [/Table (?<measure>[0-9][A-Z](?:\([0-9][A-Z]?\))?):.*/i],
      above: [/Table .+?(?<notes>(?: ?\[note [0-9]+\])+)/i],
      kept: { local_code: "Local authority code", area_name: "Local authority", area_code: "ONS area code" },
      spread:
        /(?<period>[0-9]{4} to [0-9]{4}) - (?:(?<rating>outstanding|good|other|not yet rated) |6b )?(?<part>margin of error|number of respondents|numerator|denominator|outcome)/,
      value: "value",
      constant: { content: "value" },
    },
    {
      sheet: /Contents/,
      kept: { measure: "Metric" },
      spread: /(?<item>Description|Source|Start year|[0-9]{4} to [0-9]{4} Code)/,
      value: "words",
      constant: { content: "measure", period: everyYear.period },
    },
    {
      sheet: /Comparability_over_time_log/,
      kept: {
        measure: /(?!2022 to 2023)[0-9]{4} to [0-9]{4} metric code/,
        old_measure: "2022 to 2023 metric code",
        period: "Year of change",
      },
      spread: /Description of impact on comparability over time/,
      value: "words",
      constant: { content: "change" },
    },
    {
      sheet: /Notes/,
      kept: { item: "Note number", notes: "Note Link" },
      spread: /Note text/,
      value: "words",
      constant: { content: "note", ...everyYear },
    },
  ],
});
