import { axisX, dot, gridX, link, plot, ruleX, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { isNarrow, rowHeight, theme, wrapped } from "../figure/theme.ts";
import { type TickFormat, tickLabels } from "../figure/value-axis.ts";

/** One area's place: its value and interval, or the word for why it has none. */
export interface Dot {
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** this: the council of the page; comparator: one of its set; other: any other council. */
  readonly role: "this" | "comparator" | "other";
  /** What stands in place of a value, such as "suppressed". */
  readonly word: string;
}

/** A vertical line across the dots: England (dotted) or a target (dashed), with its own label. */
export interface DotLine {
  readonly label: string;
  readonly value: number;
  readonly kind: "england" | "target";
}

/** What the drawing is measured in. */
export interface DotsOptions {
  readonly axisLabel: string;
  readonly format: TickFormat;
  readonly lines: readonly DotLine[];
  /** Whether the rows stay in the order given, as quarters do, and are not put in that of their values. */
  readonly isInOrder?: boolean;
}

const colourOf = { this: palette.accent, comparator: palette.quiet, other: palette.other } as const;

/**
 * Areas in order of value, highest first unless they have an order of their own, as dots with their 95% intervals: this council large, named in bold and in
 * the accent; areas with no value at the foot with the word for why. England and targets are lines. One row an area.
 */
export function dots(data: readonly Dot[], options: DotsOptions): (width: number) => Element {
  const byValue = (a: Dot, b: Dot) => (b.value ?? -Infinity) - (a.value ?? -Infinity);
  const ordered = options.isInOrder ? data : data.toSorted(byValue);
  return (width) => {
    const extent = domain(ordered, options.lines);
    const names = ordered.map((point) => point.name);
    return plot(
      theme(width, {
        height: 86 + ordered.length * rowHeight(names, marginLeft(width), 18),
        marginLeft: marginLeft(width),
        marginRight: 24,
        marginTop: 46,
        marginBottom: 40,
        x: { domain: extent, label: null },
        y: { domain: names, axis: null },
        marks: marks(ordered, options, extent, width),
      }),
    );
  };
}

function marginLeft(width: number): number {
  return Math.min(230, Math.round(width * 0.42));
}

function marks(ordered: readonly Dot[], options: DotsOptions, [left, right]: [number, number], width: number) {
  const shown = ordered.filter((point) => point.value !== null);
  return [
    gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: isNarrow(width) ? 3 : 6 }),
    axisX({
      ticks: isNarrow(width) ? 3 : 6,
      tickFormat: tickLabels(options.format),
      label: options.axisLabel,
      labelAnchor: isNarrow(width) ? "right" : "center",
      labelArrow: "none",
    }),
    ...options.lines.flatMap((line, index) => lineMarks(line, index, line.value > (left + right) / 2)),
    link(
      shown.filter((point) => point.lower !== null),
      {
        x1: "lower",
        x2: "upper",
        y: "name",
        stroke: (point: Dot) => colourOf[point.role],
        strokeWidth: (point: Dot) => (point.role === "this" ? 3 : 1.5),
        strokeOpacity: 0.6,
      },
    ),
    dot(shown, {
      x: "value",
      y: "name",
      r: (point: Dot) => (point.role === "this" ? 6 : 3.5),
      symbol: (point: Dot) => (point.role === "this" ? "diamond" : "circle"),
      fill: (point: Dot) => colourOf[point.role],
    }),
    ...rowNames(ordered, left, marginLeft(width)),
    text(
      ordered.filter((point) => point.value === null),
      { x: left, y: "name", text: "word", textAnchor: "start", dx: 4, fontStyle: "italic" },
    ),
  ];
}

/** Names as text marks and not an axis, so that this council's can be bold. */
function rowNames(ordered: readonly Dot[], left: number, margin: number) {
  const shared = {
    ...wrapped(margin - 12),
    x: left,
    y: "name",
    text: "name",
    textAnchor: "end",
    dx: -8,
    fill: palette.ink,
  } as const;
  return [
    text(
      ordered.filter((point) => point.role !== "this"),
      shared,
    ),
    text(
      ordered.filter((point) => point.role === "this"),
      { ...shared, fontWeight: "bold", fill: palette.accent },
    ),
  ];
}

/** A line with its label above it, one label above another, on the side of the line that has more room. */
function lineMarks(line: DotLine, index: number, isRight: boolean) {
  const isTarget = line.kind === "target";
  const stroke = isTarget ? palette.target : palette.other;
  return [
    ruleX([line.value], { stroke, strokeWidth: 1.5, strokeDasharray: isTarget ? dashes.target : dashes.england }),
    text([line], {
      x: "value",
      text: "label",
      frameAnchor: "top",
      dy: -12 - 15 * index,
      dx: isRight ? 6 : -6,
      textAnchor: isRight ? "end" : "start",
      fill: palette.ink,
    }),
  ];
}

function domain(data: readonly Dot[], lines: readonly DotLine[]): [number, number] {
  const values = [
    ...data.flatMap((point) => [point.value, point.lower, point.upper]),
    ...lines.map((line) => line.value),
  ].filter((value) => value !== null);
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.06 || Math.abs(high) * 0.1 || 1;
  return [low >= 0 && low - room < 0 ? 0 : low - room, high + room];
}
