import { isOut, type JudgedIndicator } from "./council-indicator-judged.ts";
import { counted } from "./format.ts";
import { byChance } from "./sentences/chance-count.ts";
import type { Judgement } from "./sentences/judgement.ts";
import { tally } from "./sentences/tally.ts";

/**
 * "Eastwold stands out beside England on 21 figures: of 33 figures, 12 are better than England, …": how many there are,
 * how many chance alone would make, and how many cannot be judged.
 */
export function standsOutAnswer(name: string, all: readonly JudgedIndicator[]): string {
  if (all.length === 0) return "No indicator has a figure of any council yet.";
  const withValue = all.filter(({ row }) => row.value !== null).length;
  if (withValue === 0)
    return `Nothing can be said of ${name}: it has none of the ${counted(all.length, "figure")} of indicators that other councils have.`;
  const found = all.map(({ england }) => england);
  return comparedCount(found) === 0
    ? `Whether ${name} stands out cannot be said: none of its ${counted(withValue, "figure")} can be judged beside England’s.`
    : `${name} stands out beside England on ${outWords(found, "England")}`;
}

/** The same beside the median of the comparators; says so where there are none. */
export function comparatorsSentence(set: string, all: readonly JudgedIndicator[]): string {
  const found = all.map(({ comparators }) => comparators);
  return comparedCount(found) === 0
    ? `No figure can be judged beside the median of comparators (${set}).`
    : `Beside its comparators (${set}) it stands out on ${outWords(found, "their median")}`;
}

function comparedCount(found: readonly Judgement[]): number {
  return found.filter((one) => one !== "not_compared").length;
}

function outWords(found: readonly Judgement[], whom: string): string {
  const count = found.filter(isOut).length;
  return `${count === 0 ? "no figure" : counted(count, "figure")}: ${tally(found, "figure", whom)}. Were it no different from ${whom}, chance alone would make ${byChance(comparedCount(found))} stand out.`;
}
