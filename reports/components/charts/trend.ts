import { areaY, axisX, dot, line, plot, ruleY, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { theme } from "../figure/theme.ts";
import { type TickFormat, valueAxis } from "../figure/value-axis.ts";
import { periodEnd } from "../words/periods.ts";
import { lastOf, lineNames, type NamedLine, type NamesPlace, namesRoom } from "./line-names.ts";

/** One period of one panel: this council, its comparators and England together. */
export interface TrendPoint {
  readonly panel: string;
  readonly period: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly england: number | null;
  /** Why there is no value. */
  readonly word: string;
}

/** How a trend is drawn. */
export interface TrendOptions {
  /** The name that the accented line carries. */
  readonly name: string;
  readonly format: TickFormat;
  /** The most that a value can be, such as 100%: the axis goes no higher. */
  readonly ceiling: number;
  readonly target: { readonly value: number; readonly label: string } | null;
}

interface Placed extends TrendPoint {
  readonly date: Date;
}

/**
 * Quarterly lines in one panel a definition, because two definitions never share a line: this council with its interval
 * as a band, the range of its comparators as a quiet band with their median as a line, England dotted, the target
 * dashed. A period without a value leaves a gap with the word for why. The lines are named once: right of the last panel of
 * a row, or on a telephone in a key above all.
 */
export function trend(points: readonly TrendPoint[], options: TrendOptions): (width: number) => Element {
  const placed = points.map((point) => ({ ...point, date: periodEnd(point.period) }));
  const panels = [...new Set(points.map((point) => point.panel))];
  return (width) => {
    const { named, room, isStacked, place } = layout(placed, panels, options, width);
    const facet = isStacked ? { fy: "panel" } : { fx: "panel" };
    return plot(
      theme(width, {
        height: innerHeight(panels, isStacked) + 72 + room.above,
        marginLeft: 48,
        marginRight: room.right,
        marginTop: 36 + room.above,
        marginBottom: 36,
        ...(isStacked
          ? { fy: { domain: panels, axis: null, padding } }
          : { fx: { domain: panels, axis: null, padding: 0.14 } }),
        x: { type: "utc", label: null },
        y: { domain: place.domain, label: null },
        marks: [
          ...grounds(placed, facet, options),
          ...lines(placed, facet),
          ...words(placed, panels, facet, options),
          ...lineNames(named, width, { ...place, facet }),
        ],
      }),
    );
  };
}

/** Whether panels are under each other, and in which of them the lines are named. */
function layout(placed: readonly Placed[], panels: readonly string[], options: TrendOptions, width: number) {
  const isStacked = width - namesRoom([], width).right < 170 * panels.length;
  const panel = panels.at(isStacked ? 0 : -1);
  const named = linesOf(
    placed.filter((point) => point.panel === panel),
    options,
  );
  const inner = innerHeight(panels, isStacked);
  const place: NamesPlace = {
    x: lastOf(placed),
    domain: [0, top(placed, options)],
    pixels: isStacked ? (inner * (1 - padding)) / (panels.length + padding) : inner,
    up: 44,
    panel,
  };
  return { named, room: namesRoom(named, width), isStacked, place };
}

/** Panels under each other are lower where they are many: all of them have to stand on one sheet of paper. */
function innerHeight(panels: readonly string[], isStacked: boolean): number {
  return isStacked ? (panels.length > 2 ? 150 : 230) * panels.length - 12 : 248;
}

/** The part of a panel’s height that lies between two of them. */
const padding = 0.22;

type Facet = { readonly fx?: string; readonly fy?: string };

function grounds(placed: readonly Placed[], facet: Facet, options: TrendOptions) {
  const target = options.target === null ? [] : [options.target];
  return [
    ...valueAxis(options.format),
    axisX({ ticks: yearEnds(placed), tickFormat: monthAndYear, tickSize: 4 }),
    areaY(placed, { ...facet, x: "date", y1: "lowest", y2: "highest", fill: palette.quietBand, curve: "linear" }),
    areaY(placed, { ...facet, x: "date", y1: "lower", y2: "upper", fill: palette.accentBand, curve: "linear" }),
    ruleY(target, { y: "value", stroke: palette.target, strokeWidth: 1.5, strokeDasharray: dashes.target }),
  ];
}

function lines(placed: readonly Placed[], facet: Facet) {
  const shared = { ...facet, x: "date" };
  return [
    line(placed, { ...shared, y: "median", stroke: palette.quiet, strokeWidth: 1.5 }),
    line(placed, { ...shared, y: "england", stroke: palette.other, strokeWidth: 2, strokeDasharray: dashes.england }),
    line(placed, { ...shared, y: "value", stroke: palette.accent, strokeWidth: 2.5 }),
    dot(placed, { ...shared, y: "value", fill: palette.accent, r: 3.5, symbol: "diamond" }),
  ];
}

const halo = { stroke: palette.paper, strokeWidth: 4, fill: palette.ink } as const;

function words(placed: readonly Placed[], panels: readonly string[], facet: Facet, options: TrendOptions) {
  const headings = panels.map((panel) => ({ panel }));
  const missing = placed.filter((point) => point.value === null);
  return [
    text(headings, {
      ...facet,
      frameAnchor: "top-left",
      text: "panel",
      dy: -24,
      fontWeight: "bold",
      fill: palette.ink,
    }),
    ...targetName(placed, panels[0], facet, options),
    text(missing, {
      ...facet,
      x: "date",
      frameAnchor: "bottom",
      text: "word",
      rotate: -90,
      textAnchor: "start",
      dy: -6,
      fontStyle: "italic",
      ...halo,
    }),
  ];
}

/** What the target is, in the first panel: below a line that is at its top, above any other. */
function targetName(placed: readonly Placed[], panel: string | undefined, facet: Facet, options: TrendOptions) {
  const { target } = options;
  if (target === null) return [];
  return [
    text([{ panel, ...target }], {
      ...facet,
      y: "value",
      text: "label",
      frameAnchor: "left",
      dx: 4,
      dy: target.value > 0.9 * top(placed, options) ? 10 : -8,
      ...halo,
    }),
  ];
}

/** The lines of a panel with where each ends. */
function linesOf(points: readonly Placed[], { name }: TrendOptions): NamedLine[] {
  const last = points.at(-1);
  return [
    { label: name, y: last?.value ?? null, sign: "◆—", isOwn: true },
    { label: "England", y: last?.england ?? null, sign: "····", isOwn: false },
    { label: "comparators’ median", y: last?.median ?? null, sign: "——", isOwn: false },
  ];
}

/** The axis begins at zero and ends a little above everything drawn, at the ceiling at most. */
function top(points: readonly TrendPoint[], { target, ceiling }: TrendOptions): number {
  const values = points.flatMap((point) => [point.value, point.upper, point.highest, point.england]);
  return Math.min(ceiling, 1.06 * Math.max(target?.value ?? 0, ...values.filter((value) => value !== null)));
}

function yearEnds(placed: readonly Placed[]): Date[] {
  const times = new Set(placed.filter((point) => point.date.getUTCMonth() === 2).map((point) => point.date.getTime()));
  return [...times].sort((a, b) => a - b).map((time) => new Date(time));
}

function monthAndYear(date: Date): string {
  return `Mar ${date.getUTCFullYear()}`;
}
