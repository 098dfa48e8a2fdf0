import { money } from "../../components/words/format.ts";

/** A sum of money in one year. */
export interface YearAmount {
  readonly period: string;
  readonly gbp: number;
}

/** The years of the spending review of 2007, a row of each table of savings. */
export const savingsYears = ["2008-09", "2009-10", "2010-11"] as const;

/** The sum of one year in words, or why there is none. */
export function amountIn(amounts: readonly YearAmount[], period: string, absence: string): string {
  const found = amounts.find((one) => one.period === period);
  return found === undefined ? absence : money(found.gbp);
}
