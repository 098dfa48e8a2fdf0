import { number } from "../format.ts";
import type { Judgement } from "./judgement.ts";

const order = ["worse", "similar", "better", "higher", "lower", "not_compared"] as const;

/** "2 worse, 3 similar, 1 not compared": those that there are, each with its number. */
export function judgementCounts(found: readonly Judgement[], wanted: readonly Judgement[] = order): string {
  const counts = order
    .filter((one) => wanted.includes(one))
    .map((one) => ({ one, count: found.filter((each) => each === one).length }))
    .filter(({ count }) => count > 0);
  return counts.map(({ one, count }) => `${number(count)} ${one.replace("_", " ")}`).join(", ");
}
