import { recalled } from "../fact.ts";
import type { Entry } from "../indicator.ts";

const domain = "Social and environmental context";
const benefits = { unit: "percent", kind: "ratio", polarity: "low", domain } as const;
const energy = {
  unit: "percent",
  kind: "survey",
  domain,
  frequency: recalled("annual"),
  periodType: recalled("survey_wave"),
  collection: recalled("Postal survey by the council"),
  publishedTitle: recalled(
    "Tackling fuel poverty – people receiving income based benefits living in homes with a low/high energy efficiency rating",
  ),
  denominator: recalled("People who receive income-based benefits"),
  notes: [
    recalled("The indicator has two parts of opposite polarity: they are numbered here in the order of its title."),
  ],
} as const;

/** National indicators of work, benefits and homes. */
export const conditionIndicators: readonly Entry[] = [
  {
    code: "NI 151",
    title: "Employment rate at working age",
    publishedTitle: recalled("Overall employment rate (working-age)"),
    unit: "percent",
    kind: "survey",
    polarity: "high",
    domain,
    frequency: recalled("quarterly"),
    periodType: recalled("rolling"),
    collection: recalled("Annual Population Survey, 12 months that move on by a quarter"),
    reporter: recalled("Office for National Statistics"),
  },
  {
    ...benefits,
    code: "NI 152",
    title: "Working-age people on out-of-work benefits",
    publishedTitle: recalled("Working age people on out of work benefits"),
    numerator: recalled("Claimants"),
    denominator: recalled("People of working age"),
    periodType: recalled("rolling"),
    reporter: recalled("Department for Work and Pensions, the average of four quarters"),
  },
  {
    ...benefits,
    code: "NI 153",
    title: "Working-age people on out-of-work benefits in the worst performing neighbourhoods",
    publishedTitle: recalled("Working age people claiming out of work benefits in the worst performing neighbourhoods"),
    numerator: recalled("Claimants in small areas where 25% or more claim"),
    reporter: recalled("Department for Work and Pensions"),
  },
  {
    code: "NI 156",
    title: "Households living in temporary accommodation",
    publishedTitle: recalled("Number of households living in temporary accommodation"),
    numerator: recalled("Households"),
    denominator: recalled(""),
    unit: "number",
    decimals: 0,
    kind: "ratio",
    polarity: "low",
    domain,
    frequency: recalled("quarterly"),
    collection: recalled("P1E return"),
  },
  {
    ...energy,
    code: "NI 187(1)",
    title: "People on income-based benefits in homes of low energy efficiency",
    numerator: recalled("Of them, people in homes rated under 35 (SAP)"),
    polarity: "low",
  },
  {
    ...energy,
    code: "NI 187(2)",
    title: "People on income-based benefits in homes of high energy efficiency",
    numerator: recalled("Of them, people in homes rated 65 or over (SAP)"),
    polarity: "high",
  },
];
