import { interval, short, valueOrWord } from "./format.ts";
import { benchmarkWords } from "./jsna-benchmark.ts";
import { isTotal, type SpineRow } from "./jsna-spine.ts";
import { periodName } from "./periods.ts";

/** An indicator on its own scale: England at 0, the farthest of all that is drawn at −1 or 1, better to the right. */
export interface Lane {
  readonly row: number;
  readonly title: string;
  readonly own: string;
  readonly beside: string;
  readonly before: string;
  readonly verdict: string;
  /** False where there is no scale with England in the middle: then only the words are drawn. */
  readonly isPlaced: boolean;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Puts a figure on its lane. A total, such as a number of households, is not placed: England’s is the sum of all. */
export function lane(spineRow: SpineRow, row: number): Lane {
  const { figure } = spineRow;
  const { value, lower_95: lower, upper_95: upper, england_value: england } = figure;
  const { comparator_median: median, comparator_lowest: lowest, comparator_highest: highest } = figure;
  const distance = (of: number | null) => (of === null || england === null ? null : of - england);
  const all = [value, lower, upper, lowest, highest].map(distance).filter((of) => of !== null);
  const farthest = Math.max(...all.map(Math.abs), Number.MIN_VALUE);
  const way = figure.polarity === "low" ? -1 : 1;
  const place = (of: number | null) => {
    const away = distance(of);
    return away === null ? null : (way * away) / farthest;
  };
  return {
    ...words(spineRow),
    ...{ row, isPlaced: england !== null && !isTotal(figure) && (value ?? lowest) !== null },
    ...{ value: place(value), lower: place(lower), upper: place(upper) },
    ...{ median: place(median), lowest: place(lowest), highest: place(highest) },
  };
}

function words({ figure, verdict, past }: SpineRow) {
  const text = (value: number) => short(value, figure.unit, figure.decimals);
  const hasLimits = figure.lower_95 !== null && figure.upper_95 !== null;
  const limits = hasLimits ? ` (${interval(figure.lower_95, figure.upper_95, figure.unit, figure.decimals)})` : "";
  const england = figure.england_value === null ? "not available" : text(figure.england_value);
  const earlier = past.slice(0, -1).map((one) => valueOrWord(one.value, one.value_status, one.unit, one.decimals));
  return {
    title: `${figure.title} (${figure.indicator_code.replaceAll(" ", "\u00a0")})`,
    verdict: benchmarkWords(verdict),
    own: valueOrWord(figure.value, figure.value_status, figure.unit, figure.decimals) + limits,
    beside: `${periodName(figure.period)}, England ${england}`,
    before: earlier.length === 0 ? "" : `before: ${earlier.join(", ")}`,
  };
}
