import { counted, number, short } from "../words/format.ts";
import { difference, sizeWords } from "./change.ts";
import { type Benchmark, judgement, type Polarity, standing } from "./judgement.ts";
import {
  absenceClause,
  decimalsToTell,
  isAccount,
  limits,
  type Measured,
  noInterval,
  opening,
  written,
} from "./measured.ts";

/**
 * "Northmere’s share, 31.2%, is higher than England’s 28.0%: the whole interval, 29.9% to 32.5%, is above it." Similar
 * where the interval includes the benchmark; better and worse where `polarity` says which side is good; no claim without
 * an interval. The benchmark’s own interval is not used. Of money: "… is 3.0% more than England’s £500.00."
 */
export function comparison(figure: Measured, benchmark: Benchmark, polarity: Polarity = "none"): string {
  const { value, lower, upper } = figure;
  if (value === null) return absent(figure, benchmark);
  if (benchmark.value === null)
    return `${withValue(figure, value)} cannot be compared with ${benchmark.whole}: there is none.`;
  if ((lower === null || upper === null) && isAccount(figure))
    return accounted(figure, value, benchmark.value, benchmark);
  if (lower === null || upper === null)
    return `${withValue(figure, value)} cannot be compared with ${named(benchmark, benchmark.value, figure)}: ${noInterval(figure)}.`;
  return judged({ ...figure, value, lower, upper }, { ...benchmark, value: benchmark.value }, polarity);
}

/** Of money it is said how much more or less it is, and nothing of which side is good. */
function accounted(figure: Measured, value: number, beside: number, benchmark: Benchmark): string {
  const clear = decimalsToTell(figure, value, beside);
  const start = `${withValue(clear, value)} is`;
  if (value === beside) return `${start} the same as ${named(benchmark, beside, clear)}.`;
  const size = difference(figure, beside, value);
  const by = size === null ? "" : `${sizeWords(clear, size)} `;
  return `${start} ${by}${value > beside ? "more" : "less"} than ${named(benchmark, beside, clear)}.`;
}

type Whole = Measured & { readonly value: number; readonly lower: number; readonly upper: number };

function judged(figure: Whole, benchmark: Benchmark & { readonly value: number }, polarity: Polarity): string {
  const { value, lower, upper } = figure;
  const side = judgement(lower, upper, benchmark.value, polarity);
  const isAbove = lower > benchmark.value;
  const clear = side === "similar" ? figure : decimalsToTell(figure, isAbove ? lower : upper, benchmark.value);
  const start = `${withValue(clear, value)} is ${standing[side]} ${named(benchmark, benchmark.value, clear)}`;
  const ends = limits(lower, upper, clear);
  if (side === "similar") return `${start}: the interval ${ends} includes it.`;
  return `${start}: the whole interval, ${ends}, is ${isAbove ? "above" : "below"} it${goodSide(polarity)}.`;
}

function goodSide(polarity: Polarity): string {
  return polarity === "none" ? "" : `, and ${polarity === "high" ? "higher" : "lower"} is better`;
}

function withValue(figure: Measured, value: number): string {
  return `${opening(figure)}, ${written(value, figure)},`;
}

function named({ before }: Benchmark, value: number, { unit, decimals }: Measured): string {
  return `${before} ${short(value, unit, decimals)}`;
}

function absent(figure: Measured, benchmark: Benchmark): string {
  const beside = benchmark.value === null ? benchmark.whole : named(benchmark, benchmark.value, figure);
  return `${absenceClause(figure)}. It cannot be compared with ${beside}.`;
}

/** "the comparators’ median is 4.7%": a number beside another, with no claim of how they differ. Empty where there is none. */
export function medianClause(median: number | null, unit: string, decimals?: number): string {
  return median === null ? "" : `the comparators’ median is ${short(median, unit, decimals)}`;
}

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

/** A row that says where a figure stands among its comparators. */
export interface PlacedRow {
  readonly polarity: string;
  readonly comparator_n: number | null;
  readonly comparator_rank: number | null;
  readonly tied_count: number | null;
  readonly overlap_count: number | null;
}

/** "12th highest of 16; 3 overlap": its place among its comparators, for a cell; a word where it has none. */
export function placeWords({ comparator_rank: rank, comparator_n: n, tied_count, overlap_count, polarity }: PlacedRow) {
  if (rank === null || n === null || n === 0) return "not ranked";
  const place = rankOf({ rank, n, tied_count: tied_count ?? 0 }, polarity).replace(/ \(.*\)$/, "");
  return overlap_count === null ? place : `${place}; ${overlap_count === 0 ? "none" : overlap_count} overlap`;
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
