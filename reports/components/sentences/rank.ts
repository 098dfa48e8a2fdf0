import { counted, number } from "../format.ts";

/** Where a figure stands among its comparators. */
export interface Standing {
  /** Comparators with a value, the council itself left out. */
  readonly n: number | null;
  /** 1 is the highest; equal values share the better rank. */
  readonly rank: number | null;
  /** How many comparators’ intervals overlap its own; null for a measure without intervals. */
  readonly overlap_count: number | null;
  /** How many councils have this rank, itself included; left out where that is not known. */
  readonly shared_by?: number;
}

/**
 * "rank 4 of 16 with a value, counting from the highest, shared by 2, in the highest quarter; the intervals of 3 comparators
 * overlap it": the council itself is one of the 16. Never a rank without the number ranked, nor without how many intervals
 * overlap its own.
 */
export function rankWords({ n, rank, overlap_count, shared_by }: Standing): string {
  if (n === null || n === 0 || rank === null) return "not ranked: no comparator has a figure";
  const shared = shared_by === undefined || shared_by < 2 ? "" : `, shared by ${number(shared_by)}`;
  const quarter = quarterWords(rank, n + 1);
  const place = `rank ${number(rank)} of ${number(n + 1)} with a value, counting from the highest${shared}${quarter === "" ? "" : `, in the ${quarter}`}`;
  if (overlap_count === null) return `${place}; how many overlap it is not known`;
  return `${place}; ${overlapWords(overlap_count)}`;
}

function overlapWords(count: number): string {
  if (count === 0) return "no comparator’s interval overlaps it";
  const whose =
    count === 1 ? "the interval of 1 comparator overlaps" : `the intervals of ${counted(count, "comparator")} overlap`;
  return `${whose} it`;
}

/** "5 of 16": never a rank without how many are ranked, the council itself among them. `n` leaves it out. */
export function rankOf(rank: number, n: number): string {
  return `${number(rank)} of ${number(n + 1)}`;
}

const quarters = ["highest quarter", "second quarter", "third quarter", "lowest quarter"];

/** The quarter that a rank is in among `n` values, counting from the highest; empty for fewer than four. */
export function quarterWords(rank: number, n: number): string {
  return quarters[(quarterOf(rank, n) ?? 0) - 1] ?? "";
}

/** The method `quantile_group` for four groups, where a page has no database. Null for fewer than four values. */
export function quarterOf(rank: number, n: number): number | null {
  return n < quarters.length ? null : 5 - Math.ceil(((n + 1 - rank) * 4) / n);
}
