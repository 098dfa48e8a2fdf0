import { found } from "../fact.ts";
import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";
import { homeCareRates, supportCosts, supportWeeks } from "../support-measures.ts";

const shared = {
  polarity: "none",
  domain: "Value for money",
  frequency: found("annual", "pssExpenditure"),
  periodType: found("financial_year", "pssExpenditure"),
} as const;

const costs: Entry[] = supportCosts.map(({ code, title }) => ({
  ...shared,
  code,
  title,
  unit: "gbp",
  kind: "money",
  publishedDecimals: found(2, "pssExpenditure"),
  numerator: found(
    "Gross total cost of support that the council funds in the year, in thousands of pounds",
    "pssExpenditure",
  ),
  denominator: found("Weeks of support that the council funds in the year", "pssExpenditure"),
  notes: [
    found(
      "Where it is published by age and reason of support alone, that of everyone is the cost of those ten over their weeks.",
      "returns",
    ),
    found(
      "Its publisher says that it is not comparable with unit costs of years before 2014-15, because activity is reported otherwise.",
      "pssExpenditure",
    ),
    found(
      "England’s is over councils that have both cost and weeks. Its publisher marks some of England’s as moved by extreme values.",
      "pssExpenditure",
    ),
  ],
}));

const weeks: Entry[] = supportWeeks.map(({ code, title }) => ({
  ...shared,
  code,
  title,
  unit: "number",
  kind: "ratio",
  publishedDecimals: found(0, "pssExpenditure"),
  numerator: found("Weeks of support that the council funds in the year", "pssExpenditure"),
  denominator: found("", "pssExpenditure"),
  notes: [
    found("Published by age and reason of support: the number of everyone is the sum of those ten.", "returns"),
    found("Some councils reported problems with the reasons of support.", "pssExpenditure"),
  ],
}));

const rates: Entry[] = homeCareRates.map(({ code, title }) => ({
  ...shared,
  code,
  title,
  unit: "gbp",
  kind: "money",
  publishedDecimals: found(2, "pssExpenditure"),
  numerator: found("Pounds per hour, as each council states it", "pssExpenditure"),
  denominator: found("", "pssExpenditure"),
  notes: [
    found("England’s is the plain average of the councils that have a rate other than 0.", "pssExpenditure"),
    found("A rate of 0 is read as none: the council has no home care of this kind.", "returns"),
  ],
}));

/** Unit costs, weeks and hourly rates by kind of support, as published for 2014-15. */
export const pssSupport: readonly Indicator[] = indicatorsOf(
  {
    framework: "PSS EX1",
    edition: "2014-15",
    hasPublishedCode: false,
    source: "PSS Expenditure and Unit Costs, England (Health and Social Care Information Centre)",
  },
  [...costs, ...weeks, ...rates],
);
