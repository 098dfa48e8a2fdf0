import { counted, number } from "../format.ts";

/** "12 of 151 councils", "1 of 1 council", "all 151 councils", "none of 151 councils". */
export function ofCouncils(count: number, all: number): string {
  if (all > 1 && count === all) return `all ${counted(all, "council")}`;
  if (all > 1 && count === 0) return `none of ${counted(all, "council")}`;
  return `${number(count)} of ${counted(all, "council")}`;
}

/**
 * "Between 12 and 40 councils reached 30%, depending on the definition", from how many did on each; one number where all
 * agree. `counts` is not empty.
 */
export function reachedSentence(counts: readonly number[], target: string): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least === most) return `${counted(most, "council")} reached ${target}, on every definition`;
  return `Between ${number(least)} and ${counted(most, "council")} reached ${target}, depending on the definition`;
}

/** The verb for a number of things: "1 council is", "2 councils are". */
export function isOrAre(count: number): "is" | "are" {
  return count === 1 ? "is" : "are";
}
