import quantile from "@stdlib/stats-base-dists-chisquare-quantile";
import type { Method } from "./method.ts";

const smallCounts = Array.from({ length: 10 }, (_, count) => count);

function lower(count: number, confidence: number): number {
  return count === 0 ? 0 : quantile((1 - confidence) / 2, 2 * count) / 2;
}

function upper(count: number, confidence: number): number {
  return quantile((1 + confidence) / 2, 2 * count + 2) / 2;
}

function table(limit: (count: number, confidence: number) => number, confidence: number): string {
  return `[${smallCounts.map((count) => `${limit(count, confidence)}::double`).join(", ")}]`;
}

function macro(name: string, limit: (count: number, confidence: number) => number): string {
  return `create or replace macro ${name}(o, confidence) as case
    when o not in (${smallCounts.join(", ")}) then null
    when confidence = 0.95 then ${table(limit, 0.95)}[cast(o as integer) + 1]
    when confidence = 0.998 then ${table(limit, 0.998)}[cast(o as integer) + 1] end`;
}

/**
 * Exact Poisson limits of a count of 0 to 9 events, from quantiles of the chi-squared distribution; null for other
 * counts. `confidence` is 0.95 or 0.998.
 *
 * Garwood (1936), Biometrika 28, 437–442.
 */
export const exactPoisson: Method = {
  name: "exact_poisson",
  title: "Exact Poisson interval",
  citation: "Garwood (1936)",
  formula: "Half the chi-squared quantiles with 2 × count and 2 × count + 2 degrees of freedom.",
  refuses: "For counts of 10 or more, where Byar's interval is used instead.",
  macros: [macro("exact_poisson_lower", lower), macro("exact_poisson_upper", upper)],
};
