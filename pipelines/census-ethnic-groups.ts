import { censusGroups } from "../src/catalogue/census-groups.ts";
import { census2021 } from "../src/catalogue/publication-names.ts";
import { count, shaped, text } from "../src/contract/fields.ts";
import { codeKnown } from "../src/contract/known-code.ts";
import { areas, parts } from "../src/contract/part.ts";
import { calendarYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";

export default defineReturn({
  name: "census_ethnic_groups",
  title: "Ethnic groups in the Census as published",
  description: "How many people of each ethnic group lived in each council’s area on the day of the Census of 2021.",
  source: "Office for National Statistics, Census 2021 (Open Government Licence v3.0)",
  calledIn: census2021,
  scope: ["year"],
  key: ["year", "area_code", "group_number"],
  parts: [areas("staged.area_code", "staged.area_name"), parts(["group", "groups"], "ethnic_group")],
  fields: {
    year: calendarYear().describe("The year of the Census."),
    area_code: shaped("area code", "E[0-9]{8}", "a nine-character area code such as E08000035", "E08000035").describe(
      "The council's ONS code, of 2023.",
    ),
    area_name: text().describe("The council's name as published."),
    group_number: shaped("group", "-8|[0-9]{1,2}", "a number from 1 to 19, or -8", "13").describe(
      "The number of the ethnic group; -8 does not apply.",
    ),
    ethnic_group: text().describe("The ethnic group as published."),
    people_count: count().describe("People of all ages."),
  },
  checks: [
    codeKnown({
      columns: ["ethnic_group", "group_number"],
      known: [...censusGroups.map(({ words, number }) => [words, number]), ["Does not apply", "-8"]],
      noun: "ethnic group",
    }),
  ],
  layouts: [
    {
      kept: {
        area_code: /20[0-9]{2} Upper tier local authorities Code/,
        area_name: /20[0-9]{2} Upper tier local authorities/,
        group_number: "Ethnic group (20 categories) Code",
        ethnic_group: "Ethnic group (20 categories)",
      },
      spread: /Observation/,
      value: "people_count",
      constant: { year: "2021" },
      only: { column: "area_code", pattern: /\s*E(?:06|08|09|10)[0-9]{6}\s*/, others: "areas outside England" },
    },
  ],
});
