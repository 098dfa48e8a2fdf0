import type { RowOf } from "../../../src/site/query.ts";
import { whyNoInterval } from "../sentences/measured.ts";
import type { judgedMeasure } from "./query.ts";

/** Whether its publisher says that areas are not to be compared: then England’s figure is left out, although there is one. */
export function isBarred({ value, england_value, own_refusal }: JudgedMeasure): boolean {
  return value !== null && england_value === null && own_refusal !== null;
}

/** One of the measures that a council is judged by: its newest figure with a value, and how it stands to England. */
export type JudgedMeasure = RowOf<typeof judgedMeasure>;

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

/** Whether limits pass what a share can be: they are printed as published, and it is said why. */
export function isPastWhole(lower: number | null, upper: number | null, unit: string): boolean {
  return unit === "percent" && ((lower ?? 0) < 0 || (upper ?? 0) > 100);
}

/** What an interval of a survey is, wherever one is printed: the publisher's margin may pass what a share can be. */
export const publishedMargins =
  "A survey’s interval is its value with the published margin of error either way: of few people it can pass 0% or 100%, which no share can.";
