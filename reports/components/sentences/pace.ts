import { number } from "../words/format.ts";
import { span } from "./span.ts";

/** How fast a share has come and has to come, in percentage points a quarter. */
export interface Pace {
  /** Null where the target is reached, or no quarter is left to reach it in. */
  readonly needed: number | null;
  /** Over the last `quarters`; null where there are none to compare with. */
  readonly made: number | null;
  readonly quarters: number | null;
}

const words = ["no", "one", "two", "three", "four"];

/**
 * "It needs 2.1 points a quarter; the last four quarters made 1.9.": the pace of readings that have not reached their
 * target, from the least to the most; the pace made is that of the readings with most quarters. Empty where none needs any.
 */
export function paceSentence(paces: readonly Pace[]): string {
  const needing = paces.filter(({ needed }) => needed !== null);
  if (needing.length === 0) return "";
  const needs = `It needs ${span(
    needing.flatMap(({ needed }) => needed ?? []),
    points,
  )} points a quarter`;
  const quarters = Math.max(0, ...needing.map((pace) => (pace.made === null ? 0 : (pace.quarters ?? 0))));
  if (quarters === 0) return `${needs}; the pace so far is not known.`;
  const made = needing.flatMap((pace) => (pace.quarters === quarters ? (pace.made ?? []) : []));
  const last = quarters === 1 ? "the last quarter" : `the last ${words[quarters] ?? quarters} quarters`;
  return `${needs}; ${last} made ${span(made, points)}.`;
}

/** "2.1", and a pace that is not quite none as what it is under. */
function points(value: number): string {
  return value > 0 && value < 0.05 ? "less than 0.1" : number(value, 1);
}
