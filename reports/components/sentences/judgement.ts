import { counted, joined, number } from "../words/format.ts";
import { isOrAre } from "./words.ts";

/** How a figure stands beside a benchmark by its own limits. */
export type Judgement = "better" | "similar" | "worse" | "higher" | "lower" | "not_compared";

/** A judgement before "its comparators’ median" or another benchmark. */
export const standing: Readonly<Record<Judgement, string>> = {
  better: "better than",
  worse: "worse than",
  higher: "higher than",
  lower: "lower than",
  similar: "similar to",
  not_compared: "not compared with",
};

/** Which side of a benchmark is good. */
export type Polarity = "high" | "low" | "none";

/** Why there is no judgement; null where there is one. In the words of the method `benchmark`. */
export function judgementRefusal(
  lower: number | null,
  upper: number | null,
  benchmark: number | null,
  polarity: string,
): string | null {
  if (lower === null || upper === null) return "the figure has no interval";
  if (benchmark === null) return "the benchmark is missing";
  return polarity === "high" || polarity === "low" || polarity === "none" ? null : "which side is good is not said";
}

/**
 * The method `benchmark` where a page has no database: similar where the benchmark lies within the limits, their ends
 * included; otherwise higher or lower, or better or worse where a side is good. A test holds both to the same cases.
 *
 * Department of Health and Social Care, Fingertips: comparison by a single overlapping confidence interval.
 */
export function judgement(
  lower: number | null,
  upper: number | null,
  benchmark: number | null,
  polarity: string,
): Judgement {
  if (judgementRefusal(lower, upper, benchmark, polarity) !== null) return "not_compared";
  const isHigher = lower !== null && benchmark !== null && lower > benchmark;
  const isLower = upper !== null && benchmark !== null && upper < benchmark;
  if (!isHigher && !isLower) return "similar";
  if (polarity === "none") return isHigher ? "higher" : "lower";
  return isHigher === (polarity === "high") ? "better" : "worse";
}

/** A group and what it is set beside: the figure of everyone, or the same group’s elsewhere. */
export interface Group {
  readonly name: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly beside: number | null;
}

/** The names of the groups whose whole interval is on one side of what they are set beside. */
export function outsideInterval(groups: readonly Group[], side: "higher" | "lower"): string[] {
  return groups
    .filter(({ lower, upper, beside }) => judgement(lower, upper, beside, "none") === side)
    .map(({ name }) => name);
}

/** What a figure is put beside. */
export interface Benchmark {
  /** The words before its number: "England’s", "its comparators’ median of". */
  readonly before: string;
  /** The same without a number: "England’s figure". */
  readonly whole: string;
  /** Null where there is none. */
  readonly value: number | null;
}

export function england(value: number | null): Benchmark {
  return { before: "England’s", whole: "England’s figure", value };
}

/** The middle of the comparators, the council itself left out. */
export function comparatorsMedian(value: number | null): Benchmark {
  return { before: "its comparators’ median of", whole: "its comparators’ median", value };
}

const beginnings = {
  better: "better than",
  higher: "higher than",
  similar: "similar to",
  lower: "lower than",
  worse: "worse than",
} as const;
const order = ["better", "higher", "similar", "lower", "worse"] as const;

/**
 * "of 3 indicators, 1 is better than England, 1 similar and 1 worse, by their own 95% intervals; 2 more indicators cannot be
 * compared": how judgements fall out. A side on which there is none is left out; what is not one of the five is not compared.
 */
export function tally(judgements: readonly string[], one: string, beside: string): string {
  const counts = order.flatMap((side) => {
    const count = judgements.filter((judgement) => judgement === side).length;
    return count === 0 ? [] : [{ side, count }];
  });
  const judged = counts.reduce((sum, { count }) => sum + count, 0);
  if (judged === 0) return `no ${one} can be compared with ${beside}`;
  const parts = counts.map(({ side, count }, index) =>
    index === 0 ? `${count} ${isOrAre(count)} ${beginnings[side]} ${beside}` : `${count} ${side}`,
  );
  const by = judged === 1 ? "its own 95% interval" : "their own 95% intervals";
  const left = judgements.length - judged;
  const rest = left === 0 ? "" : `; ${counted(left, `more ${one}`)} cannot be compared`;
  return `of ${counted(judged, one)}, ${joined(parts)}, by ${by}${rest}`;
}

/** How often a 95% interval leaves out what a figure is compared with where there is no difference. */
const oneIn = 20;

/** "about 1 of 23": how many of some comparisons chance alone would make stand out, were there no difference at all. */
export function byChance(compared: number): string {
  const expected = compared / oneIn;
  return `${expected < 0.5 ? "fewer than 1" : `about ${number(Math.round(expected))}`} of ${number(compared)}`;
}
