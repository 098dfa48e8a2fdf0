import { capitalised, counted, number } from "../words/format.ts";

/** A sentence as the title of a figure or within another: without its full stop. */
export function asHeadline(sentence: string): string {
  return sentence.endsWith(".") ? sentence.slice(0, -1) : sentence;
}

/**
 * "Northmere’s", "Leeds’s", "carers’": who a figure belongs to. A single name that ends in s takes ’s all the same; a plural
 * that ends in s takes the apostrophe alone (Office for National Statistics, style guide: apostrophes).
 */
export function possessive(name: string, isPlural = false): string {
  return isPlural && name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** "between 24.1% and 31.2%", from the least to the most of some values; one value where they read the same. */
export function span(values: readonly number[], text: (value: number) => string): string {
  const [least, most] = [text(Math.min(...values)), text(Math.max(...values))];
  return least === most ? least : `between ${least} and ${most}`;
}

/** "24.1% to 31.2%", the same without a sentence around it. */
export function range(values: readonly number[], text: (value: number) => string): string {
  const [least, most] = [text(Math.min(...values)), text(Math.max(...values))];
  return least === most ? least : `${least} to ${most}`;
}

/** "12 of 151 councils", "1 of 1 council", "all 151 councils", "none of 151 councils". */
export function ofCouncils(count: number, all: number): string {
  if (all > 1 && count === all) return `all ${counted(all, "council")}`;
  if (all > 1 && count === 0) return `none of ${counted(all, "council")}`;
  return `${number(count)} of ${counted(all, "council")}`;
}

/**
 * "Between 12 and 40 of 152 councils reached 30%, depending on the definition", from how many did on each, out of `all`;
 * one number where all agree. `counts` is not empty; `did` says what they did, where it is not that they reached it.
 */
export function reachedSentence(counts: readonly number[], all: number, target: string, did = "reached"): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most === 0) return `${capitalised(ofCouncils(0, all))} ${did} ${target}, on any definition`;
  if (least === most) return `${capitalised(ofCouncils(least, all))} ${did} ${target}, on every definition`;
  return `Between ${number(least)} and ${ofCouncils(most, all)} ${did} ${target}, depending on the definition`;
}

/** The verb for a number of things: "1 council is", "2 councils are". */
export function isOrAre(count: number): "is" | "are" {
  return count === 1 ? "is" : "are";
}
