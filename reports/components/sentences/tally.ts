import { counted, joined } from "../words/format.ts";
import { isOrAre } from "./councils.ts";

const beginnings = {
  better: "better than",
  higher: "higher than",
  similar: "similar to",
  lower: "lower than",
  worse: "worse than",
} as const;
const order = ["better", "higher", "similar", "lower", "worse"] as const;

/**
 * "of 3 indicators, 1 is better than England, 1 similar and 1 worse, by their own 95% intervals; 2 more indicators cannot be
 * compared": how judgements fall out. A side on which there is none is left out; what is not one of the five is not compared.
 */
export function tally(judgements: readonly string[], one: string, beside: string): string {
  const found = order.flatMap((side) => {
    const count = judgements.filter((judgement) => judgement === side).length;
    return count === 0 ? [] : [{ side, count }];
  });
  const judged = found.reduce((sum, { count }) => sum + count, 0);
  if (judged === 0) return `no ${one} can be compared with ${beside}`;
  const parts = found.map(({ side, count }, index) =>
    index === 0 ? `${count} ${isOrAre(count)} ${beginnings[side]} ${beside}` : `${count} ${side}`,
  );
  const by = judged === 1 ? "its own 95% interval" : "their own 95% intervals";
  const left = judgements.length - judged;
  const rest = left === 0 ? "" : `; ${counted(left, `more ${one}`)} cannot be compared`;
  return `of ${counted(judged, one)}, ${joined(parts)}, by ${by}${rest}`;
}
