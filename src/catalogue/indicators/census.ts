import { found } from "../fact.ts";
import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";

const shared = {
  unit: "percent",
  kind: "ratio",
  polarity: "none",
  domain: "Demography",
  denominator: found("People of all ages on the day of the Census, 21 March 2021", "census2021"),
  periodType: found("calendar_year", "census2021"),
  notes: [
    found(
      "Everyone was counted: there is no interval of a sample. Small changes were made to counts, so that nobody can be found in them.",
      "census2021",
    ),
    found("Councils are those of April 2023. England is the sum of all of them, where all are loaded.", "returns"),
  ],
} as const;

const entries: readonly Entry[] = [
  {
    ...shared,
    code: "ETHNIC-OTHER",
    title: "People in ethnic groups other than White",
    numerator: found("People whose ethnic group is not one of the five White ones", "census2021"),
  },
  {
    ...shared,
    code: "ETHNIC-GROUP",
    title: "People by ethnic group",
    numerator: found("People in one of five groups, each made of those of the publication’s 19", "census2021"),
  },
];

/** Who lives in an area by ethnic group, in the Census of 2021. */
export const census: readonly Indicator[] = indicatorsOf(
  {
    framework: "Census",
    edition: "2021",
    hasPublishedCode: false,
    source: "Census 2021, England (Office for National Statistics)",
  },
  entries,
);
