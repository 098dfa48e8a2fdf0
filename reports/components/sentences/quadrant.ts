import { counted, joined, number } from "../words/format.ts";
import { judgement } from "./judgement.ts";
import { isOrAre, possessive } from "./words.ts";

/** A cost and a result of a council, each with the middle of its comparators. */
export interface CostBesideResult {
  readonly cost: number;
  readonly costMedian: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly outcomeMedian: number;
  readonly polarity: string;
}

const costWords = { less: "costs less", more: "costs more", same: "costs the same" } as const;

/** Where money stands beside the median: of what is accounted for, chance is not asked. */
function costSide({ cost, costMedian }: CostBesideResult): keyof typeof costWords {
  if (cost === costMedian) return "same";
  return cost < costMedian ? "less" : "more";
}

/** How the result stands to the median by its own interval; null where it has none. */
function resultSide(pair: CostBesideResult): "better" | "similar" | "worse" | null {
  const side = judgement(pair.lower, pair.upper, pair.outcomeMedian, pair.polarity);
  return side === "better" || side === "similar" || side === "worse" ? side : null;
}

/** "costs more, better result": the corner of a council in plain words; without an interval the result is not judged. */
export function quadrantWords(pair: CostBesideResult): string {
  const side = resultSide(pair);
  return `${costWords[costSide(pair)]}, ${side === null ? "result not judged" : `${side} result`}`;
}

/** The corners of a drawing whose better results are above, from the top left. */
export const corners = ["costs less, better result", "costs more, better result"] as const;
export const lowerCorners = ["costs less, worse result", "costs more, worse result"] as const;

/**
 * "In 4 of 5 comparisons Eastwold’s cost is above its comparators’ median. Of the results beside them 1 is better, 2 are similar
 * and 2 are not judged, having no interval." What each council pays and what comes of it, counted; `pairs` is not empty.
 */
export function quadrantSentence(name: string, pairs: readonly CostBesideResult[]): string {
  const above = pairs.filter((pair) => costSide(pair) === "more").length;
  const parts = (["better", "similar", "worse", null] as const).flatMap((side) => {
    const count = pairs.filter((pair) => resultSide(pair) === side).length;
    const words = side === null ? "not judged, having no interval" : side;
    return count === 0 ? [] : `${number(count)} ${isOrAre(count)} ${words}`;
  });
  const costs = `In ${number(above)} of ${counted(pairs.length, "comparison")} ${possessive(name)} cost is above its comparators’ median`;
  return `${costs}; of the results beside them ${joined(parts)}.`;
}
