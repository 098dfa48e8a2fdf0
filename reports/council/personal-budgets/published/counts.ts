import { type FigureLine, measuredLine } from "../../../components/figure/lines.ts";
import type { Measured } from "../../../components/sentences/measured.ts";
import { number, short } from "../../../components/words/format.ts";
import { breakBetween, type SeriesBreak } from "./breaks.ts";

/** A council's count of people with a direct payment or personal budget on one day, and what is beside it. */
export interface PublishedDay {
  readonly period: string;
  readonly count: FigureLine;
  /** The same per 100,000 people of all ages; null where no estimate of the area is published. */
  readonly rate: FigureLine | null;
  readonly england: FigureLine | null;
  /** Why the count is not compared with that of the day before; null where it is, or where it is the first. */
  readonly breakWords: string | null;
  readonly isFirst: boolean;
  /** From the day before; null across a break, or where one of the two is not a number. */
  readonly growth: Growth | null;
}

/** The lines of one indicator about everyone, in the order of their days. */
export function everyone(lines: readonly FigureLine[], code: string, role: FigureLine["role"]): FigureLine[] {
  return lines
    .filter((line) => line.indicator_code === code && line.role === role && line.breakdown === "all")
    .toSorted((a, b) => a.period.localeCompare(b.period));
}

/** The days on which a publication has a row of the council. */
export function publishedDays(lines: readonly FigureLine[], breaks: readonly SeriesBreak[]): PublishedDay[] {
  const rates = everyone(lines, "DP-RATE", "this");
  const englands = everyone(lines, "DP-RATE", "england");
  const ofCounts = breaks.filter(({ indicator_code }) => indicator_code === "DP");
  return everyone(lines, "DP", "this").map((count, index, counts) => {
    const before = counts[index - 1];
    const seriesBreak = before === undefined ? null : breakBetween(ofCounts, before.period, count.period);
    const isCompared = seriesBreak === null && before !== undefined && before.value !== null && count.value !== null;
    return {
      period: count.period,
      count,
      isFirst: before === undefined,
      rate: rates.find((line) => line.period === count.period) ?? null,
      england: englands.find((line) => line.period === count.period) ?? null,
      breakWords: seriesBreak?.words ?? null,
      growth: isCompared ? growth(before.value, count.value) : null,
    };
  });
}

/** A count as published, or what its marker means: “-” is 1 to 5 people and “..” is not available; neither is none. */
export function countWords({ value, value_status }: Pick<FigureLine, "value" | "value_status">): string {
  if (value !== null) return number(value);
  return value_status === "suppressed" ? "1 to 5" : "not available";
}

/** The first day of which small counts are rounded, where “-” stood for them before. */
const roundedSmall = "2010-11 Q4";

/** The most people that rounding to 5 makes 0. */
const mostRoundedToZero = 2;

/** Whether a count is 0 as rounded: nobody, or one person or two. */
function isRoundedToZero({ value, period }: Pick<FigureLine, "value" | "period">): boolean {
  return value === 0 && period >= roundedSmall;
}

/** "352", per 100,000 people; "at most 91" of a count that rounding made 0; "not available" without a rate. */
export function rateWords({ count, rate }: Pick<PublishedDay, "count" | "rate">): string {
  const most = mostRate({ count, rate });
  if (most !== null) return `at most ${short(most, "per_100k", 0)}`;
  return rate?.value == null ? "not available" : short(rate.value, "per_100k", 0);
}

/** The most that the rate can be of a count that rounding made 0; null of any other. */
export function mostRate({ count, rate }: Pick<PublishedDay, "count" | "rate">): number | null {
  const people = rate?.denominator ?? null;
  return isRoundedToZero(count) && people !== null ? Math.ceil((100_000 * mostRoundedToZero) / people) : null;
}

/** "3,565 people", "1 to 5 people", "at most 2 people" of a count that rounding made 0; null where it is not available. */
export function peopleWords(line: FigureLine): string | null {
  if (line.value === null && line.value_status !== "suppressed") return null;
  if (line.value === 0) return isRoundedToZero(line) ? `at most ${mostRoundedToZero} people` : "nobody";
  return `${countWords(line)} people`;
}

/** The mid-year whose people the rate of a 31 March is over: within the year that ends on the day. */
export function midYear(period: string): string {
  return `mid-${period.slice(0, 4)}`;
}

/** A count rounded to 5 stands for whole numbers of people up to 2 either side. */
const roundingHalf = 2;

/** How much more a count is than the one before, in percent of it, and the ends between which it is once both are unrounded. */
export interface Growth {
  readonly percent: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The growth between two counts rounded to 5; null from a count that rounding may have made of nobody. */
export function growth(before: number, after: number): Growth | null {
  if (before <= roundingHalf) return null;
  const more = (from: number, to: number) => 100 * (Math.max(0, to) / from - 1);
  return {
    percent: more(before, after),
    lowest: more(before + roundingHalf, after - roundingHalf),
    highest: more(before - roundingHalf, after + roundingHalf),
  };
}

/** "56.0% more", "12.8% fewer". */
function size(percent: number): string {
  return `${number(Math.abs(percent), 1)}% ${percent < 0 ? "fewer" : "more"}`;
}

/** Percentage points between the ends that rounding allows, from which on a sentence gives no percentage. */
const vague = 10;

/**
 * "12.8% fewer than the 130,900 of 31 March 2010": within a sentence, without the ends that rounding allows; where they
 * lie far from one another, "fewer than the 10 of 31 March 2013".
 */
export function growthSentence({ percent, lowest, highest }: Growth, earlier: string): string {
  const isRounding = lowest <= 0 && highest >= 0;
  if (isRounding) return `unchanged from the ${earlier} but for rounding`;
  const words = percent < 0 ? "fewer" : "more";
  return `${highest - lowest > vague ? words : size(percent)} than the ${earlier}`;
}

/** "56.0% more (55.8% more to 56.2% more once rounding is allowed for)", before "than"; it is said where rounding may be all of it. */
export function growthWords({ percent, lowest, highest }: Growth): string {
  if (lowest <= 0 && highest >= 0) {
    return `${size(percent)} (rounding alone may be the whole of it: ${size(lowest)} to ${size(highest)})`;
  }
  if (size(lowest) === size(highest)) return size(percent);
  return `${size(percent)} (${size(lowest)} to ${size(highest)} once rounding is allowed for)`;
}

/** Under this many people the rounding of a count to 5 matters as much as chance does, which an interval has alone. */
const least = 10;

/** Why the rate of such a count has no interval and is compared with nothing. */
export const smallCount = `a count under ${least} that is rounded to 5 is too coarse`;

function isSmall({ indicator_code, numerator }: FigureLine): boolean {
  return indicator_code === "DP-RATE" && numerator !== null && numerator < least;
}

/** The lines with no interval at a rate of a small count. */
export function withoutSmallIntervals(lines: readonly FigureLine[]): FigureLine[] {
  return lines.map((line) => (isSmall(line) ? { ...line, lower_95: null, upper_95: null } : line));
}

/** A published rate as a sentence takes it, and why one of a small count has no interval. */
export function roundedRate(line: FigureLine, name: string, measure: string): Measured {
  const figure = { ...measuredLine(line, name, measure), decimals: 0 };
  if (!isSmall(line)) return figure;
  return { ...figure, lower: null, upper: null, whyNoInterval: smallCount };
}
