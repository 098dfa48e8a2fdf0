import { found } from "../fact.ts";
import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";

const shared = {
  unit: "gbp",
  kind: "money",
  polarity: "none",
  domain: "Value for money",
  denominator: found("", "revenueOutturn"),
  publishedDecimals: found(0, "revenueOutturn"),
  frequency: found("annual", "revenueOutturn"),
  periodType: found("financial_year", "revenueOutturn"),
  collection: found("Revenue outturn return RO3, social care and public health services", "revenueOutturn"),
  reporter: found(
    "Councils, to the Ministry of Housing, Communities and Local Government, which publishes it",
    "revenueOutturn",
  ),
  notes: [
    found(
      "Published in thousands of pounds. Amounts may be below nought: recharges and corrections.",
      "revenueOutturn",
    ),
    found(
      "England includes estimates for authorities whose return was not received in time, and what districts spend.",
      "revenueOutturn",
    ),
    found(
      "It is another return than PSS EX1, with other lines: its figures are not compared with those of PSS EX1 until 2014-15.",
      "returns",
    ),
  ],
} as const;

const entries: readonly Entry[] = [
  {
    ...shared,
    code: "RO3-NET",
    title: "Net current expenditure on adult social care, revenue outturn",
    numerator: found("Total expenditure less total income (C7 of RO3)", "revenueOutturn"),
  },
  {
    ...shared,
    code: "RO3-EXP",
    title: "Total expenditure on adult social care, revenue outturn",
    numerator: found("Employees and running expenses (C3 of RO3)", "revenueOutturn"),
  },
  {
    ...shared,
    code: "RO3-INC",
    title: "Total income of adult social care, revenue outturn",
    numerator: found("Sales, fees and charges, and other income (C6 of RO3)", "revenueOutturn"),
  },
  {
    ...shared,
    code: "RO3-FEES",
    title: "Sales, fees and charges of adult social care, revenue outturn",
    numerator: found("Sales, fees and charges (C4 of RO3)", "revenueOutturn"),
  },
];

/** Spending of councils on adult social care as the Ministry of Housing, Communities and Local Government published it. */
export const revenueOutturn: readonly Indicator[] = indicatorsOf(
  {
    framework: "Revenue outturn",
    edition: "2024-25",
    hasPublishedCode: false,
    source:
      "Local authority revenue expenditure and financing, England, RO3 (Ministry of Housing, Communities and Local Government)",
  },
  entries,
);
