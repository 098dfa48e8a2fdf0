import { areaY, axisX, dot, line, plot, text } from "@observablehq/plot";
import { breakMarks } from "../components/charts/break-marks.ts";
import { leastPeriods, type Segmented, segments } from "../components/charts/segments.ts";
import { thinned } from "../components/charts/ticks.ts";
import { labelSide } from "../components/charts/value-labels.ts";
import { figure, nothing } from "../components/figure/figure.ts";
import { type AreaFigureKey, englandArea } from "../components/figure/key.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { palette } from "../components/figure/palette.ts";
import { isNarrow, theme } from "../components/figure/theme.ts";
import { croppedNote, isCropped, valueAxis } from "../components/figure/value-axis.ts";
import type { AreaRow, IndicatorName, PeriodRow } from "../components/indicator/rows.ts";
import { readingId } from "../components/indicator/words.ts";
import { interval, short, tick, valueOrWord, withUnit } from "../components/words/format.ts";
import { periodEnd, periodName, periodPhrase } from "../components/words/periods.ts";

const columns = [
  { key: "period", label: "Period" },
  { key: "england", label: "England", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "median", label: "Median of councils", isNumber: true },
  { key: "quarters", label: "Middle half of councils", isNumber: true },
  { key: "councils", label: "Councils", isNumber: true },
  { key: "version", label: "Definition" },
];

/** Two units never share an axis: the periods that are measured as the newest are. */
export function sameUnit(points: readonly Segmented<PeriodRow>[], unit: string): Segmented<PeriodRow>[] {
  return points.filter((point) => point.unit === unit);
}

/** A year in which a survey is not held has rows and no figure of anybody. */
function hasFigure({ england, median }: PeriodRow): boolean {
  return england !== null || median !== null;
}

/**
 * England and the spread of councils over time, a line within each definition alone. A period of which the publisher bars
 * comparison is in the words and not drawn; fewer than three periods are a sentence.
 *
 * @param marked the council that is marked on the page, whose line is on its own page
 */
export function indicatorTrend(
  indicator: IndicatorName,
  periods: readonly PeriodRow[],
  source: string,
  marked?: AreaRow,
): HTMLElement {
  const all = segments(periods.filter(hasFigure));
  const points = sameUnit(all, indicator.unit).filter(({ not_compared }) => not_compared === null);
  const [first] = points;
  if (first === undefined || points.length < leastPeriods) {
    return nothing("Over time", periodsSentence(indicator, all));
  }
  const breaks = all.filter((point) => point.is_first_after_break && point !== all[0]);
  const { decimals } = indicator;
  const last = points.at(-1) ?? first;
  return figure({
    id: `trend-${readingId(first)}`,
    headline: trendHeadline(indicator, points),
    subtitle: `${indicator.title}, ${periodName(first.period, first.basis)} to ${periodName(last.period, last.basis)}: England, the median of councils, and the middle half of them as a band${markedWords(marked)}`,
    alt: `Lines over ${points.length} periods of England’s figure with its 95% interval and the median of councils with their middle half. ${trendHeadline(indicator, points)}.`,
    draw: trendDrawing(points, indicator.unit),
    columns,
    rows: all.map((point) => ({
      period: periodName(point.period, point.basis),
      england: valueOrWord(point.england, "missing", point.unit, decimals),
      interval: interval(point.england_lower_95, point.england_upper_95, point.unit, decimals),
      median: valueOrWord(point.median, "missing", point.unit, decimals),
      quarters: interval(point.lower_quartile, point.upper_quartile, point.unit, decimals),
      councils: point.council_count,
      version: point.version ?? "",
    })),
    main: englandKey(indicator, last) ?? undefined,
    rowFigures: all.map((point) => englandKey(indicator, point)),
    source,
    method: trendMethod(points),
    notes: [...breaks.map(breakWords), ...notDrawn(all, points), ...(isCropped(indicator.unit) ? [croppedNote] : [])],
    isDemonstration: pageContext().isDemonstration,
  });
}

/** The marked council has no line of its own here, which is said. */
function markedWords(marked: AreaRow | undefined): string {
  return marked === undefined ? "" : `. ${marked.area_name} is not drawn here`;
}

/** Why periods are in the table and not in the drawing. */
function notDrawn(all: readonly PeriodRow[], points: readonly PeriodRow[]): string[] {
  const others = all.filter((point) => !points.includes(point));
  const barred = others.filter(({ not_compared }) => not_compared !== null);
  return [
    ...(others.length > barred.length
      ? ["Periods that are measured in another unit are in the table and not drawn."]
      : []),
    ...barred.map(({ period, not_compared }) => `${periodName(period)} is not drawn: ${not_compared}.`),
  ];
}

/** "England: 90.5% in 2020-21; 98.6% in 2024-25. These years are not comparable with each other.": too few for a line. */
export function periodsSentence({ decimals }: IndicatorName, all: readonly Segmented<PeriodRow>[]): string {
  const isOfEngland = all.some(({ england }) => england !== null);
  const values = all.flatMap((point) => {
    const value = isOfEngland ? point.england : point.not_compared === null ? point.median : null;
    return value === null
      ? []
      : [`${withUnit(value, point.unit, decimals)} ${periodPhrase(point.period, point.basis)}`];
  });
  if (values.length === 0) return "There is no period that can be shown.";
  const isBroken = values.length > 1 && all.some((point, index) => index > 0 && point.is_first_after_break);
  const barred = [...new Set(all.flatMap(({ not_compared }) => not_compared ?? []))];
  const says = `${isOfEngland ? "England" : "Median of councils"}: ${values.join("; ")}.`;
  const broken = isBroken ? " Not comparable with each other: the definition changed." : "";
  return `${says}${broken}${barred.map((reason) => ` Councils are not compared: ${reason}.`).join("")}`;
}

