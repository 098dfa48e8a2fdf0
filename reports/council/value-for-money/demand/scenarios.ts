import { projectedCost } from "../../../../src/methods/projected-cost.ts";
import { type DemandBase, type GroupBase, type ProjectedYear, per1000 } from "./base.ts";

export const scenarioNames = ["low", "central", "high"] as const;

export type Scenario = (typeof scenarioNames)[number];

/** What a reader may change: of each age group its rate and costs, of each scenario how rate and cost change a year, percent. */
export interface Assumptions {
  readonly groups: readonly GroupAssumptions[];
  readonly useChange: Readonly<Record<Scenario, number>>;
  readonly costChange: Readonly<Record<Scenario, number>>;
}

/** The rate and the costs of an age group in the base year. */
export interface GroupAssumptions {
  readonly age: GroupBase["age"];
  /** People supported at home of each 1,000. */
  readonly per1000: number;
  /** Pounds a year for each of them. */
  readonly homeGbp: number;
  /** Pounds a year on care homes for each person of the age, in a home or not. */
  readonly careHomesGbp: number;
}

/**
 * Rates and costs of the base year. The low and the high scenario are round numbers of this page, of no source: one in a
 * hundred fewer or more people supported each year, and in the high one costs that go up by 1% a year beyond prices.
 */
export function defaultAssumptions({ groups }: DemandBase): Assumptions {
  return {
    groups: groups.map((group) => ({
      age: group.age,
      per1000: rounded(per1000(group), 1),
      homeGbp: rounded(group.homeGbp / group.supported, 0),
      careHomesGbp: rounded(group.careHomesGbp / group.people, 2),
    })),
    useChange: { low: -1, central: 0, high: 1 },
    costChange: { low: 0, central: 0, high: 1 },
  };
}

/** As it is printed, so that a reader who works it out again from the page gets the same. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** What support would cost in a year on each scenario, pounds in the prices of the base year. */
export interface YearCost {
  readonly year: number;
  readonly people: ProjectedYear["people"];
  readonly gbp: Readonly<Record<Scenario, number>>;
}

/** The base year and those to come, on each scenario. */
export function costsAhead(base: DemandBase, assumptions: Assumptions): YearCost[] {
  const [adults, older] = base.groups;
  const now: ProjectedYear = {
    year: base.year,
    people: { "18-64": adults?.people ?? 0, "65+": older?.people ?? 0 },
  };
  return [now, ...base.years].map(({ year, people }) => {
    const cost = (scenario: Scenario) =>
      assumptions.groups.reduce(
        (sum, group) => sum + groupCost(group, people[group.age], { assumptions, scenario, years: year - base.year }),
        0,
      );
    return { year, people, gbp: { low: cost("low"), central: cost("central"), high: cost("high") } };
  });
}

interface At {
  readonly assumptions: Assumptions;
  readonly scenario: Scenario;
  readonly years: number;
}

/** Support at home, and care homes: of those the rate by age is not returned, so each person of the age has a part in them. */
function groupCost(group: GroupAssumptions, people: number, { assumptions, scenario, years }: At): number {
  const [useChange, costChange] = [assumptions.useChange[scenario], assumptions.costChange[scenario]];
  const home = projectedCost({ people, per1000: group.per1000, gbp: group.homeGbp, years, useChange, costChange });
  const homes = projectedCost({ people, per1000: 1000, gbp: group.careHomesGbp, years, useChange, costChange });
  return home + homes;
}
