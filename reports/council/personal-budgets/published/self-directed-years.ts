import type { FigureLine } from "../../../components/figure/lines.ts";
import { possessive } from "../../../components/sentences/possessive.ts";
import { joined, percent } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import { breakBetween, type SeriesBreak, whyNotCompared } from "./breaks.ts";
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
      ...{ line, england: at(england.series, period) ?? at(england.earlier, period) },
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
