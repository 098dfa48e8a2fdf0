import { type Lane, spineScale } from "../charts/spine.ts";
import type { SpineTableRow } from "../charts/spine-table.ts";
import type { YearValue } from "../charts/year-line.ts";
import { figureKey } from "../figure/key.ts";
import { interval, short, valueOrWord } from "../words/format.ts";
import { yearName } from "../words/periods.ts";
import { isBarred, isPastWhole, type JudgedMeasure } from "./judged.ts";
import { unitAfter } from "./name.ts";
import type { PastFigure } from "./rows.ts";

/** Where all councils lie: the ends of their range and of their middle half. */
export interface Spread {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly lower_quartile: number | null;
  readonly upper_quartile: number | null;
}

/** What a row says beyond its measure. */
export interface MeasureRowOptions {
  /** Earlier figures of any measure, oldest first: those of this one that are comparable are its line of years. */
  readonly past: readonly PastFigure[];
  /** All councils, whom the pale band is then of; without it the band is of the comparators. */
  readonly spread?: Spread;
  /** The page of the measure. */
  readonly href?: string | null;
  /** How it stands to its comparators, under their median: "▼ worse", "12th highest of 16". */
  readonly place?: string;
  /** Decimals where more than the indicator’s are needed to tell its interval from a benchmark. */
  readonly decimals?: number;
  /** Which reading it is, after the title; empty where the indicator has one. */
  readonly reading?: string;
}

/** A measure that a council is judged by as a row of a spine (components/charts/spine-table.ts). */
export function measureRow(measure: JudgedMeasure, options: MeasureRowOptions): SpineTableRow {
  const { unit, lower_95: lower, upper_95: upper, comparator_median: median, england_value: england } = measure;
  const { spread, href = null, decimals = measure.decimals, reading = "", place } = options;
  const past = options.past.filter((figure) => isOf(figure, measure));
  const years = yearsOf(measure, past);
  const published = isPastWhole(lower, upper, unit) ? ", as published" : "";
  const text = (value: number | null, absence: string) => (value === null ? absence : short(value, unit, decimals));
  return {
    title: titleOf(measure, reading),
    code: measure.has_published_code ? measure.indicator_code : null,
    href,
    year: yearName(measure.period, measure.basis),
    value: valueOrWord(measure.value, measure.value_status, unit, decimals),
    interval: lower === null || upper === null ? "" : `${interval(lower, upper, unit, decimals)}${published}`,
    figure: figureKey(measure),
    england: isBarred(measure) ? "not compared" : text(england, "no figure"),
    comparators: text(median, "none"),
    ...(place === undefined || median === null ? {} : { place }),
    verdict: measure.verdict,
    standsOut: measure.stands_out === true,
    lane: laneOf(measure, spread),
    years,
    range: rangeOf(years, measure),
    before: beforeWords(measure, past),
  };
}

function titleOf({ title, unit }: JudgedMeasure, reading: string): string {
  return `${title}${reading === "" ? "" : `: ${reading}`}${unitAfter(unit)}`;
}

/** Null where there is no scale: no figure of England, a total (England’s is the sum of all), or nothing to place. */
function laneOf(measure: JudgedMeasure, spread: Spread | undefined): Lane | null {
  const { value, lower_95: lower, upper_95: upper, england_value: england, polarity, unit, decimals } = measure;
  const isTotal = unit === "number" && decimals === 0;
  const lowest = spread === undefined ? measure.comparator_lowest : spread.lowest;
  const highest = spread === undefined ? measure.comparator_highest : spread.highest;
  if (england === null || isTotal || (value ?? lowest) === null) return null;
  const place = spineScale(
    england,
    polarity,
    spread === undefined ? [value, lower, upper, lowest, highest] : [lowest, highest],
  );
  return {
    hasGoodSide: polarity !== "none",
    value: place(value),
    lower: place(lower),
    upper: place(upper),
    lowest: place(lowest),
    highest: place(highest),
    lowerQuartile: place(spread?.lower_quartile ?? null),
    upperQuartile: place(spread?.upper_quartile ?? null),
    median: place(measure.comparator_median),
  };
}

function yearsOf({ period, value }: JudgedMeasure, past: readonly PastFigure[]): YearValue[] {
  const earlier = past.filter(({ is_comparable }) => is_comparable);
  return value === null ? earlier : [...earlier, { period, value }];
}

function rangeOf(years: readonly YearValue[], { unit, decimals }: JudgedMeasure): string {
  const values = years.map(({ value }) => value);
  return values.length === 0 ? "" : interval(Math.min(...values), Math.max(...values), unit, decimals);
}

function isOf(past: PastFigure, { framework, edition, indicator_code }: JudgedMeasure): boolean {
  return past.framework === framework && past.edition === edition && past.indicator_code === indicator_code;
}

/** "71.2% in 2008-09"; of a figure under another code or definition "21.4% in 2020-21 (1C(2A)), not comparable". */
export function beforeWords(measure: JudgedMeasure, past: readonly PastFigure[]): string {
  const inUnit = past.filter(({ unit }) => unit === measure.unit);
  const last = inUnit.filter(({ is_comparable }) => is_comparable).at(-1) ?? inUnit.at(-1);
  if (last === undefined) return "no earlier year";
  const words = `${short(last.value, measure.unit, measure.decimals)} in ${yearName(last.period)}`;
  if (last.is_comparable) return words;
  const code = last.past_code === measure.indicator_code ? "" : ` (${last.past_code})`;
  return `${words}${code}, not comparable`;
}
