import type { Judgement } from "../../components/sentences/judgement.ts";
import { parted } from "../../components/sentences/parted.ts";
import { isOut, type JudgedIndicator } from "./judged.ts";

/**
 * The decimals of a row: as many as its indicator has, or the few more that show on which side of a benchmark the whole
 * interval lies. No row says that 97.4% to 98.3% is worse than 98.3%.
 */
export function clearDecimals({ row, england, comparators }: JudgedIndicator): number {
  const beside = (found: Judgement, benchmark: number | null) => {
    const isAbove = benchmark !== null && row.lower_95 !== null && row.lower_95 > benchmark;
    const near = isAbove ? row.lower_95 : row.upper_95;
    return isOut(found) ? parted(row, near, benchmark).decimals : row.decimals;
  };
  return Math.max(beside(england, row.england_value), beside(comparators, row.comparator_median));
}
