/** People of an age, how many of them are supported, and what one of them costs, with how both change from year to year. */
export interface CostAssumptions {
  /** People of the age in the year. */
  readonly people: number;
  /** Of 1,000 of them, how many are supported in the base year: 1,000 where the cost is of each person of the age. */
  readonly per1000: number;
  /** Pounds a year for each person supported, in the prices of the base year. */
  readonly gbp: number;
  /** Years since the base year, 0 or more. */
  readonly years: number;
  /** By how much the share who are supported changes a year, percent: 0 is a constant share. */
  readonly useChange: number;
  /** By how much the cost of one changes a year beyond prices, percent: 0 is a constant cost. */
  readonly costChange: number;
}

/**
 * What support would cost in a year, pounds in the prices of the base year: people × share × cost, each change compounded
 * yearly. A calculation from its assumptions and no forecast: it says nothing of how likely they are.
 *
 * The plain form of projections by cell (Wittenberg and others, PSSRU: projected numbers × constant rates of use × unit
 * costs), with one rate and one cost for each age group.
 */
export function projectedCost({ people, per1000, gbp, years, useChange, costChange }: CostAssumptions): number {
  const supported = ((people * per1000) / 1000) * (1 + useChange / 100) ** years;
  return supported * gbp * (1 + costChange / 100) ** years;
}
