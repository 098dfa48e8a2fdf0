import type { FigureLine } from "../../../components/figure/lines.ts";
import { measuredLine } from "../../../components/figure/measured-line.ts";
import type { Measured } from "../../../components/sentences/measured.ts";

/** Under this many people the rounding of a count to 5 matters as much as chance does, which an interval has alone. */
const least = 10;

/** Why the rate of such a count has no interval and is compared with nothing. */
export const smallCount = `a count under ${least} that is rounded to 5 is too coarse`;

function isSmall({ indicator_code, numerator }: FigureLine): boolean {
  return indicator_code === "DP-RATE" && numerator !== null && numerator < least;
}

/** The lines with no interval at a rate of a small count. */
export function withoutSmallIntervals(lines: readonly FigureLine[]): FigureLine[] {
  return lines.map((line) => (isSmall(line) ? { ...line, lower_95: null, upper_95: null } : line));
}

/** A published rate as a sentence takes it, and why one of a small count has no interval. */
export function roundedRate(line: FigureLine, name: string, measure: string): Measured {
  const figure = { ...measuredLine(line, name, measure), decimals: 0 };
  if (!isSmall(line)) return figure;
  return { ...figure, lower: null, upper: null, whyNoInterval: smallCount };
}
