import { counted, joined, money, number, short } from "../words/format.ts";
import { periodPhrase } from "../words/periods.ts";
import { judgement } from "./judgement.ts";
import {
  absenceClause,
  decimalsToTell,
  isAccount,
  limits,
  type Measured,
  noInterval,
  opening,
  type Subject,
  written,
} from "./measured.ts";
import { isOrAre, possessive } from "./words.ts";

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
  const clear = decimalsToTell(figure, value, target.value);
  const verdict = isMet(value, target) ? "meets" : "does not meet";
  const asked = `${target.name} of ${target.asks} ${targetText(figure, target)}`;
  const says = `${opening(figure)}, ${written(value, clear)}, ${verdict} ${asked}.`;
  return figure.lower === null && isAccount(figure) ? says : `${says} ${chance(clear, target)}`;
}

/**
 * "on target; the interval includes it": a target in the cell of a table. "by more than chance" where the whole interval is on
 * the side of the value; of money chance is not asked; empty where there is no value.
 */
export function targetWords(figure: Measured, target: Target): string {
  const { value, lower, upper } = figure;
  if (value === null) return "";
  const side = isMet(value, target) ? "on target" : "off target";
  if (isAccount(figure)) return side;
  if (lower === null || upper === null) return `${side}; no interval`;
  const isWithin = judgement(lower, upper, target.value, "none") === "similar";
  return `${side}${isWithin ? "; the interval includes the target" : ", by more than chance"}`;
}

/**
 * "Of 6 targets for 2010-11 that can be judged, 4 are met, 1 of them with an interval that includes the target." What is off
 * target is counted the same way; `judged` may be empty. Without a name they are of all councils.
 */
export function targetsSentence(name: string | null, judged: readonly string[], all: number): string {
  const whose = name === null ? "" : `${possessive(name)} `;
  if (judged.length === 0) return `None of ${whose}${counted(all, "recorded target")} can be judged yet.`;
  const count = (start: string) => judged.filter((words) => words.startsWith(start)).length;
  const near = judged.filter((words) => words.endsWith("includes the target")).length;
  const rest = all - judged.length;
  const unknown = rest === 0 ? "" : `; ${rest} more cannot be judged`;
  const chance = near === 0 ? "" : `, but chance could explain ${number(near)} of these`;
  return `Of ${whose}${counted(judged.length, "recorded target")} that can be judged, ${count("on")} ${isOrAre(count("on"))} met and ${count("off")} ${isOrAre(count("off"))} not${chance}${unknown}.`;
}

/**
 * "62% of the way": how far a value has come from the baseline to the target; "past it" beyond the target, and "further off"
 * where it moved away. Empty where a part is not known, or where the target asks for no change.
 */
export function progressWords(value: number | null, baseline: number | null, target: number): string {
  if (value === null || baseline === null || target === baseline) return "";
  const share = (100 * (value - baseline)) / (target - baseline);
  if (share > 100) return "past the target since";
  if (share < 0) return "further off since";
  return `${number(Math.floor(share))}% of the way since`;
}

/** Whether a value reaches its target, the target itself included. */
function isMet(value: number, { value: target, asks }: Target): boolean {
  return asks === "at least" ? value >= target : value <= target;
}

function chance(figure: Measured, target: Target): string {
  const { lower, upper } = figure;
  if (lower === null || upper === null) return `Whether chance could explain that is not known: ${noInterval(figure)}.`;
  const side = judgement(lower, upper, target.value, "none");
  const text = targetText(figure, target);
  if (side === "similar")
    return `Chance could explain that: the interval ${limits(lower, upper, figure)} includes ${text}.`;
  const clear = decimalsToTell(figure, side === "higher" ? lower : upper, target.value);
  return `Chance is unlikely to explain that: the whole interval, ${limits(lower, upper, clear)}, is ${side === "higher" ? "above" : "below"} ${text}.`;
}

/** A target is written as it was set: "30%", and "2.5%" with the decimals that it has. */
function targetText({ unit }: Measured, { value }: Target): string {
  return short(value, unit, (String(value).split(".")[1] ?? "").length);
}

/** A reading that is judged, by its name, with its limits. */
interface JudgedReading {
  readonly name: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number;
}

