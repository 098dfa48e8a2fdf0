import { number } from "../words/format.ts";
import type { Subject } from "./measured.ts";

const relativeUnits = ["gbp", "people", "number"];

/** Whether a change is said in percent of what there was: money and counts, not shares, rates and scores. */
export function isRelative({ unit }: Subject): boolean {
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
    const enough = places.find((one) => value === 0 || Number(value.toFixed(one)) !== 0) ?? decimalsOf(subject);
    return `${number(value, enough)}${sign}`;
  };
  return `${end(lower)} to ${end(upper)}`;
}

/** What a difference is counted in, after its number. */
export function unitWords({ unit }: Subject): string {
  if (unit === "percent") return " percentage points";
  if (unit === "per_100k") return " per 100,000 people";
  if (unit === "per_10k") return " per 10,000 people";
  return relativeUnits.includes(unit) ? "%" : "";
}

function decimalsOf(subject: Subject): number {
  return isRelative(subject) ? 1 : (subject.decimals ?? 1);
}
