import { areaY, axisX, dot, line, plot, ruleX, text } from "@observablehq/plot";
import { breakMarks } from "../../../components/charts/break-marks.ts";
import { lastOf, lineNames, type NamedLine, namesRoom } from "../../../components/charts/line-names.ts";
import type { Segmented } from "../../../components/charts/segments.ts";
import { thinned } from "../../../components/charts/ticks.ts";
import { dashes, palette } from "../../../components/figure/palette.ts";
import { theme } from "../../../components/figure/theme.ts";
import { type TickFormat, valueAxis } from "../../../components/figure/value-axis.ts";
import { periodEnd } from "../../../components/words/periods.ts";

/** One period of a council's series, with its comparators and England; any of it may be missing. */
export interface CouncilPoint {
  readonly period: string;
  readonly is_first_after_break: boolean;
  readonly value: number | null;
  /** Why there is no value. */
  readonly word: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly england: number | null;
}

type Point = Segmented<CouncilPoint>;
type Placed = Point & { readonly date: Date };

/** How a council's series is drawn. */
export interface CouncilTrendOptions {
  /** The name at the end of the council's own line. */
  readonly name: string;
  readonly format: TickFormat;
}

/**
 * A yearly series of one council that breaks: a line within each segment of comparable years and none across, the council
 * with its interval as a band, the range of its comparators as a quiet band with their median, England dotted. A year
 * without a value has the word for why.
 */
export function councilTrend(points: readonly Point[], options: CouncilTrendOptions): (width: number) => Element {
  const placed = points.map((point) => ({ ...point, date: periodEnd(point.period) }));
  const dates = placed.map(({ date }) => date);
  const most = highest(placed);
  const named = linesOf(placed, options.name);
  return (width) => {
    const room = namesRoom(named, width);
    return plot(
      theme(width, {
        height: 320 + room.above,
        marginLeft: 56,
        marginRight: room.right,
        marginTop: 34 + room.above,
        marginBottom: 36,
        x: { type: "utc", label: null },
        y: { domain: [0, most], label: null },
        marks: [
          ...valueAxis(options.format),
          axisX({ ticks: thinned(dates, width - 56 - room.right), tickFormat: yearName, tickSize: 4 }),
          ...seriesMarks(placed),
          ...breakMarks(placed),
          ...absenceMarks(placed),
          ...lineNames(named, width, { x: lastOf(placed), domain: [0, most], pixels: 250, up: 42 }),
        ],
      }),
    );
  };
}

function seriesMarks(placed: readonly Placed[]) {
  const shared = { x: "date", z: "segment" } as const;
  return [
    areaY(placed, { ...shared, y1: "lowest", y2: "highest", fill: palette.quietBand }),
    areaY(placed, { ...shared, y1: "lower", y2: "upper", fill: palette.accentBand }),
    // A band needs two periods: where a segment is one period alone, the range and the interval are upright lines.
    ruleX(placed, { x: "date", y1: "lowest", y2: "highest", stroke: palette.quietBand, strokeWidth: 6 }),
    ruleX(placed, { x: "date", y1: "lower", y2: "upper", stroke: palette.accent, strokeOpacity: 0.5, strokeWidth: 3 }),
    line(placed, { ...shared, y: "median", stroke: palette.quiet, strokeWidth: 1.5 }),
    line(placed, { ...shared, y: "england", stroke: palette.other, strokeWidth: 2, strokeDasharray: dashes.england }),
    line(placed, { ...shared, y: "value", stroke: palette.accent, strokeWidth: 2.5 }),
    dot(placed, { x: "date", y: "median", r: 2.5, fill: palette.quiet }),
    dot(placed, { x: "date", y: "england", r: 3, fill: palette.other }),
    dot(placed, { x: "date", y: "value", r: 4.5, symbol: "diamond", fill: palette.accent }),
  ];
}

function absenceMarks(placed: readonly Placed[]) {
  const missing = placed.filter((point) => point.value === null);
  return [
    text(missing, {
      x: "date",
      frameAnchor: "bottom",
      text: "word",
      rotate: -90,
      textAnchor: "start",
      dy: -6,
      fontStyle: "italic",
      stroke: palette.paper,
      strokeWidth: 4,
      fill: palette.ink,
    }),
  ];
}

/** The lines with where each ends. */
function linesOf(placed: readonly Placed[], name: string): NamedLine[] {
  const last = placed.at(-1);
  return [
    { label: name, y: last?.value ?? null, sign: "◆—", isOwn: true },
    { label: "England", y: last?.england ?? null, sign: "····", isOwn: false },
    { label: "comparators’ median", y: last?.median ?? null, sign: "——", isOwn: false },
  ];
}

function highest(placed: readonly Placed[]): number {
  const values = placed.flatMap((point) => [point.value, point.upper, point.highest, point.england]);
  return 1.06 * Math.max(1, ...values.filter((value) => value !== null));
}

function yearName(date: Date): string {
  return `Mar ${date.getUTCFullYear()}`;
}
