import type { JudgedMeasure } from "../indicator/judged.ts";
import { counted, number, percent } from "../words/format.ts";
import type { Measured } from "./measured.ts";

/** A figure that has all that the size of its gap is made of. */
export interface Gapped extends Measured {
  /** What the figure is of; null where that is not known. */
  readonly denominator: number | null;
  /** What it counts: "people", "providers"; null where that is not known, and no gap is counted. */
  readonly counted: string | null;
  /** No count under this is printed, whatever it was worked out from. */
  readonly fewestTold: number;
}

const scales: Readonly<Record<string, number>> = { percent: 100, per_100k: 100_000, per_10k: 10_000 };

/**
 * "The gap is 7% of England’s figure (1% to 15%): 30 people (5 to 60)." The limits are those of the figure, which lie on one
 * side of England’s; what is counted is named where it is known how many the figure is of. Empty without an interval, and
 * where it includes England’s figure.
 */
export function gapSentence(figure: Gapped, england: number): string {
  const { value, lower, upper } = figure;
  if (value === null || lower === null || upper === null || england === 0) return "";
  if (lower <= england && england <= upper) return "";
  const ends = [lower, upper].map((distance) => Math.abs(distance - england)).toSorted((a, b) => a - b);
  const gap = { own: Math.abs(value - england), least: ends[0] ?? 0, most: ends[1] ?? 0 };
  const share = (distance: number) => {
    const size = (100 * distance) / Math.abs(england);
    return percent(size, size < 1 ? 1 : 0);
  };
  const says = `The gap is ${share(gap.own)} of England’s figure (${share(gap.least)} to ${share(gap.most)})`;
  const count = countWords(figure, gap);
  return count === "" ? `${says}.` : `${says}: ${count}.`;
}

/** "30 people (fewer than 5 to 60)"; empty where the figure is not a share or rate of a known number of known things. */
function countWords(
  { unit, denominator, counted: things, fewestTold }: Gapped,
  gap: { own: number; least: number; most: number },
) {
  const scale = scales[unit];
  if (scale === undefined || !denominator || things === null) return "";
  const count = (distance: number) => Math.round((distance * denominator) / scale);
  const words = (distance: number) =>
    count(distance) < fewestTold ? `fewer than ${fewestTold}` : number(count(distance));
  if (count(gap.most) < fewestTold) return `${words(gap.own)} ${things}`;
  return `${words(gap.own)} ${things} (${words(gap.least)} to ${words(gap.most)})`;
}

/** How many measures are worse than England by their whole interval, at the head of the list of all of them. */
export function gapsLead(name: string, worse: readonly Pick<JudgedMeasure, "is_current">[]): string {
  if (worse.length === 0) return `On no measure is ${name} clearly worse than England.`;
  const older = worse.filter(({ is_current }) => !is_current).length;
  const which = older === 0 ? "" : ` (${number(worse.length - older)} current, ${number(older)} older)`;
  const lead = `On ${counted(worse.length, "measure")}${which} ${name} is clearly worse than England.`;
  return worse.length === 1 ? lead : `${lead} The largest gaps come first, as a share of England’s figure.`;
}
