import { found } from "../fact.ts";
import { type Indicator, indicatorsOf } from "../indicator.ts";
import { type UnitCost, unitCosts } from "../unit-costs.ts";

/** Years in which cost and units as published do not give the value by themselves, and what else is to be done. */
function factorNotes(factors: UnitCost["factors"]) {
  return Object.entries(factors).map(([year, factor]) =>
    factor > 1
      ? found(
          `In ${year} the units as published are ${factor} times those that the value was divided by.`,
          "pssUnitCosts",
        )
      : found(
          `In ${year} the units as published are of a week, and the cost of a year: the cost is divided by 52 first.`,
          "pssUnitCosts",
        ),
  );
}

/** Unit costs of councils as the NHS Information Centre published them, one a measure. */
export const pssUnitCosts: readonly Indicator[] = indicatorsOf(
  {
    framework: "PSS EX1",
    edition: "2008-09",
    source: "PSS Expenditure and Unit Costs, England (NHS Information Centre)",
  },
  unitCosts.map(({ code, title, units, factors }) => ({
    ...{ code, title, unit: "gbp", kind: "money", polarity: "none", domain: "Value for money" },
    numerator: found("Gross cost in the year, in thousands of pounds", "pssUnitCosts"),
    denominator: found(units, "pssUnitCosts"),
    publishedDecimals: found(1, "pssUnitCosts"),
    frequency: found("annual", "pssUnitCosts"),
    periodType: found("financial_year", "pssUnitCosts"),
    notes: [
      found(
        "The value was made before cost and units were rounded, people to 5. Whether units are of a year or of a week differs between years and measures.",
        "pssUnitCosts",
      ),
      ...factorNotes(factors),
    ],
  })),
);
