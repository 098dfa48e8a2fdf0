import { short } from "../words/format.ts";

/** "the comparators’ median is 4.7%": a number beside another, with no claim of how they differ. Empty where there is none. */
export function medianClause(median: number | null, unit: string, decimals?: number): string {
  return median === null ? "" : `the comparators’ median is ${short(median, unit, decimals)}`;
}
