import { number } from "../../../components/words/format.ts";

/** A count rounded to 5 stands for whole numbers of people up to 2 either side. */
export const roundingHalf = 2;

/** How much more a count is than the one before, in percent of it, and the ends between which it is once both are unrounded. */
export interface Growth {
  readonly percent: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The growth between two counts rounded to 5; null from a count that rounding may have made of nobody. */
export function growth(before: number, after: number): Growth | null {
  if (before <= roundingHalf) return null;
  const more = (from: number, to: number) => 100 * (Math.max(0, to) / from - 1);
  return {
    percent: more(before, after),
    lowest: more(before + roundingHalf, after - roundingHalf),
    highest: more(before - roundingHalf, after + roundingHalf),
  };
}

/** "56.0% more", "12.8% fewer". */
function size(percent: number): string {
  return `${number(Math.abs(percent), 1)}% ${percent < 0 ? "fewer" : "more"}`;
}

/** Percentage points between the ends that rounding allows, from which on a sentence gives no percentage. */
const vague = 10;

/**
 * "12.8% fewer than the 130,900 of 31 March 2010": within a sentence, without the ends that rounding allows; where they
 * lie far from one another, "fewer than the 10 of 31 March 2013".
 */
export function growthSentence({ percent, lowest, highest }: Growth, earlier: string): string {
  const isRounding = lowest <= 0 && highest >= 0;
  if (isRounding) return `unchanged from the ${earlier} but for rounding`;
  const words = percent < 0 ? "fewer" : "more";
  return `${highest - lowest > vague ? words : size(percent)} than the ${earlier}`;
}

/** "56.0% more (55.8% more to 56.2% more once rounding is allowed for)", before "than"; it is said where rounding may be all of it. */
export function growthWords({ percent, lowest, highest }: Growth): string {
  if (lowest <= 0 && highest >= 0) {
    return `${size(percent)} (rounding alone may be the whole of it: ${size(lowest)} to ${size(highest)})`;
  }
  if (size(lowest) === size(highest)) return size(percent);
  return `${size(percent)} (${size(lowest)} to ${size(highest)} once rounding is allowed for)`;
}
