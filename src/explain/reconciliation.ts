import { dateName } from "./day.ts";

/** What two returns say of one thing: of one council, or of how many councils they differ. */
interface Names {
  readonly name_one: string;
  readonly name_two: string;
  /** "2010-11". */
  readonly period: string;
  readonly unit: string;
}

/** One council's two values, as `pub.reconciliation` has them. */
export interface Reconciled extends Names {
  readonly value_one: number;
  readonly value_two: number;
  /** The day on which each was received, as 2011-06-30; null where that is not known. */
  readonly received_one: string | null;
  readonly received_two: string | null;
  readonly is_within: boolean;
  readonly why: string;
}

/** How many councils differ by more than rounding explains, out of those of whom both returns have a value. */
export interface ReconciledCount extends Names {
  readonly differing: number;
  readonly councils: number;
  readonly within: number;
}

/** "34 of 151 councils: NI 130 as returned differs from personal budget counts of the year by more than 0.05 percentage points in 2010-11". */
export function reconciledSummary(count: ReconciledCount): string {
  const { differing, councils, name_one, name_two, period, within, unit } = count;
  const of = `${differing} of ${councils} ${councils === 1 ? "council" : "councils"}`;
  return `${of}: ${name_one} differs from ${name_two} by more than ${amount(within, unit)} in ${period}`;
}

/** Both values with the day each was received, and their difference, or that rounding explains it. */
export function reconciledSentence(row: Reconciled): string {
  const { period, name_one, value_one, received_one, name_two, value_two, received_two, unit, is_within, why } = row;
  const one = `${name_one}${received(received_one)}: ${valued(value_one, unit)}`;
  const two = `${name_two}${received(received_two)}: ${valued(value_two, unit)}`;
  const both = `In ${period}, ${one}; ${two}.`;
  if (is_within) return `${both} They agree within rounding.`;
  return `${both} They differ by ${amount(Math.abs(value_one - value_two), unit)}. ${why}`;
}

function received(day: string | null): string {
  return day === null ? "" : ` (received ${dateName(day)})`;
}

function valued(value: number, unit: string): string {
  if (unit === "percent") return `${decimals(value, 1)}%`;
  return unit === "gbp" ? `£${decimals(value, 0)}` : decimals(value, 0);
}

function amount(value: number, unit: string): string {
  if (unit === "percent") return `${decimals(value, value < 0.1 ? 2 : 1)} percentage points`;
  return unit === "gbp" ? `£${decimals(value, 0)}` : `${decimals(value, 0)} people`;
}

function decimals(value: number, places: number): string {
  return value.toLocaleString("en-GB", { minimumFractionDigits: places, maximumFractionDigits: places });
}
