import quantile from "@stdlib/stats-base-dists-chisquare-quantile";

/** The counts of events whose limits are taken from a table: 0 to 9. */
export const tabledCounts: readonly number[] = Array.from({ length: 10 }, (_, count) => count);

/** The exact lower Poisson limits of counts of 0 to 9, in order (Garwood 1936). `confidence` is two-sided, as 0.95. */
export function exactLowers(confidence: number): number[] {
  return tabledCounts.map((count) => (count === 0 ? 0 : quantile((1 - confidence) / 2, 2 * count) / 2));
}

/** The exact upper Poisson limits of counts of 0 to 9, in order (Garwood 1936). `confidence` is two-sided, as 0.95. */
export function exactUppers(confidence: number): number[] {
  return tabledCounts.map((count) => quantile((1 + confidence) / 2, 2 * count + 2) / 2);
}

/** SQL: a list of these numbers. */
export function doubles(numbers: readonly number[]): string {
  return `[${numbers.map((number) => `${number}::double`).join(", ")}]`;
}
