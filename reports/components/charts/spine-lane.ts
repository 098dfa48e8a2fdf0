import type { Judgement } from "../sentences/judgement.ts";

/** An indicator on its own scale: England at 0, −1 and 1 as far from it as the farthest of what the scale is made of. */
export interface Lane {
  readonly title: string;
  /** The council’s value with its interval, in words. */
  readonly own: string;
  /** Two lines of words under it. */
  readonly beside: string;
  readonly more: string;
  readonly verdict: Judgement;
  /** Whether better is to the right; where no side is good, higher is. */
  readonly hasGoodSide: boolean;
  /** False where there is no scale with England in the middle: then only the words are drawn. */
  readonly isPlaced: boolean;
  /** Places on the scale, null where there is nothing to place: the council and its interval, */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** the ends of the range of those it is beside, of their middle half, and their median. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly median: number | null;
}

/**
 * Where values lie on a lane whose scale is made of `extent`: England at 0, the farthest at −1 or 1, what is farther still at
 * the end, and the other way round where low is good. Null without a figure of England.
 */
export function spineScale(
  england: number | null,
  polarity: string,
  extent: readonly (number | null)[],
): (value: number | null) => number | null {
  const away = (value: number) => value - (england ?? 0);
  const distances = extent.filter((value) => value !== null).map((value) => Math.abs(away(value)));
  const farthest = Math.max(...distances, Number.MIN_VALUE);
  const way = polarity === "low" ? -1 : 1;
  return (value) => {
    if (value === null || england === null) return null;
    return Math.max(-1, Math.min(1, (way * away(value)) / farthest));
  };
}
