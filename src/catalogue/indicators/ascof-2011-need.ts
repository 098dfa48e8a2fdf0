import { found, recalled } from "../fact.ts";
import type { Entry } from "../indicator.ts";
import { ascof2023Links } from "../link.ts";
import { brokenBySalt, returnedShare } from "./ascof-collections.ts";

const admissions = {
  unit: "per_100k",
  kind: "rate",
  counted: "admissions",
  polarity: "low",
  domain: "Outcomes",
  publishedDecimals: found(1, "ascofCode"),
  frequency: recalled("annual"),
  periodType: recalled("financial_year"),
  collection: recalled("ASC-CAR, then SALT; population of the Office for National Statistics"),
  standardisation: recalled("none"),
  versions: brokenBySalt({ unit: "per_100k", kind: "rate" }),
} as const;
const transfers = {
  unit: "per_100k",
  kind: "mean_count",
  polarity: "low",
  domain: "Outcomes",
  denominator: recalled("People aged 18 and over"),
  collection: recalled("Situation reports of the NHS (SITREP)"),
  reporter: recalled("NHS bodies"),
  successors: [],
  notes: [recalled("The snapshot was dropped later for days of delay, and the collection paused in March 2020.")],
} as const;

/** Domain 2 of the framework of 2011: delaying and reducing the need for care. */
export const needMeasures: readonly Entry[] = [
  {
    ...admissions,
    code: "2A(1)",
    title: "Admissions to care homes, ages 18 to 64",
    numerator: recalled(
      "Adults aged 18 to 64 whose long-term needs are met by admission to residential and nursing care",
    ),
    denominator: recalled("People aged 18 to 64, mid-year"),
    successors: ascof2023Links("found", "2B"),
  },
  {
    ...admissions,
    code: "2A(2)",
    title: "Admissions to care homes, ages 65 and over",
    numerator: recalled(
      "Adults aged 65 and over whose long-term needs are met by admission to residential and nursing care",
    ),
    denominator: recalled("People aged 65 and over, mid-year"),
    successors: ascof2023Links("found", "2C"),
  },
  {
    ...returnedShare,
    counted: "people",
    code: "2B(1)",
    title: "Older people at home 91 days after discharge into reablement",
    numerator: found("Of them, people at home 91 days after discharge", "saltGuidance"),
    denominator: found(
      "People aged 65 and over discharged from hospital into reablement, from 1 October",
      "saltGuidance",
    ),
    collection: found("SALT, STS004", "saltGuidance"),
    successors: ascof2023Links("found", "2D(1)"),
    notes: [recalled("2010-11 to 2022-23; the same window as NI 125.")],
  },
  {
    ...returnedShare,
    counted: "discharges",
    code: "2B(2)",
    title: "Older people offered reablement on discharge",
    numerator: recalled("Of them, people offered reablement"),
    denominator: recalled("All hospital discharges of people aged 65 and over (Hospital Episode Statistics)"),
    collection: recalled("SALT, STS004, and Hospital Episode Statistics"),
    successors: ascof2023Links("found", "2D(2)"),
    notes: [
      found(
        "A council’s value is suppressed where the denominator is under 8, and the denominator is rounded to 5.",
        "ascofCode",
      ),
    ],
  },
  {
    ...transfers,
    code: "2C(1)",
    title: "Delayed transfers of care",
    numerator: recalled("Average number of people with a delayed transfer"),
  },
  {
    ...transfers,
    code: "2C(2)",
    title: "Delayed transfers of care attributable to social care",
    numerator: recalled("Average number of people whose delay is attributable to social care"),
  },
  {
    ...transfers,
    code: "2C(3)",
    title: "Delayed transfers of care attributable to both",
    notes: [found("The code is in the open data, which do not define it.", "ascofOpenData")],
  },
  {
    ...returnedShare,
    counted: "people",
    code: "2D",
    title: "People who needed no more, or less, support after a short-term service",
    numerator: recalled("Of them, people who made no further request for ongoing support"),
    denominator: recalled("New clients who received short-term services in the year"),
    collection: found("SALT, STS002a", "saltGuidance"),
    successors: ascof2023Links("found", "2A"),
  },
];
