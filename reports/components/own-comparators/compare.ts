/** The figure of a council with its interval, as it is published. */
export interface Valued {
  readonly value: number;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
}

/** Where a set of comparators lies. */
interface Range {
  readonly n: number;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Where a set of comparators lies, and where a council's own figure stands among them: the columns of `pub.comparison`. */
export interface Standing extends Omit<Range, "n"> {
  readonly n: number | null;
  readonly rank: number | null;
  readonly tied_count: number | null;
  readonly overlap_count: number | null;
}

/** Where a council without a figure stands, and one among nobody. */
export const nowhere: Standing = {
  n: null,
  median: null,
  lowest: null,
  highest: null,
  rank: null,
  tied_count: null,
  overlap_count: null,
};

/**
 * A figure beside those of its comparators, as `pub.figure_beside` has it (src/analysis/beside/comparisons.ts): rank 1 is
 * the best where a side is good, else the highest; `overlap_count` is null where no two intervals can be compared.
 */
export function standingAmong(own: Valued, others: readonly Valued[], polarity: string): Standing {
  if (others.length === 0) return nowhere;
  const values = others.map(({ value }) => value);
  const isBefore = (value: number) => (polarity === "low" ? value < own.value : value > own.value);
  const overlaps = others.flatMap((other) => overlapOf(own, other) ?? []);
  return {
    ...rangeOf(values),
    rank: 1 + values.filter(isBefore).length,
    tied_count: values.filter((value) => value === own.value).length,
    overlap_count: overlaps.length === 0 ? null : overlaps.filter((isOverlapping) => isOverlapping).length,
  };
}

/** How many values there are, their median and their ends: all but their number null where there are none. */
export function rangeOf(values: readonly number[]): Range {
  const sorted = values.toSorted((one, other) => one - other);
  return { n: sorted.length, median: medianOf(sorted), lowest: sorted[0] ?? null, highest: sorted.at(-1) ?? null };
}

/** The middle of sorted values, between the two middle ones of an even number. */
function medianOf(values: readonly number[]): number | null {
  const [lower, upper] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) / 2;
}

/** Whether two intervals overlap; null where one is not known. */
function overlapOf(own: Valued, other: Valued): boolean | null {
  const { lower_95: lower, upper_95: upper } = own;
  if (lower === null || upper === null || other.lower_95 === null || other.upper_95 === null) return null;
  return lower <= other.upper_95 && other.lower_95 <= upper;
}
