import { absenceClause, stateOfStatus } from "../../../src/explain/absence.ts";
import { number, withUnit } from "../words/format.ts";
import { periodName, periodPhrase } from "../words/periods.ts";
import { judgement } from "./judgement.ts";
import { isAccount, owned, type Subject } from "./measured.ts";

/** A figure at one end of a change. */
export interface Point {
  readonly period: string;
  readonly basis?: string;
  readonly value: number | null;
  readonly status: string;
}

/** The same figure in two periods. */
export interface Change extends Subject {
  readonly before: Point;
  readonly after: Point;
  /**
   * 95% limits of the later figure less the earlier: percentage points of a share, percent of money and counts, otherwise
   * the unit of the figure. Null where they are not known.
   */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The period in which the definition changed between the two; null where it did not. */
  readonly breakIn: string | null;
}

/**
 * "Northmere’s share rose from 28.1% at 31 March 2010 to 31.2% at 31 March 2011, by 3.1 percentage points (95% interval 1.2
 * to 5.0)." It rose or fell only where the interval leaves out 0, and is unchanged where both ends print the same. Across
 * a break it is not compared.
 */
export function changeSentence(change: Change): string {
  const { before, after, lower, upper, breakIn } = change;
  if (before.value === null) return missing(change, before);
  if (after.value === null) return missing(change, after);
  if (breakIn !== null)
    return `${owned(change)}, ${ends(change, " and ")}, is not comparable over time: the definition changed in ${periodName(breakIn)}.`;
  const size = difference(change, before.value, after.value);
  if (isUnchanged(change, size)) return unchanged(change);
  return lower === null || upper === null ? untested(change, size) : tested(change, size, lower, upper);
}

/** Whether the two read the same as they are printed; money and counts, whether the change in percent does. */
function isUnchanged(change: Change, size: number | null): boolean {
  const { before, after, unit, decimals } = change;
  if (before.value === null || after.value === null) return false;
  if (before.value === after.value) return true;
  if (isRelative(change)) return size !== null && Number(size.toFixed(1)) === 0;
  return withUnit(before.value, unit, decimals) === withUnit(after.value, unit, decimals);
}

/** "Northmere’s share was 11.4% in 2010-11, unchanged since 2007-08." */
function unchanged(change: Change): string {
  const { before, after, unit, decimals } = change;
  const value = after.value === null ? "" : withUnit(after.value, unit, decimals);
  const since = periodName(before.period, before.basis);
  return `${owned(change)} was ${value} ${periodPhrase(after.period, after.basis)}, unchanged since ${since}.`;
}

function missing(change: Change, { period, basis, status }: Point): string {
  return `${owned(change)} cannot be compared over time: the figure for ${periodName(period, basis)} ${absenceClause(stateOfStatus(status))}.`;
}

function tested(change: Change, size: number | null, lower: number, upper: number): string {
  const side = judgement(lower, upper, 0, "none");
  const range = differenceLimits(change, lower, upper);
  if (side === "similar") {
    const unit = isRelative(change) ? "" : unitWords(change);
    return `${owned(change)} shows no clear change: it was ${ends(change, " and ")}, and the 95% interval of the difference, ${range}${unit}, includes 0.`;
  }
  const by = size === null ? "" : `, by ${sizeWords(change, size)}`;
  return `${owned(change)} ${side === "higher" ? "rose" : "fell"} from ${ends(change, " to ")}${by} (95% interval ${range}).`;
}

/** Money, shares of money and counts are what they are; of any other figure without an interval it is said that chance may be all. */
function untested(change: Change, size: number | null): string {
  const was = `${owned(change)} was ${ends(change, " and ")}`;
  if (size === null) return `${was}.`;
  if (isRelative(change) || isAccount(change))
    return `${was}, ${sizeWords(change, size)} ${size > 0 ? "more" : "less"}.`;
  return `${was}, a difference of ${sizeWords(change, size)}; whether chance could explain it is not known: it has no interval.`;
}

/** "28.1% at 31 March 2010 to 31.2% at 31 March 2011"; both values are there. */
function ends({ before, after, unit, decimals }: Change, between: string): string {
  const end = ({ period, basis, value }: Point) =>
    `${value === null ? "" : withUnit(value, unit, decimals)} ${periodPhrase(period, basis)}`;
  return `${end(before)}${between}${end(after)}`;
}

const relativeUnits = ["gbp", "people", "number"];

/** Whether a change is said in percent of what there was: money and counts, not shares, rates and scores. */
function isRelative({ unit }: Subject): boolean {
  return relativeUnits.includes(unit);
}

/** How far the later value is from the earlier: percent of it for money and counts, else in the figure’s own unit. Null from 0. */
export function difference(subject: Subject, before: number, after: number): number | null {
  if (!isRelative(subject)) return after - before;
  return before === 0 ? null : (100 * (after - before)) / before;
}

/** "3.1 percentage points", "20.0%", "less than 0.1 percentage points": without a sign. */
export function sizeWords(subject: Subject, size: number): string {
  const places = decimalsOf(subject);
  const least = 10 ** -places;
  const isTooSmall = size !== 0 && Math.abs(size) < least / 2;
  const text = isTooSmall ? `less than ${number(least, places)}` : number(Math.abs(size), places);
  return `${text}${unitWords(subject)}`;
}

/** "1.2 to 5.0", of a difference: an end that is not 0 is never written as 0. */
export function differenceLimits(subject: Subject, lower: number, upper: number): string {
  const sign = isRelative(subject) ? "%" : "";
  const end = (value: number) => {
    const places = [0, 1, 2, 3, 4].map((more) => decimalsOf(subject) + more);
    const enough = places.find((place) => value === 0 || Number(value.toFixed(place)) !== 0) ?? decimalsOf(subject);
    return `${number(value, enough)}${sign}`;
  };
  return `${end(lower)} to ${end(upper)}`;
}

/** What a difference is counted in, after its number. */
function unitWords({ unit }: Subject): string {
  if (unit === "percent") return " percentage points";
  if (unit === "per_100k") return " per 100,000 people";
  if (unit === "per_10k") return " per 10,000 people";
  return relativeUnits.includes(unit) ? "%" : "";
}

function decimalsOf(subject: Subject): number {
  return isRelative(subject) ? 1 : (subject.decimals ?? 1);
}

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
  const side = judgement(lower, upper, 0, "none");
  if (side === "not_compared") return "not tested";
  if (side === "similar") return "no clear change";
  return side === "higher" ? "rose" : "fell";
}