/** England's figure of a period, where there is one. */
function englandKey({ indicator_code }: IndicatorName, point: PeriodRow): AreaFigureKey | null {
  if (point.england === null) return null;
  return { ...point, indicator_code, area_code: englandArea, breakdown: "all", breakdown_value: "all" };
}

function breakWords({ period, break_note }: PeriodRow): string {
  return `The series breaks in ${periodName(period.slice(0, 7))}: ${break_note ?? "the definition changed."}`;
}

/** England, or the median, at the first and the last of the periods since the series broke: those are comparable. */
export function trendHeadline({ unit, decimals }: IndicatorName, points: readonly Segmented<PeriodRow>[]): string {
  const last = points.at(-1);
  const segment = points.slice(
    Math.max(
      0,
      points.findLastIndex((point) => point.is_first_after_break),
    ),
  );
  const isOfEngland = segment.every((point) => point.england !== null);
  const numberOf = (point: PeriodRow | undefined) => (isOfEngland ? point?.england : point?.median) ?? null;
  const [from, to] = [numberOf(segment[0]), numberOf(last)];
  const who = isOfEngland ? "England’s figure" : "The median of councils";
  if (from === null || to === null || last === undefined || segment[0] === undefined) return "Figures over time";
  const at = (value: number, point: PeriodRow) =>
    `${short(value, unit, decimals)} ${periodPhrase(point.period, point.basis)}`;
  if (segment.length === 1) return `${who} was ${at(to, last)}; earlier figures are not comparable`;
  return `${who} was ${at(from, segment[0])} and ${at(to, last)}`;
}

function trendMethod(points: readonly Segmented<PeriodRow>[]): string {
  const annual = points.filter((point) => !/ Q[1-4]$/.test(point.period));
  const test =
    annual.length > 0 && annual.length < 5 ? " A trend is not tested: there are fewer than five annual points." : "";
  return `A line joins comparable periods alone: it ends where the definition changes and where a period is missing.${test}`;
}

function trendDrawing(points: readonly Segmented<PeriodRow>[], unit: string) {
  const placed = points.map((point) => ({ ...point, date: periodEnd(point.period) }));
  const shared = { x: "date", z: "segment" } as const;
  const years = placed.filter(({ period }) => !/ Q[123]$/.test(period)).map(({ date }) => date);
  const [left, rightOf] = [56, (width: number) => (isNarrow(width) ? 32 : 130)];
  return (width: number): Element =>
    plot(
      theme(width, {
        height: 300,
        marginLeft: left,
        marginRight: rightOf(width),
        marginTop: 34,
        marginBottom: 36,
        x: { type: "utc", label: null },
        y: { label: null, nice: true, zero: !isCropped(unit) },
        marks: [
          ...valueAxis((value, places) => tick(value, unit, places)),
          axisX({
            ticks: thinned(years, width - left - rightOf(width)),
            tickFormat: (date: Date) => monthAndYear(date),
            tickSize: 4,
          }),
          areaY(placed, { ...shared, y1: "lower_quartile", y2: "upper_quartile", fill: palette.quietBand }),
          areaY(placed, { ...shared, y1: "england_lower_95", y2: "england_upper_95", fill: palette.accentBand }),
          line(placed, { ...shared, y: "median", stroke: palette.quiet, strokeWidth: 1.5 }),
          line(placed, { ...shared, y: "england", stroke: palette.accent, strokeWidth: 2.5 }),
          dot(placed, { x: "date", y: "median", r: 2.5, fill: palette.quiet }),
          dot(placed, { x: "date", y: "england", r: 3.5, symbol: "diamond", fill: palette.accent }),
          ...breakMarks(placed),
          ...(isNarrow(width) ? [] : endNames(placed)),
        ],
      }),
    );
}

function monthAndYear(date: Date): string {
  return `${date.getUTCMonth() === 2 ? "Mar" : "Jun"} ${date.getUTCFullYear()}`;
}

function endNames(placed: readonly (Segmented<PeriodRow> & { readonly date: Date })[]) {
  const last = placed.at(-1);
  if (last === undefined) return [];
  const names = [
    { label: "England", y: last.england, fill: palette.accent },
    { label: "median of councils", y: last.median, fill: palette.ink },
  ].filter(({ y }) => y !== null);
  const isClose = names.length === 2 && last.england !== null && last.median !== null;
  const isEnglandAbove = labelSide(last.england ?? 0, [last.median]) === "above";
  return names.map(({ label, y, fill }, index) =>
    text([{ y }], {
      x: () => last.date,
      y: "y",
      text: () => label,
      textAnchor: "start",
      dx: 8,
      fill,
      dy: isClose ? ((index === 0) === isEnglandAbove ? -7 : 7) : 0,
    }),
  );
}
