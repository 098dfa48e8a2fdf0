import { found } from "../fact.ts";
import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";

const shared = {
  kind: "ratio",
  polarity: "none",
  domain: "Demography",
  denominator: found("", "deprivation2019"),
  periodType: found("calendar_year", "deprivation2019"),
} as const;
const rank = {
  ...shared,
  unit: "number",
  publishedDecimals: found(0, "deprivation2019"),
  numerator: found("Place among the councils of England by average score; 1 is the most deprived", "deprivation2019"),
} as const;
const score = { ...shared, unit: "score", publishedDecimals: found(3, "deprivation2019") } as const;

const entries: readonly Entry[] = [
  {
    ...score,
    code: "IMD-SCORE",
    title: "Deprivation: average score",
    numerator: found(
      "Index of Multiple Deprivation: scores of the area's neighbourhoods, averaged by their people; higher is more deprived",
      "deprivation2019",
    ),
  },
  { ...rank, code: "IMD-RANK", title: "Deprivation: rank of the average score" },
  {
    ...score,
    code: "IDAOPI-SCORE",
    title: "Income deprivation of older people: average score",
    numerator: found("Of people aged 60 and over, the share in income deprivation, from 0 to 1", "deprivation2019"),
  },
  { ...rank, code: "IDAOPI-RANK", title: "Income deprivation of older people: rank of the average score" },
];

/** Summaries of the Indices of Deprivation 2019 that reports speak of. Each release is an edition: they are not a series. */
export const deprivation: readonly Indicator[] = indicatorsOf(
  {
    framework: "IoD",
    edition: "2019",
    hasPublishedCode: false,
    source: "English Indices of Deprivation 2019 (MHCLG)",
  },
  entries,
);
