import { short } from "../words/format.ts";
import { periodPhrase } from "../words/periods.ts";
import type { Subject } from "./measured.ts";
import { parted } from "./parted.ts";

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

/** "70.3% in July to September 2010, when due; 100.0% in October to December 2010: met one quarter later." */
export function afterSentence(after: AfterDue): string {
  const { unit, target, basis, period, value, afterPeriod, afterValue } = after;
  const due = value === null ? "No figure" : valueText(value, unit, target);
  const then = `${valueText(afterValue, unit, target)} ${periodPhrase(afterPeriod, basis)}`;
  return `${due} ${periodPhrase(period, basis)}, when due; ${then}: ${ending(after)}.`;
}

/** A value beside a target, with as many decimals as show on which side of it it is. */
export function valueText(value: number, unit: string, target: number): string {
  return short(value, unit, parted<Pick<Subject, "unit" | "decimals">>({ unit }, value, target).decimals);
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
