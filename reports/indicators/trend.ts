import { leastPeriods, type Segmented, segments } from "../components/charts/segments.ts";
import { figure, nothing } from "../components/figure/figure.ts";
import { type AreaFigureKey, englandArea } from "../components/figure/key.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { croppedNote, isCropped } from "../components/figure/value-axis.ts";
import type { IndicatorName, PeriodRow } from "../components/indicator/rows.ts";
import { readingId } from "../components/indicator/words.ts";
import { possessive } from "../components/sentences/words.ts";
import { interval, short, valueOrWord, withUnit } from "../components/words/format.ts";
import { periodName, periodPhrase } from "../components/words/periods.ts";
import { type MarkedYears, trendDrawing, yearOf } from "./trend-drawing.ts";

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
 * England and the spread of councils over time, a line within each definition alone, and the marked council’s own. A
 * period of which the publisher bars comparison is in the words and not drawn; fewer than three periods are a sentence.
 */
export function indicatorTrend(
  indicator: IndicatorName,
  periods: readonly PeriodRow[],
  source: string,
  marked: MarkedYears | null,
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
    headline: trendHeadline(indicator, points, marked),
    subtitle: `${indicator.title}, ${periodName(first.period, first.basis)} to ${periodName(last.period, last.basis)}: ${marked === null ? "" : `${marked.name} with its 95% interval, `}England, the median of councils, and the middle half of them as a band`,
    alt: `Lines over ${points.length} periods of England’s figure with its 95% interval and the median of councils with their middle half. ${trendHeadline(indicator, points)}.`,
    draw: trendDrawing(points, indicator.unit, marked),
    columns: marked === null ? columns : [...columns, { key: "own", label: marked.name, isNumber: true }],
    rows: all.map((point) => ({
      ...ownCell(point, marked, decimals),
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

/** The marked council’s figure of a period, for its column. */
function ownCell({ period, unit }: PeriodRow, marked: MarkedYears | null, decimals: number) {
  return marked === null ? {} : { own: valueOrWord(yearOf(marked, period)?.value ?? null, "missing", unit, decimals) };
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

/** The marked council, else England, or the median, at the first and the last of the periods since the series broke: those are comparable. */
export function trendHeadline(
  { unit, decimals }: IndicatorName,
  points: readonly Segmented<PeriodRow>[],
  marked: MarkedYears | null = null,
): string {
  const last = points.at(-1);
  const segment = points.slice(
    Math.max(
      0,
      points.findLastIndex((point) => point.is_first_after_break),
    ),
  );
  const isOfEngland = segment.every((point) => point.england !== null);
  const ownOf = (point: PeriodRow | undefined) => yearOf(marked, point?.period ?? "")?.value ?? null;
  const isOwn = ownOf(segment[0]) !== null && ownOf(last) !== null;
  const numberOf = (point: PeriodRow | undefined) =>
    isOwn ? ownOf(point) : ((isOfEngland ? point?.england : point?.median) ?? null);
  const [from, to] = [numberOf(segment[0]), numberOf(last)];
  const ofAll = isOfEngland ? "England’s figure" : "The median of councils";
  const who = isOwn ? `${possessive(marked?.name ?? "")} figure` : ofAll;
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
