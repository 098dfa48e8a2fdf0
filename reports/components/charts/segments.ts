import { periodEnd } from "../words/periods.ts";

/** Fewer periods than this are a sentence: two points with an empty frame between them show no more than two numbers. */
export const leastPeriods = 3;

/** What says whether a line may go on to a period. */
interface Breakable {
  readonly period: string;
  /** Whether the period is the first that is not comparable with those before it. */
  readonly is_first_after_break: boolean;
}

/** A period with the segment of comparable periods that it is in: no line goes from one segment to another. */
export type Segmented<T> = T & { readonly segment: number };

/** Parts the periods where the series breaks, and where a period is missing between two: biennial figures stay dots. */
export function segments<T extends Breakable>(periods: readonly T[]): Segmented<T>[] {
  const isQuarterly = periods.some(({ period }) => / Q[123]$/.test(period));
  let segment = 0;
  let before: T | undefined;
  return periods
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .map((row) => {
      if (before !== undefined && (row.is_first_after_break || isGap(before.period, row.period, isQuarterly)))
        segment += 1;
      before = row;
      return { ...row, segment };
    });
}

/** More than a year, or of quarters a quarter, and some days between the ends of two periods. */
function isGap(before: string, after: string, isQuarterly: boolean): boolean {
  const days = (periodEnd(after).getTime() - periodEnd(before).getTime()) / 86_400_000;
  return days > (isQuarterly && / Q[1-4]$/.test(after) ? 100 : 370);
}
