import { counted, percent } from "../format.ts";
import { judgement } from "./judgement.ts";

/** How often intervals held what happened, with Wilson’s 95% limits of that share, in percent. */
export interface HeldShare {
  readonly forecasts: number;
  readonly held_percent: number;
  readonly lower_95: number;
  readonly upper_95: number;
}

const says = {
  lower: "less often than the 80% that they claim: they are surer of themselves than they should be",
  higher: "more often than the 80% that they claim: they are wider than they need be",
  similar: "which chance alone could part from the 80% that they claim",
} as const;

/** "Of 1,204 past forecasts over all councils, the 80% intervals of 60.1% (95% interval 57.3% to 62.8%) held what happened, …" */
export function heldSentence({ forecasts, held_percent, lower_95, upper_95 }: HeldShare): string {
  const found = judgement(lower_95, upper_95, 80, "none");
  const words = found === "lower" || found === "higher" ? says[found] : says.similar;
  return `Of ${counted(forecasts, "past forecast")} over all councils, the 80% intervals of ${percent(held_percent)} ${limits(lower_95, upper_95)} held what happened, ${words}.`;
}

/** The same of the forecasts that did worst, named by `which`; empty unless their whole interval is under a half. */
export function worstSentence(which: string, { held_percent, lower_95, upper_95 }: HeldShare): string {
  if (upper_95 >= 50) return "";
  return `The worst, ${which}, held ${percent(held_percent)} ${limits(lower_95, upper_95)}.`;
}

function limits(lower: number, upper: number): string {
  return `(95% interval ${percent(lower)} to ${percent(upper)})`;
}
