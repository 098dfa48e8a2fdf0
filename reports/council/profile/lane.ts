import { type Lane, spineScale } from "../../components/charts/spine-lane.ts";
import { isBarred } from "../../components/indicator/judged-measure.ts";
import { readingWords } from "../../components/indicator/words.ts";
import { interval, short, valueOrWord } from "../../components/words/format.ts";
import { unbroken } from "../../components/words/non-breaking.ts";
import { yearName } from "../../components/words/periods.ts";
import { clearDecimals } from "./decimals.ts";
import type { JudgedIndicator } from "./judged.ts";
import type { CouncilIndicator } from "./rows.ts";

/** Puts a council’s figure on its lane, scaled over all councils: the worst to the best of them, and their middle half. */
export function indicatorLane(one: JudgedIndicator): Lane {
  const { row, england: verdict } = one;
  const { value, lower_95: lower, upper_95: upper, england_value: england, polarity, lowest, highest } = row;
  const place = spineScale(england, polarity, [lowest, highest]);
  return {
    ...words(row, clearDecimals(one)),
    ...{ verdict, hasGoodSide: polarity !== "none", isPlaced: england !== null && lowest !== null },
    ...{ value: place(value), lower: place(lower), upper: place(upper) },
    ...{ lowest: place(lowest), highest: place(highest), median: null },
    ...{ lowerQuartile: place(row.lower_quartile), upperQuartile: place(row.upper_quartile) },
  };
}

function words(row: CouncilIndicator, decimals: number) {
  const { unit, value, value_status, lower_95, upper_95, england_value: england, comparator_median: median } = row;
  const text = (one: number | null) => (one === null ? "no figure" : short(one, unit, decimals));
  const limits = lower_95 === null || upper_95 === null ? "" : ` (${interval(lower_95, upper_95, unit, decimals)})`;
  const reading = row.reading_count === 1 ? "" : `: ${readingWords(row)}`;
  return {
    title: `${row.title}${reading} (${unbroken(row.indicator_code)})`,
    own: valueOrWord(value, value_status, unit, decimals) + limits,
    beside: `${yearName(row.period, row.basis)}, ${isBarred(row) ? "not compared" : `England ${text(england)}`}`,
    more: median === null ? "" : `comparators’ median ${text(median)}`,
  };
}
