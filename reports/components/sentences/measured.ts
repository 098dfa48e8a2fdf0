import { absenceClause as clauseOf, stateOfStatus } from "../../../src/explain/absence.ts";
import { capitalised, short, withUnit } from "../words/format.ts";
import { periodPhrase } from "../words/periods.ts";
import { possessive } from "./words.ts";

/** Whose figure it is and what it is of: the first words of every sentence about it. */
export interface Subject {
  /** "Northmere"; "carers", where `isPlural`. */
  readonly name: string;
  readonly isPlural?: boolean;
  /** One thing, as it follows "Northmere’s": "share", "rate of admissions". */
  readonly measure: string;
  readonly unit: string;
  /** As many as the unit has, where it is left out. */
  readonly decimals?: number;
  /** A share of money, as of spending: like money itself an account, in which chance has no part. */
  readonly isMoney?: boolean;
}

/** Why money stands without an interval, for the method of a figure. */
export const accountNote =
  "Money is accounted for and not sampled: it has no interval, and chance has no part in a difference.";

/** Money or a share of it: what was spent, as it is in the accounts. */
export function isAccount({ unit, isMoney }: Subject): boolean {
  return unit === "gbp" || isMoney === true;
}

/** A figure as a sentence needs it. */
export interface Measured extends Subject {
  /** Null where `status` says why. */
  readonly value: number | null;
  readonly status: string;
  /** Where a return is owed for it and has not come: the last day on which it is not late. */
  readonly owedBy?: string | null;
  /** The 95% limits on the scale of the value; null where it has none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why it has no interval, as a clause: "it is not a share of people". Left out where that is not known. */
  readonly whyNoInterval?: string;
  /** Left out where the sentence stands under a heading that gives it. */
  readonly period?: string;
  readonly basis?: string;
}

/** "Northmere’s share", at the beginning of a sentence: "Carers’ share". */
export function owned({ name, isPlural, measure }: Subject): string {
  return capitalised(`${possessive(name, isPlural)} ${measure}`);
}

/** "At 31 March 2011, Northmere’s share": the beginning of a sentence, with the period where it is given. */
export function opening(figure: Measured): string {
  const { period, basis, name, isPlural, measure } = figure;
  if (period === undefined) return owned(figure);
  return `${capitalised(periodPhrase(period, basis))}, ${possessive(name, isPlural)} ${measure}`;
}

/** "31.2%", with the words of its unit. */
export function written(value: number, { unit, decimals }: Subject): string {
  return withUnit(value, unit, decimals);
}

/** "29.9% to 32.5%", without the words of a rate, which the value has. */
export function limits(lower: number, upper: number, { unit, decimals }: Subject): string {
  return `${short(lower, unit, decimals)} to ${short(upper, unit, decimals)}`;
}

/** "it has no interval", and why where that is known. */
export function noInterval({ whyNoInterval }: Measured): string {
  return whyNoInterval === undefined ? "it has no interval" : `it has no interval, because ${whyNoInterval}`;
}

const furtherDecimals = 4;

/**
 * The subject with as few further decimals as make two values that differ look different: no sentence says that 30.0% does
 * not reach 30.0%. Equal values, and sums of money that are written in thousands or millions, stay as they are.
 */
export function decimalsToTell<T extends Pick<Subject, "unit" | "decimals">>(
  subject: T,
  a: number | null,
  b: number | null,
): T {
  if (a === null || b === null || a === b) return subject;
  const { unit, decimals } = subject;
  if (short(a, unit, decimals) !== short(b, unit, decimals)) return subject;
  const first = (decimals ?? 1) + 1;
  const enough = Array.from({ length: furtherDecimals }, (_, index) => first + index).find(
    (places) => short(a, unit, places) !== short(b, unit, places),
  );
  return enough === undefined ? subject : { ...subject, decimals: enough };
}

/** Why there is no figure, without its full stop: each reason in its own words, and none of them zero. */
export function absenceClause(figure: Measured): string {
  return `${opening(figure)} ${clauseOf(stateOfStatus(figure.status), figure.owedBy)}`;
}

/** Why there is no figure, as a sentence. */
export function absence(figure: Measured): string {
  return `${absenceClause(figure)}.`;
}

const parts = "the numerator and denominator were not published, or do not give the figure";

const reasons: Readonly<Record<string, string>> = {
  money: "money is accounted for and not sampled",
  survey: "a survey’s answers are weighted, and no margin of error was published",
  ratio: "the numerator is not part of the denominator",
  mean_count: "it is a mean of counts on several days, which count the same people again",
  standardised_rate: "there are too few people, or an age band is missing",
  proportion: parts,
  rate: parts,
};

/** Why a figure with a value has no interval, as a clause, by what kind of figure its indicator is. */
export function whyNoInterval(kind: string): string {
  return reasons[kind] ?? "nothing was published that one could be made of";
}
