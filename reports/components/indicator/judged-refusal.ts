import { whyNoInterval } from "../sentences/no-interval.ts";
import type { JudgedMeasure } from "./judged-measure.ts";

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
