import { populationKinds, sexes } from "../src/catalogue/code-lists.ts";
import { sameScale, steady } from "../src/contract/check.ts";
import { ageBand, councilCode, count, oneOf } from "../src/contract/fields.ts";
import { calendarYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { filledWhere } from "../src/contract/rule.ts";
import { sql } from "../src/contract/sql.ts";
import { councilKnown } from "./councils.ts";

export default defineReturn({
  name: "population",
  title: "Population",
  description: "Mid-year estimates and projections of people by sex and age band.",
  source: "Office for National Statistics, mid-year estimates and subnational projections",
  // The Office for National Statistics publishes the estimates: no council owes them, so none is late.
  cadence: {
    every: "calendar year",
    firstPeriod: "2001",
    lastPeriod: null,
    periodSql: sql`case kind when 'estimate' then year end`,
    due: [],
  },
  scope: ["council_code", "year", "kind", "base_year"],
  key: ["council_code", "year", "kind", "base_year", "sex", "age_band"],
  fields: {
    council_code: councilCode().describe("The council."),
    year: calendarYear().describe("The mid-year the number is about."),
    kind: oneOf(populationKinds).describe("An estimate of the past or a projection."),
    base_year: calendarYear().optional().describe("The year a projection starts from; blank for an estimate."),
    sex: oneOf(sexes).describe("Female or male."),
    age_band: ageBand().describe("Ages in years, both ends counted."),
    population_count: count().describe("People.").alsoHeaded("Population", "Persons"),
  },
  rules: [councilKnown(), filledWhere("kind", "projection", ["base_year"])],
  checks: [sameScale("population_count"), steady("population_count")],
});
