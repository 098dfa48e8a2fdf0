import { populationProjections } from "../src/catalogue/publication-names.ts";
import { measured, oneOf, shaped, spelled, text } from "../src/contract/fields.ts";
import { areas, parts } from "../src/contract/part.ts";
import { baseYearSeen, nearlyAllCouncils } from "../src/contract/part-of-publication.ts";
import { calendarYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { lastingCouncils } from "./councils.ts";

/** The sexes as the publication names them, and as figures do. */
const sexes = { all: "all", female: "female", male: "male", persons: "all", females: "female", males: "male" };

/** Ages in single years as figures have them: "90 and over" is 90+. */
const singleYears = Array.from({ length: 90 }, (_, age) => String(age));
const ages = Object.fromEntries([
  ["All ages", "All ages"],
  ...singleYears.map((age) => [age, age]),
  ["90+", "90+"],
  ["90 and over", "90+"],
]);

export default defineReturn({
  name: "ons_projections",
  title: "Population projections as published",
  description:
    "The people that councils’ areas are projected to have in each year, by single year of age, from the base year that the file’s name says.",
  source: "Office for National Statistics, subnational population projections (Open Government Licence v3.0)",
  calledIn: populationProjections,
  scope: ["base_year", "sex"],
  key: ["base_year", "sex", "area_code", "age", "year"],
  parts: [
    areas("staged.area_code", "staged.area_name"),
    parts(["age", "ages"], "age"),
    parts(["year", "years"], "year"),
  ],
  fields: {
    base_year: calendarYear().describe("The year that the projection starts from, out of the file's name."),
    area_code: shaped("area code", "E[0-9]{8}", "a nine-character area code such as E08000035", "E08000035").describe(
      "The area's ONS code.",
    ),
    area_name: text().describe("The area's name as published."),
    component: oneOf(["Population"]).describe("What is projected: births, deaths and moves are other files."),
    sex: spelled(sexes, "persons, males or females").describe("Female, male, or all people."),
    age: spelled(ages, "an age in years, 90 and over or All ages").describe("Age in completed years."),
    year: calendarYear().describe("The mid-year that the number is about."),
    people: measured({}).describe("People, with decimals as published."),
  },
  checks: [baseYearSeen("base_year", ["2022"]), nearlyAllCouncils("area_code", lastingCouncils)],
  layouts: [
    {
      fileName: /(?:.*[^0-9])?(?<base_year>20[0-9]{2})[ _-]?snpp[ _-]?population.*/i,
      fileNameExample: "2022 SNPP Population persons.csv",
      kept: {
        area_code: "AREA_CODE",
        area_name: "AREA_NAME",
        component: "COMPONENT",
        sex: "SEX",
        age: "AGE_GROUP",
      },
      spread: /(?<year>20[0-9]{2})/,
      value: "people",
      only: {
        column: "area_code",
        pattern: /\s*E(?:06|08|09|10|12|92)[0-9]{6}\s*/,
        others: "districts and areas outside England",
      },
    },
  ],
});
