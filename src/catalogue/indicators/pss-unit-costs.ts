import { found } from "../fact.ts";
import { type Indicator, indicatorsOf } from "../indicator.ts";
import { unitCosts } from "../unit-costs.ts";

/** Unit costs of councils as the NHS Information Centre published them, one a measure. */
export const pssUnitCosts: readonly Indicator[] = indicatorsOf(
  {
    framework: "PSS EX1",
    edition: "2008-09",
    source: "PSS Expenditure and Unit Costs, England (NHS Information Centre)",
  },
  unitCosts.map(({ code, title, units }) => ({
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
    ],
  })),
);
