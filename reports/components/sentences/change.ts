import { absenceClause, stateOfStatus } from "../../../src/explain/absence.ts";
import { withUnit } from "../words/format.ts";
import { periodName, periodPhrase } from "../words/periods.ts";
import { difference, differenceLimits, isRelative, sizeWords, unitWords } from "./change-size.ts";
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
  const found = judgement(lower, upper, 0, "none");
  const range = differenceLimits(change, lower, upper);
  if (found === "similar") {
    const unit = isRelative(change) ? "" : unitWords(change);
    return `${owned(change)} shows no clear change: it was ${ends(change, " and ")}, and the 95% interval of the difference, ${range}${unit}, includes 0.`;
  }
  const by = size === null ? "" : `, by ${sizeWords(change, size)}`;
  return `${owned(change)} ${found === "higher" ? "rose" : "fell"} from ${ends(change, " to ")}${by} (95% interval ${range}).`;
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
