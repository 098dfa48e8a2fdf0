import { counted, number, percent } from "../format.ts";
import type { Measured } from "./measured.ts";

/** A figure that has all that the size of its gap is made of. */
export interface Gapped extends Measured {
  /** The people that the figure is of; null where that is not known. */
  readonly denominator: number | null;
}

const scales: Readonly<Record<string, number>> = { percent: 100, per_100k: 100_000, per_10k: 10_000 };

/**
 * "The gap is 7% of England’s figure (1% to 15%): 30 people (5 to 60)." The limits are those of the figure, which lie on one
 * side of England’s; people are named where it is known how many the figure is of. Empty without an interval, and where it includes England’s
 * figure.
 */
export function gapSentence({ value, lower, upper, unit, denominator }: Gapped, england: number): string {
  if (value === null || lower === null || upper === null || england === 0) return "";
  if (lower <= england && england <= upper) return "";
  const gaps = [value, ...[lower, upper].toSorted((a, b) => Math.abs(a - england) - Math.abs(b - england))].map((one) =>
    Math.abs(one - england),
  );
  const written = (text: (gap: number) => string) => {
    const [own = "", least = "", most = ""] = gaps.map(text);
    return { own, limits: `(${least} to ${most})` };
  };
  const share = written((gap) => {
    const size = (100 * gap) / Math.abs(england);
    return percent(size, size < 1 ? 1 : 0);
  });
  const scale = scales[unit];
  const says = `The gap is ${share.own} of England’s figure ${share.limits}`;
  if (scale === undefined || !denominator) return `${says}.`;
  const people = written((gap) => number(Math.round((gap * denominator) / scale)));
  return `${says}: ${people.own} people ${people.limits}.`;
}

/** How many indicators are worse than England by their whole interval, at the head of the list of them. */
export function gapsLead(count: number): string {
  if (count === 0) return "On no indicator is the council clearly worse than England.";
  return `On ${counted(count, "indicator")} the council is clearly worse than England; the largest gaps come first, as a share of England’s figure.`;
}
