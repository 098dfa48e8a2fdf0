import { found } from "../fact.ts";
import { type DefinitionVersion, type Indicator, indicatorsOf } from "../indicator.ts";
import { directPaymentCodes, type UnitCost, unitCosts } from "../unit-costs.ts";

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

/**
 * Costs per person with direct payments are over the counts of PSS EX1 activity, to the person in all 145 councils of
 * 2010-11 that have both: where those break, so do these. The edition of 2009-10 has none.
 */
function directPaymentVersions(): DefinitionVersion[] {
  const version = (name: string, first: string, last: string | null, breakNote: string | null, units: string) => ({
    version: name,
    firstPeriod: first,
    lastPeriod: last,
    breakNote,
    unit: "gbp" as const,
    kind: "money" as const,
    decimals: null,
    note: found(units, "pssUnitCosts"),
  });
  return [
    version("direct payments, 2008-09", "2008-09", "2008-09", null, "Over people with direct payments alone"),
    version(
      "headed two ways",
      "2010-11",
      "2010-11",
      "2010-11 is over the counts of that year’s activity, which are headed two ways",
      "Over the counts of 2010-11: those of ages 18 to 64 are headed “Direct payments and Personal Budgets”, that of older people “Direct payments”",
    ),
    version(
      "direct payments",
      "2012-13",
      null,
      "from 2012-13 it is over counts that are all headed direct payments",
      "Over people with direct payments alone",
    ),
  ];
}

/** Unit costs of councils as the NHS Information Centre published them, one a measure. */
export const pssUnitCosts: readonly Indicator[] = indicatorsOf(
  {
    framework: "PSS EX1",
    edition: "2008-09",
    hasPublishedCode: false,
    source: "PSS Expenditure and Unit Costs, England (NHS Information Centre)",
  },
  unitCosts.map(({ code, title, units, factors }) => ({
    code,
    title,
    unit: "gbp",
    kind: "money",
    polarity: "none",
    domain: "Value for money",
    versions: directPaymentCodes.includes(code) ? directPaymentVersions() : [],
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
