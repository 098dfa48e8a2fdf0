import { isOut, type JudgedIndicator } from "./council-indicator-judged.ts";
import { counted, number } from "./format.ts";
import { byChance } from "./sentences/chance-count.ts";
import { isOrAre } from "./sentences/councils.ts";
import type { Judgement } from "./sentences/judgement.ts";
import { judgementCounts } from "./sentences/judgement-counts.ts";

const outs: readonly Judgement[] = ["worse", "better", "higher", "lower"];

/**
 * "Eastwold stands out beside England on 14 of the 27 figures that can be judged: 4 worse, 8 better, 2 lower. …": how many
 * there are, how many chance alone would make, and how many cannot be judged.
 */
export function standsOutAnswer(name: string, all: readonly JudgedIndicator[]): string {
  if (all.length === 0) return "No indicator has a figure of any council yet.";
  const withValue = all.filter(({ row }) => row.value !== null).length;
  if (withValue === 0)
    return `Nothing can be said of ${name}: it has none of the ${counted(all.length, "figure")} of indicators that other councils have.`;
  const found = all.map(({ england }) => england);
  const compared = comparedCount(found);
  if (compared === 0) return `None of the ${counted(withValue, "figure")} of ${name} can be judged beside England’s.`;
  const left = found.length - compared;
  const similar = found.filter((one) => one === "similar").length;
  const others = `${number(similar)} ${isOrAre(similar)} similar${left === 0 ? "" : `, and ${counted(left, "more figure")} cannot be judged`}.`;
  return `${name} stands out beside England on ${outWords(found, "England")} ${others}`;
}

/** The same beside the median of the comparators; says so where there are none. */
export function comparatorsSentence(set: string, all: readonly JudgedIndicator[]): string {
  const found = all.map(({ comparators }) => comparators);
  if (comparedCount(found) === 0) return `No figure can be judged beside the median of comparators (${set}).`;
  return `Beside the median of its comparators (${set}) it stands out on ${outWords(found, "that median")}`;
}

function comparedCount(found: readonly Judgement[]): number {
  return found.filter((one) => one !== "not_compared").length;
}

function outWords(found: readonly Judgement[], whom: string): string {
  const compared = comparedCount(found);
  const count = found.filter(isOut).length;
  const which = count === 0 ? "" : `: ${judgementCounts(found, outs)}`;
  return `${count === 0 ? "none" : number(count)} of the ${counted(compared, "figure")} that can be judged${which}. Were it no different from ${whom}, chance alone would make ${byChance(compared)} stand out.`;
}
