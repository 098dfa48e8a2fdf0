import type { FigureLine } from "./figure-line.ts";
import { measuredLine } from "./measured-line.ts";
import type { Measured } from "./sentences/measured.ts";

/** Under this many people the rounding of a count to 5 matters as much as chance does. */
const least = 10;

/** A published rate as a sentence takes it: of a small count without its interval, which leaves the rounding out. */
export function roundedRate(line: FigureLine, name: string, measure: string): Measured {
  const figure = { ...measuredLine(line, name, measure), decimals: 0 };
  if (line.numerator === null || line.numerator >= least) return figure;
  return {
    ...figure,
    lower: null,
    upper: null,
    whyNoInterval: `a count under ${least} that is rounded to 5 is too coarse`,
  };
}
