import { counted } from "./format.ts";

/** Where a figure stands among its comparators. */
export interface Standing {
  readonly n: number | null;
  readonly rank: number | null;
  readonly overlap_count: number | null;
}

/**
 * "rank 4 of 16; 3 of them overlap it": the council itself is one of the 16. Never a rank without the number ranked,
 * nor without how many intervals overlap this one.
 */
export function standingWords({ n, rank, overlap_count }: Standing): string {
  if (n === null || n === 0 || rank === null) return "not ranked: no comparator has a figure";
  const place = `rank ${rank} of ${n + 1}, counting from the highest`;
  if (overlap_count === null) return place;
  const overlap =
    overlap_count === 0
      ? "no comparator’s interval overlaps it"
      : `the intervals of ${counted(overlap_count, "comparator")} overlap it`;
  return `${place}; ${overlap}`;
}
