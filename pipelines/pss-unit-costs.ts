import { expenditureAndUnitCosts } from "../src/catalogue/publication-names.ts";
import { unitCostsOf, unitCostYears } from "../src/catalogue/unit-costs.ts";
import { notToZero } from "../src/contract/check.ts";
import { measured, shaped, text } from "../src/contract/fields.ts";
import { measuresKnown } from "../src/contract/measures-known.ts";
import type { Part } from "../src/contract/part.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { inScale } from "../src/contract/quotient.ts";
import { defineReturn } from "../src/contract/return.ts";
import { sql } from "../src/contract/sql.ts";
import { areaNamed, namedAreas } from "./councils.ts";

/** As the notes below the tables say; a formula that failed at the publisher's is missing too. */
const markers = { "..": "missing", ".": "not_applicable", "#NUM!": "missing" };

/** Thousands of pounds over units of a year or of a week: a value 52 times as large is right, one 1,000 times is not. */
const quotient = {
  value: "unit_cost",
  numerator: "numerator",
  denominator: "denominator",
  choosers: [],
  multipliers: [{ cells: [], first: "", last: "9999", multiplier: 1000 }],
  leastNumerator: 10,
};

const shared = { unheaded: ["area"], value: "unit_cost", beside: { numerator: -2, denominator: -1 } };

/** By its code where the publication prints one: words of a heading may differ from one release to the next. */
const measure = sql`coalesce(staged.measure, staged.heading)`;
const measures: Part = { nouns: ["measure", "measures"], keySql: measure, nameSql: sql`staged.heading` };

export default defineReturn({
  name: "pss_unit_costs",
  title: "Unit costs as published",
  description: "What a week, an hour or a meal of a service costs each council, with the cost and the units behind it.",
  source:
    "NHS Information Centre, Personal Social Services: Expenditure and Unit Costs, England (Open Government Licence v3.0)",
  calledIn: expenditureAndUnitCosts,
  scope: ["period"],
  key: ["period", "area", "measure", "heading"],
  parts: [namedAreas({ column: "area" }), measures],
  fields: {
    period: financialYear().describe("The year of the return."),
    area: text().describe("The council or England, as published: 102-Cumbria."),
    measure: shaped("measure", "[0-9]\\.[0-9]{1,2}A?", "a measure such as 2.3 or 2.22A", "2.3")
      .optional()
      .describe("The measure's code, where the publication prints it."),
    heading: text().describe("The measure as published."),
    numerator: measured(markers).optional().describe("Gross cost in the year, in thousands of pounds."),
    denominator: measured(markers)
      .optional()
      .describe("Units: weeks, hours, people or meals, of the year or of a week."),
    unit_cost: measured(markers)
      .optional()
      .describe("Pounds a unit, as published: made before the others were rounded."),
  },
  rules: [areaNamed({ column: "area" }), inScale(quotient)],
  editions: { column: "period", known: unitCostYears, noun: "measures" },
  checks: [
    // Units that end with their cost are a service that ended: own provision of meals, for one.
    notToZero("denominator", { whileAbove: "numerator" }),
    measuresKnown(
      "heading",
      "measure",
      unitCostYears.flatMap((period) => unitCostsOf(period).map((cost) => ({ ...cost, period }))),
    ),
  ],
  layouts: [
    {
      ...shared,
      title: /(?<period>20[0-9]{2}-[0-9]{2}), .*Unit Costs by/,
      headingRows: 3,
      spread: /(?<heading>.+) (?<measure>[0-9]\.[0-9]{1,2}A?) Unit Cost/,
    },
    { ...shared, title: /Unit Cost.* (?<period>20[0-9]{2}-[0-9]{2})$/, spread: /(?<heading>Average gross .+)/ },
  ],
});
