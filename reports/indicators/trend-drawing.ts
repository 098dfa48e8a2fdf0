import { areaY, axisX, dot, line, plot, ruleX } from "@observablehq/plot";
import { breakMarks } from "../components/charts/break-marks.ts";
import { lastOf, lineNames, type NamedLine, namesRoom } from "../components/charts/line-names.ts";
import type { Segmented } from "../components/charts/segments.ts";
import { thinned } from "../components/charts/ticks.ts";
import { dashes, palette } from "../components/figure/palette.ts";
import { theme } from "../components/figure/theme.ts";
import { isCropped, valueAxis } from "../components/figure/value-axis.ts";
import type { CouncilPeriod, PeriodRow } from "../components/indicator/rows.ts";
import { tick } from "../components/words/format.ts";
import { periodEnd } from "../components/words/periods.ts";

/** The council that is marked on the page, and its figures in the periods for which it has one. */
export interface MarkedYears {
  readonly name: string;
  readonly years: readonly CouncilPeriod[];
}

/** The marked council’s figure of a period; undefined where it has none. */
export function yearOf(marked: MarkedYears | null, period: string): CouncilPeriod | undefined {
  return marked?.years.find((year) => year.period === period);
}

/** England, the median of councils with their middle half, and the marked council, a line within each definition alone. */
export function trendDrawing(points: readonly Segmented<PeriodRow>[], unit: string, marked: MarkedYears | null) {
  const placed = points.map((point) => {
    const year = yearOf(marked, point.period);
    return {
      ...point,
      date: periodEnd(point.period),
      own: year?.value ?? null,
      ownLower: year?.lower_95 ?? null,
      ownUpper: year?.upper_95 ?? null,
    };
  });
  const years = placed.filter(({ period }) => !/ Q[123]$/.test(period)).map(({ date }) => date);
  const domain = valueDomain(placed, unit);
  const named = linesOf(placed, marked?.name ?? "");
  return (width: number): Element => {
    const room = namesRoom(named, width);
    return plot(
      theme(width, {
        height: 300 + room.above,
        marginLeft: 56,
        marginRight: room.right,
        marginTop: 34 + room.above,
        marginBottom: 36,
        x: { type: "utc", label: null },
        y: { label: null, domain },
        marks: [
          ...valueAxis((value, places) => tick(value, unit, places)),
          axisX({
            ticks: thinned(years, width - 56 - room.right),
            tickFormat: (date: Date) => monthAndYear(date),
            tickSize: 4,
          }),
          ...seriesMarks(placed, marked !== null),
          ...breakMarks(placed),
          ...lineNames(named, width, { x: lastOf(placed), domain, pixels: 230, up: 42 }),
        ],
      }),
    );
  };
}

/** A period on the axis, with the marked council’s figure. */
interface Placed extends Segmented<PeriodRow> {
  readonly date: Date;
  readonly own: number | null;
  readonly ownLower: number | null;
  readonly ownUpper: number | null;
}

/** From zero, or where an axis is cropped from the lowest value, to a little above the highest. */
function valueDomain(placed: readonly Placed[], unit: string): [number, number] {
  const values = placed
    .flatMap((point) => [
      point.england,
      point.median,
      point.lower_quartile,
      point.upper_quartile,
      point.england_lower_95,
      point.england_upper_95,
      point.own,
      point.ownLower,
      point.ownUpper,
    ])
    .filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.06 || 1;
  return [isCropped(unit) ? low - room : Math.min(0, low), high + room];
}

/** A council that is marked has the accent, and England is then dotted as in every drawing of a council. */
function seriesMarks(placed: readonly Placed[], isMarked: boolean) {
  const shared = { x: "date", z: "segment" } as const;
  const england = isMarked
    ? { stroke: palette.other, strokeWidth: 2, strokeDasharray: dashes.england }
    : { stroke: palette.accent, strokeWidth: 2.5 };
  return [
    areaY(placed, { ...shared, y1: "lower_quartile", y2: "upper_quartile", fill: palette.quietBand }),
    ...(isMarked
      ? []
      : [areaY(placed, { ...shared, y1: "england_lower_95", y2: "england_upper_95", fill: palette.accentBand })]),
    line(placed, { ...shared, y: "median", stroke: palette.quiet, strokeWidth: 1.5 }),
    line(placed, { ...shared, ...england, y: "england" }),
    dot(placed, { x: "date", y: "median", r: 2.5, fill: palette.quiet }),
    dot(placed, {
      x: "date",
      y: "england",
      r: isMarked ? 3 : 3.5,
      symbol: isMarked ? "circle" : "diamond",
      fill: isMarked ? palette.other : palette.accent,
    }),
    ruleX(placed, {
      x: "date",
      y1: "ownLower",
      y2: "ownUpper",
      stroke: palette.accent,
      strokeOpacity: 0.5,
      strokeWidth: 3,
    }),
    line(placed, { ...shared, y: "own", stroke: palette.accent, strokeWidth: 2.5 }),
    dot(placed, { x: "date", y: "own", r: 4.5, symbol: "diamond", fill: palette.accent }),
  ];
}

function monthAndYear(date: Date): string {
  return `${date.getUTCMonth() === 2 ? "Mar" : "Jun"} ${date.getUTCFullYear()}`;
}

/** The lines with where each ends. */
function linesOf(placed: readonly Placed[], council: string): NamedLine[] {
  const last = placed.at(-1);
  const isMarked = council !== "";
  return [
    { label: council, y: last?.own ?? null, sign: "◆—", isOwn: true },
    { label: "England", y: last?.england ?? null, sign: isMarked ? "····" : "◆—", isOwn: !isMarked },
    { label: "median of councils", y: last?.median ?? null, sign: "——", isOwn: false },
  ];
}
