import { areaY, axisX, dot, line, plot, ruleY, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { theme } from "../figure/theme.ts";
import { type TickFormat, valueAxis } from "../figure/value-axis.ts";
import { periodEnd } from "../words/periods.ts";

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
 * dashed. A period without a value leaves a gap with the word for why.
 */
export function trend(points: readonly TrendPoint[], options: TrendOptions): (width: number) => Element {
  const placed = points.map((point) => ({ ...point, date: periodEnd(point.period) }));
  const panels = [...new Set(points.map((point) => point.panel))];
  return (width) => {
    const isStacked = width < 215 * panels.length;
    const facet = isStacked ? { fy: "panel" } : { fx: "panel" };
    return plot(
      theme(width, {
        height: isStacked ? 60 + 230 * panels.length : 320,
        marginLeft: 48,
        marginRight: 32,
        marginTop: 36,
        marginBottom: 36,
        ...(isStacked
          ? { fy: { domain: panels, axis: null, padding: 0.22 } }
          : { fx: { domain: panels, axis: null, padding: 0.14 } }),
        x: { type: "utc", label: null },
        y: { domain: [0, top(points, options)], label: null },
        marks: [...grounds(placed, facet, options), ...lines(placed, facet), ...words(placed, panels, facet, options)],
      }),
    );
  };
}

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
  const first = placed.filter((point) => point.panel === panels[0]);
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
    ...lineNames(first, placed, facet, options),
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

/** Names at the lines' ends, in the first panel alone, spread so that none covers another. */
function lineNames(points: readonly Placed[], all: readonly Placed[], facet: Facet, options: TrendOptions) {
  const last = points.at(-1);
  if (last === undefined) return [];
  const ends = [
    { label: options.name, y: last.value, weight: "bold", fill: palette.accent },
    { label: "England", y: last.england, weight: "normal", fill: palette.ink },
    { label: "comparators’ median", y: last.median, weight: "normal", fill: palette.ink },
  ].flatMap((end) => (end.y === null ? [] : [{ ...end, y: end.y, panel: last.panel, date: last.date }]));
  const most = top(all, options);
  return spread(ends, most * 0.075, most * 0.97).map((end) =>
    text([end], {
      ...facet,
      x: "date",
      y: "at",
      text: "label",
      textAnchor: "end",
      dx: -6,
      dy: -2,
      ...halo,
      fill: end.fill,
      fontWeight: end.weight,
    }),
  );
}

/** The axis begins at zero and ends a little above everything drawn, at the ceiling at most. */
function top(points: readonly TrendPoint[], { target, ceiling }: TrendOptions): number {
  const values = points.flatMap((point) => [point.value, point.upper, point.highest, point.england]);
  return Math.min(ceiling, 1.06 * Math.max(target?.value ?? 0, ...values.filter((value) => value !== null)));
}

/** Moves labels up where they are closer than `room`, from the lowest, and all down where the top one is past `limit`. */
export function spread<T extends { readonly y: number }>(
  ends: readonly T[],
  room: number,
  limit: number,
): (T & { at: number })[] {
  const ordered = [...ends].sort((a, b) => a.y - b.y);
  const places: number[] = [];
  for (const end of ordered) places.push(Math.max(end.y, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + room));
  for (let index = places.length - 1, most = limit; index >= 0; index -= 1, most -= room) {
    places[index] = Math.min(places[index] ?? most, most);
  }
  return ordered.map((end, index) => ({ ...end, at: places[index] ?? end.y }));
}

function yearEnds(placed: readonly Placed[]): Date[] {
  const times = new Set(placed.filter((point) => point.date.getUTCMonth() === 2).map((point) => point.date.getTime()));
  return [...times].sort((a, b) => a - b).map((time) => new Date(time));
}

function monthAndYear(date: Date): string {
  return `Mar ${date.getUTCFullYear()}`;
}
