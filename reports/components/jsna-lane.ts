import { interval, short, valueOrWord } from "./format.ts";
import { isTotal, type SpineRow } from "./jsna-spine.ts";
import { periodName } from "./periods.ts";
import { type Lane, spineScale } from "./spine-lane.ts";
import { unbroken } from "./unbroken.ts";

/**
 * Puts a figure on its lane, scaled over all that is drawn, beside the range of its comparators. A total, such as a
 * number of households, is not placed: England’s is the sum of all.
 */
export function lane(row: SpineRow): Lane {
  const { figure, verdict } = row;
  const { value, lower_95: lower, upper_95: upper, england_value: england, polarity } = figure;
  const { comparator_median: median, comparator_lowest: lowest, comparator_highest: highest } = figure;
  const place = spineScale(england, polarity, [value, lower, upper, lowest, highest]);
  return {
    ...words(row),
    ...{ verdict, hasGoodSide: polarity !== "none" },
    isPlaced: england !== null && !isTotal(figure) && (value ?? lowest) !== null,
    ...{ value: place(value), lower: place(lower), upper: place(upper) },
    ...{ lowest: place(lowest), highest: place(highest), median: place(median) },
    ...{ lowerQuartile: null, upperQuartile: null },
  };
}

function words({ figure, past }: SpineRow) {
  const text = (value: number) => short(value, figure.unit, figure.decimals);
  const hasLimits = figure.lower_95 !== null && figure.upper_95 !== null;
  const limits = hasLimits ? ` (${interval(figure.lower_95, figure.upper_95, figure.unit, figure.decimals)})` : "";
  const isBarred = figure.england_value === null && figure.refusal !== null;
  const england = figure.england_value === null ? "England not available" : `England ${text(figure.england_value)}`;
  const earlier = past.slice(0, -1).map((one) => valueOrWord(one.value, one.value_status, one.unit, one.decimals));
  return {
    title: `${figure.title} (${unbroken(figure.indicator_code)})`,
    own: valueOrWord(figure.value, figure.value_status, figure.unit, figure.decimals) + limits,
    beside: `${periodName(figure.period)}, ${isBarred ? "not compared" : england}`,
    more: earlier.length === 0 ? "" : `before: ${earlier.join(", ")}`,
  };
}
