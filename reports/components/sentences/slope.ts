import { short } from "../words/format.ts";

/** A rate of people by deprivation from one end of the ranking to the other. */
export interface Slope {
  /** What the rate is of, as a sentence begins: "Permanent admissions to care homes". */
  readonly title: string;
  readonly decimals: number;
  /** Least less most deprived, per 100,000; null where `refusal` says why. */
  readonly slope: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly refusal: string | null;
}

/**
 * "Permanent admissions to care homes: clearly more among the most deprived, by 142.3 per 100,000 (92.6 to 192.1)": by the
 * slope's own interval. The difference is told without its sign, and its limits with it.
 */
export function slopeHeadline({ title, decimals, slope, lower, upper, refusal }: Slope): string {
  if (slope === null || lower === null || upper === null)
    return `${title} by deprivation: no slope, because ${refusal}`;
  const text = (value: number) => short(value, "per_100k", decimals);
  const isClear = lower > 0 || upper < 0;
  if (!isClear) {
    return `${title}: no clear slope by deprivation, ${text(slope)} per 100,000 (${text(lower)} to ${text(upper)})`;
  }
  const [side, ends] = slope < 0 ? (["most", [-upper, -lower]] as const) : (["least", [lower, upper]] as const);
  return `${title}: clearly more among the ${side} deprived, by ${text(Math.abs(slope))} per 100,000 (${text(ends[0])} to ${text(ends[1])})`;
}
