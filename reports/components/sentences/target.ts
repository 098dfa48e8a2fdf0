import { short } from "../words/format.ts";
import { absenceClause } from "./absence.ts";
import { judgement } from "./judgement.ts";
import { isAccount, limits, type Measured, noInterval, opening, written } from "./measured.ts";
import { parted } from "./parted.ts";

/** What a figure is asked to reach, or not to pass. */
export interface Target {
  /** "the milestone", before "of 30%". */
  readonly name: string;
  readonly value: number;
  readonly asks: "at least" | "at most";
}

/**
 * "Northmere’s share, 31.2%, meets the milestone of at least 30%. …" Met or not met is a statement of the value alone;
 * whether chance could explain it is a second sentence, which the interval decides; of money it is not asked.
 */
export function targetSentence(figure: Measured, target: Target): string {
  const { value } = figure;
  if (value === null) return `${absenceClause(figure)}. Whether it meets ${target.name} cannot be said.`;
  const clear = parted(figure, value, target.value);
  const verdict = isMet(value, target) ? "meets" : "does not meet";
  const asked = `${target.name} of ${target.asks} ${targetText(figure, target)}`;
  const says = `${opening(figure)}, ${written(value, clear)}, ${verdict} ${asked}.`;
  return figure.lower === null && isAccount(figure) ? says : `${says} ${chance(clear, target)}`;
}

/** Whether a value reaches its target, the target itself included. */
function isMet(value: number, { value: target, asks }: Target): boolean {
  return asks === "at least" ? value >= target : value <= target;
}

function chance(figure: Measured, target: Target): string {
  const { lower, upper } = figure;
  if (lower === null || upper === null) return `Whether chance could explain that is not known: ${noInterval(figure)}.`;
  const found = judgement(lower, upper, target.value, "none");
  const text = targetText(figure, target);
  if (found === "similar")
    return `Chance could explain that: the interval ${limits(lower, upper, figure)} includes ${text}.`;
  const clear = parted(figure, found === "higher" ? lower : upper, target.value);
  return `Chance is unlikely to explain that: the whole interval, ${limits(lower, upper, clear)}, is ${found === "higher" ? "above" : "below"} ${text}.`;
}

/** A target is written as it was set: "30%", and "2.5%" with the decimals that it has. */
function targetText({ unit }: Measured, { value }: Target): string {
  return short(value, unit, (String(value).split(".")[1] ?? "").length);
}