/** On which readings chance could explain the verdict, because the interval includes the target; empty without any. */
export function chanceSentence(readings: readonly JudgedReading[], target: string): string {
  const known = readings.filter(({ lower, upper }) => lower !== null && upper !== null);
  if (known.length === 0) return "";
  const near = known.filter((each) => judgement(each.lower, each.upper, each.target, "none") === "similar");
  if (near.length === 0) return `Chance is unlikely to explain these verdicts: no interval includes ${target}.`;
  const which =
    near.length === known.length ? "Each interval" : `The interval of ${joined(near.map(({ name }) => `“${name}”`))}`;
  return `${which} includes ${target}: there chance could explain the verdict.`;
}

/** Whether a milestone is met over the readings of it that can be judged; `all` is at least 1. */
export function readingsSentence(milestone: string, met: number, all: number): string {
  if (met === all) return `The ${milestone} milestone is met on every reading of it (${all} of ${all}).`;
  if (met === 0) return `The ${milestone} milestone is not met on any reading of it (0 of ${all}).`;
  return `Whether the ${milestone} milestone is met depends on the definition: it is met on ${met} of ${all} readings of it.`;
}

const numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "two of the three definitions", "both definitions", "none of the three definitions". */
export function ofDefinitions(count: number, all: number): string {
  if (all === 1) return count === 1 ? "the one definition" : "no definition";
  if (count === all) return all === 2 ? "both definitions" : `all ${numbers[all] ?? all} definitions`;
  return `${numbers[count] ?? count} of the ${numbers[all] ?? all} definitions`;
}

/** The second limb of the 3% milestone on one reading: met, not met, cannot be judged. */
export interface Limb {
  /** Whether the share reaches 3%. */
  readonly targetVerdict: string;
  /** Pounds of the same savings that come from gains marked preventative; null where that is not known. */
  readonly preventionGbp: number | null;
  readonly preventionVerdict: string | null;
}

/** "£210,000 of it from prevention"; of what reaches 3% with nothing from prevention, that the milestone asks for both. */
export function preventionClause({ targetVerdict, preventionGbp, preventionVerdict }: Limb): string {
  if (preventionGbp === null) return "how much of it comes from prevention is not known";
  const says = `${money(preventionGbp)} of it from prevention`;
  return targetVerdict === "met" && preventionVerdict === "not met" ? `${says}: the milestone asks for some` : says;
}

/** A milestone's value in its own period, and the one that says what came after it. */
export interface AfterDue {
  readonly unit: string;
  readonly target: number;
  readonly basis: string;
  readonly period: string;
  /** Null where it is not known. */
  readonly value: number | null;
  readonly afterPeriod: string;
  readonly afterValue: number;
}

/** "met one quarter later: 100.0% in October to December 2010": what came after, which may be another verdict. */
export function afterClause(after: AfterDue): string {
  const { unit, target, basis, afterPeriod, afterValue } = after;
  return `${ending(after)}: ${valueText(afterValue, unit, target)} ${periodPhrase(afterPeriod, basis)}`;
}

/** A value beside a target, with as many decimals as show on which side of it it is. */
export function valueText(value: number, unit: string, target: number): string {
  return short(value, unit, decimalsToTell<Pick<Subject, "unit" | "decimals">>({ unit }, value, target).decimals);
}

function ending({ value, target, afterValue, period, afterPeriod }: AfterDue): string {
  const later = laterWords(period, afterPeriod);
  if (value !== null && value >= target) return afterValue >= target ? `still met ${later}` : `no longer met ${later}`;
  if (afterValue >= target) return `met ${later}`;
  return value === null ? `not met ${later}` : `still not met ${later}`;
}

const words = ["no", "one", "two", "three", "four"];

/** "one quarter later", "two years later". */
function laterWords(period: string, after: string): string {
  const isQuarter = period.includes(" Q");
  const place = (text: string) =>
    Number(text.slice(0, 4)) * (isQuarter ? 4 : 1) + (isQuarter ? Number(text.slice(-1)) : 0);
  const count = place(after) - place(period);
  return `${words[count] ?? count} ${isQuarter ? "quarter" : "year"}${count === 1 ? "" : "s"} later`;
}
