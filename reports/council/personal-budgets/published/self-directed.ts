import { leastPeriods, segments } from "../../../components/charts/segments.ts";
import { element } from "../../../components/figure/element.ts";
import { figure, nothing } from "../../../components/figure/figure.ts";
import type { FigureLine } from "../../../components/figure/lines.ts";
import { pageContext } from "../../../components/figure/page-context.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { possessive } from "../../../components/sentences/words.ts";
import { interval, joined, number, percent, statusWords } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import { breakBetween, type SeriesBreak, whyNotCompared } from "./breaks.ts";
import { councilTrend } from "./council-trend.ts";
import { everyone } from "./counts.ts";

/** The codes of one measure: of the time series, which goes back under it, and of the years themselves. */
const codes = { series: "3D(1A)", earlier: "1C(1A)" } as const;
/** The first year in which the framework has the later code. */
const firstOfSeries = "2023-24";

/** A year of self-directed support. */
export interface SelfDirectedYear {
  readonly line: FigureLine;
  readonly england: FigureLine | null;
  /** The code by which the framework called the measure in the year. */
  readonly code: string;
  readonly isFirstAfterBreak: boolean;
  /** Why areas are not compared in the year; null where they are. */
  readonly notCompared: string | null;
  /** What the publication of the year has, where the time series has something else; null where the two agree. */
  readonly otherwise: number | null;
}

/** The years of both codes as one series: as the time series has a year, else as the publication of the year does. */
export function selfDirectedYears(lines: readonly FigureLine[], breaks: readonly SeriesBreak[]): SelfDirectedYear[] {
  const both = (role: FigureLine["role"]) => ({
    series: everyone(lines, codes.series, role),
    earlier: everyone(lines, codes.earlier, role),
  });
  const [own, england] = [both("this"), both("england")];
  const at = (found: readonly FigureLine[], period: string) => found.find((line) => line.period === period) ?? null;
  const periods = [...new Set([...own.series, ...own.earlier].map(({ period }) => period))].sort();
  const ofSeries = breaks.filter(({ indicator_code }) => indicator_code === codes.series);
  return periods.flatMap((period, index) => {
    const [inSeries, inYear] = [at(own.series, period), at(own.earlier, period)];
    const line = inSeries ?? inYear;
    if (line === null) return [];
    const isOtherwise = inSeries !== null && inYear !== null && inYear.value !== inSeries.value;
    return {
      line,
      england: at(england.series, period) ?? at(england.earlier, period),
      code: period < firstOfSeries ? codes.earlier : codes.series,
      isFirstAfterBreak: index > 0 && breakBetween(ofSeries, periods[index - 1] ?? period, period) !== null,
      notCompared: whyNotCompared(ofSeries, period),
      otherwise: isOtherwise ? inYear.value : null,
    };
  });
}

/** The newest share and how it stands to the years before: no more than the publisher allows. */
export function selfDirectedAnswer(name: string, years: readonly SelfDirectedYear[]): string {
  const known = years.filter(({ line }) => line.value !== null);
  const last = known.at(-1);
  if (last === undefined) return `No share of ${name} is published`;
  const says = `${percent(last.line.value ?? 0)} of people with long-term support in ${name} received it as self-directed support in ${periodName(last.line.period)}`;
  if (last.isFirstAfterBreak && known.length > 1) return `${says}; earlier years are not comparable`;
  const before = known.at(-2);
  if (before === undefined || yearOf(last) - yearOf(before) !== 1) return says;
  return `${says}; it was ${percent(before.line.value ?? 0)} the year before`;
}

/** "90.5% in 2020-21; 98.6% in 2024-25. Not comparable": years that are too few for a line. */
export function fewYears(known: readonly SelfDirectedYear[]): string {
  const values = known.map(({ line }) => `${percent(line.value ?? 0)} in ${periodName(line.period)}`).join("; ");
  return known.some(({ isFirstAfterBreak }, index) => index > 0 && isFirstAfterBreak)
    ? `${values}. Not comparable`
    : values;
}

/** The calendar year in which a year of the framework begins. */
function yearOf({ line }: SelfDirectedYear): number {
  return Number(line.period.slice(0, 4));
}

