import type { Judgement } from "../sentences/judgement.ts";
import { whyNoInterval } from "../sentences/measured.ts";

/** Whether its publisher says that areas are not to be compared: then England’s figure is left out, although there is one. */
export function isBarred({ value, england_value, own_refusal }: JudgedMeasure): boolean {
  return value !== null && england_value === null && own_refusal !== null;
}

/** One of the measures that a council is judged by: its newest figure with a value, and how it stands to England. */
export interface JudgedMeasure {
  readonly framework: string;
  readonly edition: string;
  readonly indicator_code: string;
  /** The name of the indicator’s page; null for a total, which has none. */
  readonly slug: string | null;
  readonly title: string;
  readonly domain: string;
  readonly source: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
  readonly unit: string;
  readonly decimals: number;
  /** What kind of figure it is: proportion, rate, ratio or survey. */
  readonly measure_kind: string;
  readonly polarity: string;
  /** Null where `refusal` says why. */
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly denominator: number | null;
  /** What its numerator counts: people, providers…; null where that is not known. */
  readonly counted_many: string | null;
  readonly england_value: number | null;
  /** How it stands to England by its own interval; `not_compared` where `refusal` says why. */
  readonly verdict: Judgement;
  readonly refusal: string | null;
  /** Why it is compared with nothing at all: it is absent, of too few, a total, or its publisher bars it. */
  readonly own_refusal: string | null;
  /** Whether it is outside the limits that allow for how much councils differ; null where the refusal says why. */
  readonly stands_out: boolean | null;
  readonly stands_out_refusal: string | null;
  /** Whether it is of the newest year of the current framework, or an older measure. */
  readonly is_current: boolean;
  /** Comparators with a figure, the council itself left out; null where it has none itself. */
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  readonly comparator_lowest: number | null;
  readonly comparator_highest: number | null;
}

type Refused = Pick<JudgedMeasure, "refusal" | "measure_kind">;

/** Why a measure is not compared with England, as a clause; empty where it is. */
export function refusalWords({ refusal, measure_kind }: Refused): string {
  if (refusal === "the figure has no interval") return `it has no interval, because ${whyNoInterval(measure_kind)}`;
  if (refusal === "the benchmark is missing") return "there is no figure of England";
  return refusal ?? "";
}

/** Measures that are not compared by the reason, the most first. */
export function byRefusal<T extends Refused>(measures: readonly T[]): [why: string, measures: T[]][] {
  const reasons = [...new Set(measures.map(refusalWords))];
  return reasons
    .map((why): [string, T[]] => [why, measures.filter((measure) => refusalWords(measure) === why)])
    .toSorted(([, one], [, other]) => other.length - one.length);
}

/** Whether a measure is outside the limits that allow for how much councils differ, for a cell. */
export function standsOutWords({ stands_out }: Pick<JudgedMeasure, "stands_out">): string {
  if (stands_out === null) return "cannot be said";
  return stands_out ? "◆ stands out" : "no";
}

/** What an interval of a survey is, wherever one is printed: the publisher's margin may pass what a share can be. */
export const publishedMargins =
  "A survey’s interval is its value with the published margin of error either way: of few people it can pass 0% or 100%, which no share can.";
