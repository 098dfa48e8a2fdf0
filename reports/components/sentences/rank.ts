import { counted, number } from "../words/format.ts";

/** Where a figure stands among its comparators. */
export interface Standing {
  /** Comparators with a value, the council itself left out. */
  readonly n: number | null;
  /** 1 is the best where a side is good, else the highest; equal values share the better rank. */
  readonly rank: number | null;
  /** How many comparators’ intervals overlap its own; null for a measure without intervals. */
  readonly overlap_count: number | null;
  /** How many comparators have the same value. */
  readonly tied_count: number | null;
}

/**
 * "joint 4th highest of 16 (high is good); the intervals of 3 comparators overlap it": the council itself is one of the 16.
 * Never a rank without the number ranked, nor without how many intervals overlap its own.
 */
export function rankWords({ n, rank, overlap_count, tied_count }: Standing, polarity: string): string {
  if (n === null || n === 0 || rank === null) return "not ranked: no comparator has a figure";
  const place = rankOf({ rank, n, tied_count: tied_count ?? 0 }, polarity);
  if (overlap_count === null) return `${place}; how many overlap it is not known`;
  return `${place}; ${overlapWords(overlap_count)}`;
}

function overlapWords(count: number): string {
  if (count === 0) return "no comparator’s interval overlaps it";
  const whose =
    count === 1 ? "the interval of 1 comparator overlaps" : `the intervals of ${counted(count, "comparator")} overlap`;
  return `${whose} it`;
}

/** A rank, how many others are ranked, and how many of them have the same value. */
export interface Place {
  readonly rank: number;
  readonly n: number;
  readonly tied_count: number;
}

/** "2nd lowest of 16 (low is good)", "joint highest of 16", "lowest of 16 (high is good)": rank 1 is the best where a side is good. */
export function rankOf(place: Place, polarity: string): string {
  const good = polarity === "high" || polarity === "low" ? ` (${polarity} is good)` : "";
  return `${placeOf(place, polarity)} of ${number(place.n + 1)}${good}`;
}

/** "2nd lowest", "joint highest"; the last place is named from its own end: "lowest" and not "16th highest". */
export function placeOf({ rank, n, tied_count }: Place, polarity: string): string {
  const joint = tied_count > 0 ? "joint " : "";
  const [first, last] = polarity === "low" ? ["lowest", "highest"] : ["highest", "lowest"];
  if (rank > 1 && rank + tied_count === n + 1) return `${joint}${last}`;
  return `${joint}${rank === 1 ? "" : `${ordinal(rank)} `}${first}`;
}

/** "the 2nd lowest", "joint 2nd lowest": a place within a sentence. */
export function thePlace(place: string): string {
  return place.startsWith("joint ") ? place : `the ${place}`;
}

const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const rules = new Intl.PluralRules("en-GB", { type: "ordinal" });

/** "1st", "2nd", "3rd", "11th". */
export function ordinal(place: number): string {
  return `${number(place)}${endings[rules.select(place)] ?? "th"}`;
}
