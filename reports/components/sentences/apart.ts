import { judgement } from "./judgement.ts";

/** A group and what it is set beside: the figure of everyone, or the same group’s elsewhere. */
export interface Group {
  readonly name: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly beside: number | null;
}

/** The names of the groups whose whole interval is on one side of what they are set beside. */
export function apart(groups: readonly Group[], side: "higher" | "lower"): string[] {
  return groups
    .filter(({ lower, upper, beside }) => judgement(lower, upper, beside, "none") === side)
    .map(({ name }) => name);
}
