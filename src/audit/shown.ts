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
  return countsOfLimits(figure, value / scale) ?? { numerator, denominator };
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
function countsOfLimits({ unit, lower_95, upper_95 }: PublishedFigure, share: number): ShownCounts | null {
  const scale = scales[unit ?? ""];
  if (lower_95 === null || upper_95 === null || scale === undefined) return null;
  return unit === "percent"
    ? countsOfWilson(share, lower_95 / scale, upper_95 / scale)
    : countsOfPoisson(share, upper_95 / scale);
}

/** Wilson's limits lie about (p + z² ÷ 2n) ÷ (1 + z² ÷ n), and are the further from each other the smaller n is. */
function countsOfWilson(share: number, lower: number, upper: number): ShownCounts | null {
  const middle = (lower + upper) / 2;
  const byMiddle = (z ** 2 * (0.5 - middle)) / (middle - share);
  const denominator = Math.round(Math.abs(share - 0.5) < 1e-9 ? byWidth(upper - lower) : byMiddle);
  const numerator = Math.round(share * denominator);
  if (!(denominator > 0) || Math.abs(numerator / denominator - share) > 1e-9) return null;
  const width = (2 * z * Math.sqrt(share * (1 - share) * denominator + z ** 2 / 4)) / (denominator + z ** 2);
  return Math.abs(width - (upper - lower)) < 3e-6 ? { numerator, denominator } : null;
}

/** The denominator of a share of a half from the width w of its limits: w² = z² ÷ (n + z²). */
function byWidth(width: number): number {
  return (z / width) ** 2 - z ** 2;
}

/** Of a count, the upper limit over the count depends on the count alone; so it does for a rate. */
function countsOfPoisson(share: number, upper: number): ShownCounts | null {
  const ratio = upper / share;
  const numerator = numeratorWith(ratio);
  if (numerator === null) return null;
  return { numerator, denominator: Math.round(numerator / share) };
}

function numeratorWith(ratio: number): number | null {
  const few = poissonUpper.findIndex((limit, index) => Math.abs(limit / (index + 1) - ratio) < 1e-4);
  if (few !== -1) return few + 1;
  let [low, high] = [10, 10_000_000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (byarUpper(middle) / middle > ratio + 1e-9) low = middle + 1;
    else high = middle;
  }
  const apart = (count: number) => Math.abs(byarUpper(count) / count - ratio);
  const [nearest = low, next = low] = [low - 1, low, low + 1].sort((one, other) => apart(one) - apart(other));
  // Limits that are printed with few decimals do not tell large counts from one another.
  return apart(nearest) < 1e-6 && apart(nearest) < apart(next) / 10 ? nearest : null;
}

/** Byar's upper limit (Breslow and Day 1987) of a count. */
function byarUpper(count: number): number {
  return (count + 1) * (1 - 1 / (9 * (count + 1)) + z / (3 * Math.sqrt(count + 1))) ** 3;
}
