import type { PublishedFigure } from "./figure.ts";

/** The numerator and the denominator that a figure gives away; null where it leaves more than one possible. */
export interface ShownCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What numerator over denominator is multiplied by, by unit. A count is its own numerator. */
const scales: Readonly<Record<string, number>> = { percent: 100, per_100k: 100_000, per_10k: 10_000 };

/** The deviate of 95% limits. */
const z = 1.959_963_984_540_054;

/** Exact upper limits (95%) of a Poisson count of 1 to 9 (Garwood 1936), as a multiple of the count. */
const poissonUpper = [
  5.571_643, 7.224_688, 8.767_273, 10.241_589, 11.668_332, 13.059_474, 14.422_675, 15.763_189, 17.084_803,
];

/**
 * The counts of a figure: as shown, else worked out. A value with its denominator gives the numerator, with its numerator
 * the denominator; a value with its limits gives both, because a limit is nearer the larger the count.
 */
export function shownCounts(figure: PublishedFigure): ShownCounts {
  const { numerator, denominator, value, unit } = figure;
  const scale = scales[unit ?? ""];
  if (value === null || value < 0 || scale === undefined) return { numerator, denominator };
  const half = halfOfLastDecimal(value);
  const [lowest, highest] = [(value - half) / scale, (value + half) / scale];
  if (numerator === null && denominator !== null) {
    return { numerator: onlyWhole(Math.max(0, lowest) * denominator, highest * denominator), denominator };
  }
  // Of nobody, a share says nothing of how many there are.
  if (value === 0) return { numerator, denominator };
  if (numerator !== null && denominator === null) {
    return { numerator, denominator: onlyWhole(numerator / highest, numerator / lowest) };
  }
  if (numerator !== null || denominator !== null) return { numerator, denominator };
  return countsOfLimits(figure) ?? { numerator, denominator };
}

/** Half of the last decimal that is printed; next to nothing where a number has as many as a computer writes. */
function halfOfLastDecimal(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return decimals > 9 ? Math.abs(value) * 1e-9 : 0.5 * 10 ** -decimals;
}

/** The only whole number of a range; null where there is none or more than one. */
function onlyWhole(lowest: number, highest: number): number | null {
  // Adding 0 makes 0 of what is -0.
  const first = Math.ceil(lowest - 1e-9) + 0;
  return first === Math.floor(highest + 1e-9) ? first : null;
}

/** What limits of Wilson, Byar or an exact Poisson count give; null where they were made otherwise, or leave it open. */
function countsOfLimits({ unit, value, lower_95, upper_95 }: PublishedFigure): ShownCounts | null {
  const scale = scales[unit ?? ""];
  if (value === null || lower_95 === null || upper_95 === null || scale === undefined) return null;
  if (unit !== "percent") return countsOfPoisson(rangeOf(value, scale), rangeOf(upper_95, scale));
  const half = (halfOfLastDecimal(lower_95) + halfOfLastDecimal(upper_95)) / scale;
  return countsOfWilson(value / scale, lower_95 / scale, upper_95 / scale, half);
}

/** A number between the two that it may have been before it was rounded, as a share. */
function rangeOf(value: number, scale: number): readonly [lowest: number, highest: number] {
  const half = halfOfLastDecimal(value);
  return [(value - half) / scale, (value + half) / scale];
}

/**
 * Wilson's limits lie about (p + z² ÷ 2n) ÷ (1 + z² ÷ n), and are the further from each other the smaller n is. Another
 * denominator with the same share must have limits that are not these, by more than they were rounded.
 */
function countsOfWilson(share: number, lower: number, upper: number, half: number): ShownCounts | null {
  const middle = (lower + upper) / 2;
  const isHalf = Math.abs(share - 0.5) < 1e-9;
  // For a half the middle says nothing and the width does: its square is z² ÷ (n + z²).
  const estimate = isHalf ? (z / (upper - lower)) ** 2 - z ** 2 : (z ** 2 * (0.5 - middle)) / (middle - share);
  const denominator = Math.round(estimate);
  const numerator = Math.round(share * denominator);
  if (!Number.isSafeInteger(denominator) || denominator <= 0 || Math.abs(numerator / denominator - share) > 1e-9)
    return null;
  const isFitting = (people: number) => Math.abs(wilsonWidth(share, people) - (upper - lower)) <= half + 1e-9;
  const step = denominator / commonDivisor(numerator, denominator);
  if (!isFitting(denominator) || isFitting(denominator + step) || isFitting(denominator - step)) return null;
  return { numerator, denominator };
}

function wilsonWidth(share: number, people: number): number {
  return (2 * z * Math.sqrt(share * (1 - share) * people + z ** 2 / 4)) / (people + z ** 2);
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

/** The upper limit of a count, over the count, falls as the count grows: where one count alone fits, so does one rate. */
function countsOfPoisson(
  [lowest, highest]: readonly [number, number],
  [lowestLimit, highestLimit]: readonly [number, number],
): ShownCounts | null {
  const first = firstWith(highestLimit / lowest);
  if (ratioOf(first) < lowestLimit / highest || ratioOf(first + 1) >= lowestLimit / highest) return null;
  return { numerator: first, denominator: onlyWhole(first / highest, first / lowest) };
}

/** The smallest count whose upper limit is at most so many times the count. */
function firstWith(ratio: number): number {
  let [low, high] = [1, 10_000_000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (ratioOf(middle) > ratio) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The upper limit of a count over the count: exact to 9, then Byar's (Breslow and Day 1987). */
function ratioOf(count: number): number {
  const exact = poissonUpper[count - 1];
  if (exact !== undefined) return exact / count;
  return ((count + 1) / count) * (1 - 1 / (9 * (count + 1)) + z / (3 * Math.sqrt(count + 1))) ** 3;
}
