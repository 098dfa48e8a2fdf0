import { absenceClause, stateOfStatus } from "../../../src/words/absence.ts";
import { withUnit } from "../format.ts";
import { periodName, periodPhrase } from "../periods.ts";
import { difference, differenceLimits, isRelative, sizeWords, unitWords } from "./change-size.ts";
import { judgement } from "./judgement.ts";
import { isAccount, owned, type Subject } from "./measured.ts";
import { parted } from "./parted.ts";

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
 * to 5.0)." It rose or fell only where the interval leaves out 0. Across a break it is not compared.
 */
export function changeSentence(change: Change): string {
  const { before, after, lower, upper, breakIn } = change;
  if (before.value === null) return missing(change, before);
  if (after.value === null) return missing(change, after);
  if (breakIn !== null)
    return `${owned(change)}, ${ends(change, " and ")}, is not comparable over time: the definition changed in ${periodName(breakIn)}.`;
  const size = difference(change, before.value, after.value);
  return lower === null || upper === null ? untested(change, size) : tested(change, size, lower, upper);
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
  const clear = parted(change, change.before.value, change.after.value);
  const by = size === null ? "" : `, by ${sizeWords(change, size)}`;
  return `${owned(change)} ${found === "higher" ? "rose" : "fell"} from ${ends(clear, " to ")}${by} (95% interval ${range}).`;
}

/** Money, shares of money and counts are what they are; of any other figure without an interval it is said that chance may be all. */
function untested(change: Change, size: number | null): string {
  const clear = parted(change, change.before.value, change.after.value);
  const was = `${owned(change)} was ${ends(clear, " and ")}`;
  if (size === 0) return `${was}, the same.`;
  if (size === null) return `${was}.`;
  if (isRelative(change) || isAccount(change))
    return `${was}, ${sizeWords(clear, size)} ${size > 0 ? "more" : "less"}.`;
  return `${was}, a difference of ${sizeWords(clear, size)}; whether chance could explain it is not known: it has no interval.`;
}

/** "28.1% at 31 March 2010 to 31.2% at 31 March 2011"; both values are there. */
function ends({ before, after, unit, decimals }: Change, between: string): string {
  const end = ({ period, basis, value }: Point) =>
    `${value === null ? "" : withUnit(value, unit, decimals)} ${periodPhrase(period, basis)}`;
  return `${end(before)}${between}${end(after)}`;
}
