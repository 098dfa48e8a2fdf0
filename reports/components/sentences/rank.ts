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
 * "rank 4 of 16 with a value, counting from the highest, shared by 2; the intervals of 3 comparators overlap it": the
 * council itself is one of the 16. Never a rank without the number ranked, nor without how many intervals overlap its own.
 */
export function rankWords({ n, rank, overlap_count, shared_by }: Standing): string {
  if (n === null || n === 0 || rank === null) return "not ranked: no comparator has a figure";
  const shared = shared_by === undefined || shared_by < 2 ? "" : `, shared by ${number(shared_by)}`;
  const place = `rank ${number(rank)} of ${number(n + 1)} with a value, counting from the highest${shared}`;
  if (overlap_count === null) return `${place}; how many overlap it is not known`;
  return `${place}; ${overlapWords(overlap_count)}`;
}

function overlapWords(count: number): string {
  if (count === 0) return "no comparator’s interval overlaps it";
  const whose =
    count === 1 ? "the interval of 1 comparator overlaps" : `the intervals of ${counted(count, "comparator")} overlap`;
  return `${whose} it`;
}
