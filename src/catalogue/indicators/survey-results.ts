import { found } from "../fact.ts";
import { type Indicator, indicatorsOf } from "../indicator.ts";
import { surveyQuestions } from "../surveys.ts";

/** What surveys and mystery shoppers of councils found: one measure a question. */
export const surveyedMeasures: readonly Indicator[] = indicatorsOf(
  {
    framework: "Yardstick",
    edition: "2008-09",
    hasPublishedCode: false,
    source: "Made from the council's returns",
    readings: [{ definition: "", personType: "all", basis: "in_year" }],
  },
  surveyQuestions.map(({ code, title, count, base, polarity, domain }) => ({
    code,
    title,
    unit: "percent",
    kind: "proportion",
    polarity,
    domain,
    numerator: found(count, "returns"),
    denominator: found(base, "returns"),
  })),
);
