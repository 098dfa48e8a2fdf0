/** How a figure stands beside a benchmark by its own limits. */
export type Judgement = "better" | "similar" | "worse" | "higher" | "lower" | "not_compared";

/** A judgement before "its comparators’ median" or another benchmark. */
export const standing: Readonly<Record<Judgement, string>> = {
  better: "better than",
  worse: "worse than",
  higher: "higher than",
  lower: "lower than",
  similar: "similar to",
  not_compared: "not compared with",
};

/** Which side of a benchmark is good. */
export type Polarity = "high" | "low" | "none";

/** Why there is no judgement; null where there is one. In the words of the method `benchmark`. */
export function judgementRefusal(
  lower: number | null,
  upper: number | null,
  benchmark: number | null,
  polarity: string,
): string | null {
  if (lower === null || upper === null) return "the figure has no interval";
  if (benchmark === null) return "the benchmark is missing";
  return polarity === "high" || polarity === "low" || polarity === "none" ? null : "which side is good is not said";
}

/**
 * The method `benchmark` where a page has no database: similar where the benchmark lies within the limits, their ends
 * included; otherwise higher or lower, or better or worse where a side is good. A test holds both to the same cases.
 *
 * Department of Health and Social Care, Fingertips: comparison by a single overlapping confidence interval.
 */
export function judgement(
  lower: number | null,
  upper: number | null,
  benchmark: number | null,
  polarity: string,
): Judgement {
  if (judgementRefusal(lower, upper, benchmark, polarity) !== null) return "not_compared";
  const isHigher = lower !== null && benchmark !== null && lower > benchmark;
  const isLower = upper !== null && benchmark !== null && upper < benchmark;
  if (!isHigher && !isLower) return "similar";
  if (polarity === "none") return isHigher ? "higher" : "lower";
  return isHigher === (polarity === "high") ? "better" : "worse";
}
