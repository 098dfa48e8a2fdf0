import { type Indicator, indicatorsOf } from "../indicator.ts";

const offers = { unit: "percent", kind: "proportion", polarity: "high", certainty: "found" } as const;
const domain = "Putting People First";

/** Measures of the numeric milestones of Putting People First (agreed by ADASS, LGA and DH, September 2009). */
export const milestoneIndicators: readonly Indicator[] = indicatorsOf(
  { framework: "PPF", edition: "2009-10", source: "Putting People First milestones (ADASS, LGA and DH, 2009)" },
  [
    {
      code: "PPF-09",
      title: "People with a personal budget",
      numerator: "Clients who hold a personal budget on the last day of the quarter",
      unit: "people",
      decimals: 0,
      kind: "count",
      polarity: "high",
      certainty: "found",
      domain,
    },
    {
      ...offers,
      code: "PPF-10",
      title: "New people offered a personal budget",
      numerator: "Of them, people offered a personal budget",
      denominator: "New people assessed in the quarter as needing ongoing support",
      domain,
    },
    {
      ...offers,
      code: "PPF-11",
      title: "Reviewed people offered a personal budget",
      numerator: "Of them, people offered a personal budget",
      denominator: "People whose care plan was reviewed in the quarter",
      domain,
    },
    {
      ...offers,
      code: "PPF-12",
      title: "Eligible people with a personal budget",
      numerator: "Of them, people with a personal budget in any form",
      denominator: "Eligible people: the definition says which",
      certainty: "uncertain",
      domain,
    },
    {
      code: "PPF-20",
      title: "Cashable savings in adult social care",
      numerator: "Net value of sustained cash-releasing gains in adult social care, in pounds",
      denominator: "Expenditure funded by the council, in pounds: the definition says which",
      unit: "percent",
      kind: "money",
      polarity: "high",
      certainty: "uncertain",
      domain,
    },
    {
      code: "PPF-20P",
      title: "Savings that result from prevention",
      numerator: "The part of cashable savings that results from the preventative strategies",
      unit: "gbp",
      decimals: 0,
      kind: "money",
      polarity: "high",
      certainty: "uncertain",
      domain,
    },
  ],
);
