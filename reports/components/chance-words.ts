import { number } from "./format.ts";

/** Words for chances above each limit, in percent: the scale of the IPCC (Mastrandrea and others, 2010). */
const scale: readonly (readonly [above: number, words: string])[] = [
  [99, "virtually certain"],
  [90, "very likely"],
  [66, "likely"],
  [33, "about as likely as not"],
  [10, "unlikely"],
  [1, "very unlikely"],
];

/** "likely (78%)": a chance of 0 to 1 in words and number, never 0% or 100%. */
export function chanceWords(chance: number): string {
  const percent = chance * 100;
  const words = scale.find(([above]) => percent > above)?.[1] ?? "exceptionally unlikely";
  return `${words} (${chancePercent(chance)})`;
}

/** "78%", "less than 1%", "more than 99%". */
export function chancePercent(chance: number): string {
  const percent = chance * 100;
  if (percent < 1) return "less than 1%";
  return percent > 99 ? "more than 99%" : `${number(percent)}%`;
}
