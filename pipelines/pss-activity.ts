import { activityLines, activityYears, otherActivity } from "../src/catalogue/activity-lines.ts";
import { indicators } from "../src/catalogue/indicators/index.ts";
import { expenditureAndUnitCosts } from "../src/catalogue/publication-names.ts";
import { notToZero } from "../src/contract/check.ts";
import { measured, shaped, text } from "../src/contract/fields.ts";
import { headingsKnown } from "../src/contract/headings.ts";
import type { Layout } from "../src/contract/layout.ts";
import { parts } from "../src/contract/part.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { areaNamed, namedAreas } from "./councils.ts";

/**
 * `-` is more than 0 and up to 5, `..` is missing or not available: as the notes of 2009-10 say. Those of 2008-09 do not
 * explain their signs, which are read alike; in 2010-11 small numbers are shown.
 */
const markers = { "-": "suppressed", "..": "missing" };

/** The headings that are known, each with what it counts in words: “People with home care, 65+” in 2010-11. */
const titles = new Map(
  indicators.filter(({ framework }) => framework === "PSS EX1").map((one) => [one.code, one.title]),
);
const headings = activityLines.map(({ year, line, heading, code, breakdownValue }) => {
  const group = breakdownValue === "all" ? "" : `, ${breakdownValue.replaceAll(/[|_]/g, " ")}`;
  return { period: year, line, heading, of: `“${titles.get(code) ?? code}${group}” in ${year}` };
});

const shared: Pick<Layout, "title" | "headingRows" | "spread" | "value"> = {
  title: /(?<period>20[0-9]{2}-[0-9]{2})(?:, Final Release)?: Activity Data/,
  headingRows: "below the title",
  spread: /(?<heading>.+) (?<line>[A-Z][0-9]{1,2}(?:\.[0-9]{1,2})?)/,
  value: "activity",
};

export default defineReturn({
  name: "pss_activity",
  title: "Activity behind spending on adult social care",
  description:
    "What councils assessed, reviewed and provided in a year, or at its end, line by line of PSS EX1, rounded to 5 by its publisher.",
  source:
    "NHS Information Centre, Personal Social Services: Expenditure and Unit Costs, England (Open Government Licence v3.0)",
  calledIn: expenditureAndUnitCosts,
  scope: ["period"],
  key: ["period", "area", "line"],
  parts: [namedAreas({ column: "area", codeColumn: "local_code" }), parts(["line", "lines"], "line")],
  fields: {
    period: financialYear().describe("The year of the return."),
    local_code: shaped("local code", "[0-9]{3}", "a local code such as 212", "212")
      .optional()
      .describe("The council's code in the returns, where it stands apart from the name."),
    area: text().describe("The council or England, as published: 102-Cumbria."),
    line: shaped("line", "[A-Z][0-9]{1,2}(?:\\.[0-9]{1,2})?", "a line such as A4.20", "A4.20").describe(
      "The line of the return. One line is another thing in another year: the heading says what.",
    ),
    heading: text()
      .optional()
      .describe("The heading of the line as published, with those above it: it decides what the values are of."),
    activity: measured(markers).optional().describe("People, weeks, hours or meals, or a marker."),
  },
  rules: [areaNamed({ column: "area", codeColumn: "local_code" })],
  editions: { column: "period", known: activityYears, noun: "lines" },
  checks: [notToZero("activity"), headingsKnown("heading", "line", { headings, others: otherActivity })],
  layouts: [
    { ...shared, unheaded: ["local_code", "area"] },
    { ...shared, unheaded: ["area"] },
  ],
});