/** What a reader of the line must know: its two codes, its breaks in whose words, and where publications differ. */
export function yearNotes(years: readonly SelfDirectedYear[], breaks: readonly SeriesBreak[]): string[] {
  const [first, last] = [years[0]?.line.period ?? "", years.at(-1)?.line.period ?? ""];
  const ofSeries = breaks.filter(({ indicator_code, period }) => indicator_code === codes.series && period <= last);
  return [
    ...(first < firstOfSeries
      ? [`The framework called this measure ${codes.earlier} until 2022-23 and ${codes.series} since.`]
      : []),
    ...missingYears(years),
    ...ofSeries.flatMap(({ period, words, is_publishers }) =>
      words === null || period <= first
        ? []
        : [`The line ends before ${periodName(period)}${is_publishers ? ", in the publisher’s words" : ""}: ${words}`],
    ),
    ...ofSeries.flatMap(({ period, not_compared }) =>
      not_compared === null ? [] : [`From ${periodName(period)} areas are not compared: ${not_compared}.`],
    ),
    ...years.flatMap(({ line, otherwise }) =>
      otherwise === null || line.value === null
        ? []
        : [
            `In ${periodName(line.period)} the publication of the year has ${percent(otherwise)}, and the time series ${percent(line.value)}: ${possessive("the later publication")} figure is drawn.`,
          ],
    ),
  ];
}

/** The years between two that no file has: a gap in the line, and said to be one. */
function missingYears(years: readonly SelfDirectedYear[]): string[] {
  const starts = years.map(yearOf);
  const [first, last] = [starts[0] ?? 0, starts.at(-1) ?? 0];
  const gone = Array.from({ length: last - first }, (_, index) => first + index).filter(
    (year) => !starts.includes(year),
  );
  const names = gone.map((year) => `${year}-${String(year + 1).slice(2)}`);
  return names.length === 0 ? [] : [`No file that is loaded has ${joined(names)}.`];
}

const columns = [
  { key: "year", label: "Year" },
  { key: "code", label: "Code then" },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "count", label: "People", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
];

/** Self-directed support over the years of both its codes, ended where its publisher says, with the words below. */
export function selfDirected(
  name: string,
  years: readonly SelfDirectedYear[],
  breaks: readonly SeriesBreak[],
): HTMLElement {
  const known = years.filter(({ line }) => line.value !== null);
  if (known.length === 0)
    return nothing("Self-directed support is not published", `No publication that is loaded has a share of ${name}.`);
  if (known.length < leastPeriods) {
    const words = [`${fewYears(known)}.`, ...yearNotes(years, breaks)];
    return nothing(selfDirectedAnswer(name, years), words.join(" "));
  }
  const context = pageContext();
  const first = periodName(years[0]?.line.period ?? "");
  const words = yearNotes(years, breaks);
  const drawn = figure({
    id: "self-directed-support",
    headline: selfDirectedAnswer(name, years),
    subtitle: `People with long-term support who receive it as self-directed support, percent, from ${first}: ${name} (diamonds) with 95% intervals, its comparators’ median and range (${context.council?.comparators ?? "none"}), and England (dotted)`,
    alt: `Lines over ${years.length} years. ${selfDirectedAnswer(name, years)}. ${words.join(" ")}`,
    draw: councilTrend(segments(years.map(toPoint)), { name, format: percent }),
    columns,
    rows: years.map(toRow),
    main: known.at(-1)?.line,
    rowFigures: years.map(({ line }) => line),
    source: sourceOf(["ascof_time_series", "ascof_open_data"]),
    method:
      "Shares as published, never recomputed. 95% intervals are Wilson score intervals. A line joins comparable years alone.",
    notes: words,
    isDemonstration: context.isDemonstration,
  });
  return element("div", {}, drawn, ...words.map((sentence) => element("p", {}, sentence)));
}

function toPoint({ line, england, isFirstAfterBreak, notCompared }: SelfDirectedYear) {
  return {
    period: line.period,
    is_first_after_break: isFirstAfterBreak,
    value: line.value,
    word: absent(line.value_status),
    lower: line.lower_95,
    upper: line.upper_95,
    median: line.median,
    lowest: line.lowest,
    highest: line.highest,
    england: notCompared === null ? (england?.value ?? null) : null,
  };
}

function toRow({ line, england, code, notCompared }: SelfDirectedYear) {
  const beside = (value: number | null | undefined) => {
    if (notCompared !== null) return "not compared";
    return value == null ? "not available" : percent(value);
  };
  return {
    year: periodName(line.period),
    code,
    share: line.value === null ? absent(line.value_status) : percent(line.value),
    interval: interval(line.lower_95, line.upper_95, "percent"),
    count:
      line.numerator === null || line.denominator === null
        ? "not available"
        : `${number(line.numerator)} of ${number(line.denominator)}`,
    median: beside(line.median),
    england: beside(england?.value),
  };
}

/** What has no value was not published, whoever did not send it. */
function absent(status: string): string {
  return status === "missing" ? "not published" : statusWords(status);
}
