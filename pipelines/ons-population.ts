import { populationEstimates } from "../src/catalogue/publication-names.ts";
import { notToZero, steady } from "../src/contract/check.ts";
import { fewPeople } from "../src/contract/few-people.ts";
import { count, oneOf, shaped, spelled, text } from "../src/contract/fields.ts";
import type { About } from "../src/contract/layout.ts";
import { areas, parts } from "../src/contract/part.ts";
import { calendarYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import type { UnreadTable } from "../src/contract/unread-table.ts";

/** The sexes as the publication names them, and as figures do. */
const sexes = {
  all: "all",
  female: "female",
  male: "male",
  persons: "all",
  females: "female",
  males: "male",
  Persons: "all",
  Females: "female",
  Males: "male",
};

/** Editions before 2021 head the third column Geography1: the figure is that of a footnote. */
const area = { area_code: "Code", area_name: "Name", area_kind: ["Geography", "Geography1"] };

/** Other tables of the same workbook (MYE3, MYE5, MYE6) and other publications have these headings too. */
const about: About = {
  what: "population estimates, MYE2 or MYE4",
  is: /population(?![ _-]?(?:dens|change|proj))|persons|females|males|\bmye ?[24]/i,
  isNot:
    /\bmye ?[135-9]|median|mean age|densit|migra|births|deaths|components|change|ratio|project|snpp|households|dwelling|percent|per cent|%/i,
};

/** Councils with adult social care responsibilities, regions and England; E07 is a district within a county. */
const only = {
  column: "area_code",
  pattern: /\s*E(?:06|08|09|10|12|92)[0-9]{6}\s*/,
  others: "districts, metropolitan counties and areas outside England",
};

/** The Department for Education's copy: the years that the estimates here lack, and children alone. */
const ofChildren: UnreadTable = {
  headings: ["time_period", "geographic_level", "new_la_code", "age_group", "population_estimate"],
  cell: { heading: "age_group", pattern: /^children aged /i },
  what: "estimates of children aged 0 to 17 alone, as the Department for Education publishes them",
  why: "They have no adults, so no rate and no share of older people can be made of them, and nothing was read.",
  take:
    "Take the mid-year estimates of the Office for National Statistics, by single year of age or all ages (MYE2, MYE4). " +
    '"yardstick sources" says where they are.',
};

export default defineReturn({
  name: "ons_population",
  title: "Population estimates as published",
  description: "Mid-year estimates of the people of councils, regions and England: all ages, or single years of age.",
  source: "Office for National Statistics, mid-year population estimates (Open Government Licence v3.0)",
  calledIn: populationEstimates,
  unread: [ofChildren],
  scope: ["age_detail", "year", "sex"],
  key: ["age_detail", "year", "sex", "area_code", "age"],
  parts: [areas("staged.area_code", "staged.area_name"), parts(["age", "ages"], "age")],
  fields: {
    area_code: shaped("area code", "E[0-9]{8}", "a nine-character area code such as E08000035", "E08000035").describe(
      "The area's ONS code.",
    ),
    area_name: text().describe("The area's name as published."),
    area_kind: text().describe("What the publication calls an area of its kind."),
    age_detail: oneOf(["all ages", "single years"]).describe("Whether the table has totals or single years of age."),
    year: calendarYear().describe("The mid-year the number is about."),
    sex: spelled(sexes, "persons, males or females").describe("Female, male, or all people."),
    age: shaped("age", "All ages|[0-9]{1,2}|90\\+", "an age in years, 90+ or All ages", "65").describe(
      "Age in completed years; the last is 90 and over.",
    ),
    people_count: count().describe("People."),
  },
  checks: [
    notToZero("people_count"),
    steady("people_count", { age: "All ages" }),
    fewPeople("people_count", {
      area: "area_code",
      councils: "E(?:06|08|09|10)[0-9]{6}",
      except: ["E09000001", "E06000053"],
      where: { age: "All ages", sex: "all" },
    }),
  ],
  layouts: [
    {
      about,
      isAlone: true,
      kept: area,
      spread: /Mid-(?<year>[0-9]{4})/,
      value: "people_count",
      constant: { age_detail: "all ages", age: "All ages", sex: "all" },
      only,
    },
    {
      about,
      isAlone: true,
      fileName: /(?:.*[^a-z])?(?<sex>persons|males|females)_mid(?<year>[0-9]{4}).*/,
      fileNameExample: "mye2_persons_mid2020.csv",
      titles: [/(?:^|: | - )(?<sex>Persons|Males|Females)\b/, /\bmid-(?<year>[0-9]{4})$/],
      kept: area,
      spread: /(?<age>All ages|[0-9]{1,2}|90\+)/,
      value: "people_count",
      constant: { age_detail: "single years" },
      only,
    },
  ],
});
