import { found, recalled } from "../fact.ts";
import type { Entry } from "../indicator.ts";
import { brokenByClientLevelData, returnedShare } from "./ascof-collections.ts";

const collection = found("SALT to 2023-24, then client level data", "ascof2024");
const share = {
  ...returnedShare,
  counted: "people",
  collection,
  versions: brokenByClientLevelData({ unit: "percent", kind: "proportion" }),
} as const;
const admissions = {
  unit: "per_100k",
  kind: "rate",
  counted: "admissions",
  polarity: "low",
  domain: "Outcomes",
  frequency: recalled("annual"),
  periodType: recalled("financial_year"),
  standardisation: recalled("none"),
  collection,
  versions: brokenByClientLevelData({ unit: "per_100k", kind: "rate" }),
  notes: [
    found("Client level data cannot tell permanent from temporary admissions.", "cldDashboard"),
    found("The population of 2024-25 is that of the middle of 2024.", "ascof2024"),
  ],
} as const;
const reablement = {
  ...share,
  collection: found("Client level data linked to hospital records", "cldDashboard"),
  notes: [found("It replaces “at home 91 days after discharge” (2B): not comparable with it.", "cldDashboard")],
} as const;
const mechanism = found(
  "Client level data need not say how support is delivered, so self-directed support may be under-counted.",
  "cldDashboard",
);
const clients = {
  ...share,
  periodType: found("snapshot", "selfDirectedFrom2023"),
  denominator: found(
    "People with long-term community support on 31 March, those whose delivery mechanism is not known among them",
    "cldDashboard",
  ),
  notes: [mechanism],
} as const;
const carers = {
  ...share,
  counted: "carers",
  periodType: found("financial_year", "selfDirectedFrom2023"),
  denominator: found(
    "Carers with a direct payment, a budget or commissioned support in the year; those whose delivery mechanism is not known are left out",
    "cldDashboard",
  ),
  notes: [mechanism],
} as const;

/** The six measures that are made from client level data, with their parts. */
export const clientLevelMeasures: readonly Entry[] = [
  {
    ...share,
    code: "2A",
    title: "New people who needed no ongoing support after a short-term service",
    publishedTitle: found(
      "People who received short-term services during the year – previously not receiving services – no further request made for ongoing support",
      "cldDashboard",
    ),
  },
  {
    ...admissions,
    code: "2B",
    title: "Admissions to care homes, ages 18 to 64",
    publishedTitle: found(
      "Adults 18-64 whose long-term needs are met by admission to residential and nursing care homes",
      "cldDashboard",
    ),
    denominator: recalled("People aged 18 to 64, mid-year"),
  },
  {
    ...admissions,
    code: "2C",
    title: "Admissions to care homes, ages 65 and over",
    publishedTitle: found(
      "Adults 65 and over whose long-term needs are met by admission to residential and nursing care homes",
      "cldDashboard",
    ),
    denominator: recalled("People aged 65 and over, mid-year"),
  },
  {
    ...reablement,
    code: "2D(1)",
    title: "Older people who remained in the community within 12 weeks of discharge into reablement",
    publishedTitle: found(
      "People 65+ discharged from hospital into reablement who remained in the community within 12 weeks",
      "cldDashboard",
    ),
  },
  {
    ...reablement,
    counted: null,
    code: "2D(2)",
    title: "Older people discharged from hospital into reablement",
    publishedTitle: recalled("Part 2: coverage"),
  },
  {
    ...share,
    code: "2E(1)",
    title: "Adults with learning disabilities and long-term support who live at home or with family",
    publishedTitle: found("People who receive long-term support who live in their home or with family", "cldDashboard"),
  },
  {
    ...share,
    code: "2E(2A)",
    title: "People aged 18 to 64 with long-term support who live at home or with family",
    publishedTitle: found("People who receive long-term support who live in their home or with family", "cldDashboard"),
    notes: [found("It is of all support reasons.", "cldDashboard")],
  },
  {
    ...share,
    code: "2E(2B)",
    title: "People aged 65 and over with long-term support who live at home or with family",
    publishedTitle: found("People who receive long-term support who live in their home or with family", "cldDashboard"),
    notes: [found("It is of all support reasons.", "cldDashboard")],
  },
  {
    ...clients,
    code: "3D(1A)",
    title: "People who receive self-directed support",
    versions: brokenByClientLevelData(
      { unit: "percent", kind: "proportion" },
      {
        notCompared: found(
          "its publisher says that comparisons are not meaningful, because low figures are likely to come from data-quality problems",
          "ascof2024",
        ),
      },
    ),
    numerator: found("Of them, people with a direct payment, part of one, or a managed budget", "selfDirectedFrom2023"),
  },
  {
    ...carers,
    code: "3D(1B)",
    title: "Carers who receive self-directed support",
    numerator: found("Of them, carers with a direct payment, part of one, or a managed budget", "selfDirectedFrom2023"),
  },
  {
    ...clients,
    code: "3D(2A)",
    title: "People who receive direct payments",
    numerator: found("Of them, people who receive direct payments", "selfDirectedFrom2023"),
  },
  {
    ...carers,
    code: "3D(2B)",
    title: "Carers who receive direct payments",
    numerator: found("Of them, carers who receive direct payments", "selfDirectedFrom2023"),
  },
];
