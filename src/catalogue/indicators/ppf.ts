import { budgetReadings } from "../budget-readings.ts";
import { found, uncertain } from "../fact.ts";
import { type Indicator, indicatorsOf } from "../indicator.ts";
import type { Reading } from "../reading.ts";
import { savingsReadings, savingsWindows } from "../savings-readings.ts";

const none = found("", "returns");
const quarterly = { frequency: found("quarterly", "returns"), standardisation: found("none", "returns") } as const;
const everyPerson = (basis: Reading["basis"]): Reading[] =>
  (["client", "carer", "all"] as const).map((personType) => ({ definition: "", personType, basis }));
const ofEveryone = (definition: string): Reading => ({ definition, personType: "all", basis: "" });
const offers = {
  ...quarterly,
  unit: "percent",
  kind: "proportion",
  polarity: "high",
  readings: everyPerson("in_quarter"),
  periodType: found("quarter", "returns"),
  collection: found("Return of personal budget offers", "returns"),
} as const;
const savings = {
  kind: "money",
  polarity: "high",
  frequency: found("twice_a_year", "returns"),
  periodType: found("financial_year", "returns"),
  collection: found("Return of efficiency gains", "returns"),
} as const;
const domain = "Putting People First";

/** Measures of the numeric milestones of Putting People First (agreed by ADASS, LGA and DH, September 2009). */
export const milestoneIndicators: readonly Indicator[] = indicatorsOf(
  {
    framework: "PPF",
    edition: "2009-10",
    hasPublishedCode: false,
    source: "Putting People First milestones (ADASS, LGA and DH, 2009)",
  },
  [
    {
      ...quarterly,
      code: "PPF-09",
      readings: everyPerson("snapshot"),
      title: "People with a personal budget",
      numerator: found(
        "Clients who hold a personal budget on the last day of the quarter, carers who do, and all of them who are returned; a person who is both counts twice",
        "returns",
      ),
      denominator: none,
      periodType: found("snapshot", "returns"),
      collection: found("Return of personal budget counts", "returns"),
      unit: "people",
      publishedDecimals: found(0, "returns"),
      kind: "count",
      polarity: "high",
      domain,
    },
    {
      ...offers,
      code: "PPF-10",
      title: "New people offered a personal budget",
      numerator: found("Of them, people offered a personal budget", "returns"),
      denominator: found("New people assessed in the quarter as needing ongoing support", "returns"),
      domain,
    },
    {
      ...offers,
      code: "PPF-11",
      title: "Reviewed people offered a personal budget",
      numerator: found("Of them, people offered a personal budget", "returns"),
      denominator: found("People whose care plan was reviewed in the quarter", "returns"),
      domain,
    },
    {
      ...quarterly,
      code: "PPF-12",
      readings: budgetReadings,
      title: "Eligible people with a personal budget",
      numerator: found("Of them, people with a personal budget in any form", "returns"),
      denominator: uncertain("Eligible people: the definition says which"),
      unit: "percent",
      kind: "proportion",
      polarity: "high",
      collection: found("Return of personal budget counts", "returns"),
      notes: [
        uncertain("The milestone does not say who is eligible, nor whether it counts people on a day or in the year."),
      ],
      domain,
    },
    {
      ...savings,
      code: "PPF-20",
      readings: savingsReadings.map(ofEveryone),
      title: "Cashable savings in adult social care",
      numerator: found("Net value of sustained cash-releasing gains in adult social care, in pounds", "returns"),
      denominator: uncertain("Expenditure funded by the council, in pounds: the definition says which"),
      unit: "percent",
      domain,
      notes: [uncertain("The milestone does not say of what expenditure, nor over which years.")],
    },
    {
      ...savings,
      code: "PPF-20P",
      readings: savingsWindows.map(ofEveryone),
      title: "Savings that result from prevention",
      numerator: uncertain("The part of cashable savings that results from the preventative strategies"),
      denominator: none,
      unit: "gbp",
      publishedDecimals: found(0, "returns"),
      domain,
    },
  ],
);
