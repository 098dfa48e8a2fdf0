import { judgement } from "./judgement.ts";

const words: Readonly<Record<string, string>> = {
  higher: "higher than a year before",
  lower: "lower than a year before",
  no_clear_change: "no clear change",
};

/** What the interval of a change over a year says, for a cell: the verdict of `pub.year_change` in words. Empty for none. */
export function changeVerdict(verdict: string | null): string {
  return words[verdict ?? ""] ?? "";
}

/** "rose" or "fell" where the whole interval of a difference is on one side of 0; no direction where it includes 0. */
export function changeDirection(lower: number | null, upper: number | null): string {
  const found = judgement(lower, upper, 0, "none");
  if (found === "not_compared") return "not tested";
  if (found === "similar") return "no clear change";
  return found === "higher" ? "rose" : "fell";
}
