import { type Lane, spineScale } from "../../components/charts/spine-lane.ts";
import { isBarred } from "../../components/indicator/judged-measure.ts";
import { interval, short, valueOrWord } from "../../components/words/format.ts";
import { unbroken } from "../../components/words/non-breaking.ts";
import { yearName } from "../../components/words/periods.ts";
import { isTotal, pastLine, type SpineRow } from "./spine.ts";

/**
 * Puts a figure on its lane, scaled over all that is drawn, beside the range of its comparators. A total, such as a
 * number of households, is not placed: England’s is the sum of all.
 */
export function lane(row: SpineRow): Lane {
  const { figure } = row;
  const { value, verdict, lower_95: lower, upper_95: upper, england_value: england, polarity } = figure;
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

function words(row: SpineRow) {
  const { figure } = row;
  const text = (value: number) => short(value, figure.unit, figure.decimals);
  const hasLimits = figure.lower_95 !== null && figure.upper_95 !== null;
  const limits = hasLimits ? ` (${interval(figure.lower_95, figure.upper_95, figure.unit, figure.decimals)})` : "";
  const england = figure.england_value === null ? "England not available" : `England ${text(figure.england_value)}`;
  return {
    title: `${figure.title} (${unbroken(figure.indicator_code)})`,
    own: valueOrWord(figure.value, figure.value_status, figure.unit, figure.decimals) + limits,
    beside: `${yearName(figure.period, figure.basis)}, ${isBarred(figure) ? "not compared" : england}`,
    more: pastLine(row),
  };
}
