import { found } from "../fact.ts";
import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";

const shared = {
  kind: "money",
  polarity: "none",
  domain: "Value for money",
  frequency: found("annual", "pssExpenditure"),
  periodType: found("financial_year", "pssExpenditure"),
} as const;
const pounds = {
  ...shared,
  unit: "gbp",
  denominator: found("", "pssExpenditure"),
  publishedDecimals: found(0, "pssExpenditure"),
} as const;

const entries: readonly Entry[] = [
  {
    ...pounds,
    code: "GCE",
    title: "Gross current expenditure on adult social care",
    numerator: found(
      "Pounds, by the ages and reasons of support where it is long-term or short-term",
      "pssExpenditure",
    ),
  },
  {
    ...pounds,
    code: "GCE-LT",
    title: "Gross current expenditure on long-term support",
    numerator: found("Pounds, by age and by how the support is delivered", "pssExpenditure"),
  },
  {
    ...shared,
    unit: "percent",
    code: "GCE-HOMES",
    title: "Share of spending on long-term residential and nursing care",
    numerator: found(
      "Gross current expenditure on residential and nursing care of people with long-term support",
      "pssExpenditure",
    ),
    denominator: found("Gross current expenditure on adult social care", "pssExpenditure"),
    publishedDecimals: found(1, "pssExpenditure"),
  },
];

/** Spending of councils as published since 2014-15, when support types took the place of client groups. */
export const pssExpenditure: readonly Indicator[] = indicatorsOf(
  {
    framework: "PSS EX1",
    edition: "2014-15",
    hasPublishedCode: false,
    source: "PSS Expenditure and Unit Costs, England (Health and Social Care Information Centre)",
  },
  entries,
);
