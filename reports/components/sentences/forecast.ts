import { percent } from "../words/format.ts";

/** A forecast with its 80% limits and what it is asked to reach, all in percent. */
interface Forecast {
  readonly lower: number;
  readonly upper: number;
  readonly target: number;
}

/** "the whole interval is above the milestone of 30%": what a forecast says of its target, and no chance of reaching it. */
export function targetPlace({ lower, upper, target }: Forecast): string {
  const milestone = `the milestone of ${percent(target, 0)}`;
  if (lower >= target) return `the whole interval is above ${milestone}`;
  return upper < target ? `the whole interval is below ${milestone}` : `${milestone} is within the interval`;
}

/** "actual 36.5%, within the interval" */
export function outcomePlace({ lower, upper }: Omit<Forecast, "target">, outcome: number): string {
  const isWithin = lower <= outcome && outcome <= upper;
  return `actual ${percent(outcome)}, ${isWithin ? "within" : "outside"} the interval`;
}
