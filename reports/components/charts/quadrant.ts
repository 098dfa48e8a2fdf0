import { axisX, axisY, dot, link, plot, ruleX, ruleY, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { isNarrow, theme } from "../figure/theme.ts";
import { type TickFormat, tickLabels } from "../figure/value-axis.ts";
import { markedPoint } from "./marked-point.ts";
import { withRows } from "./named-dots.ts";

/** A council by what it pays and what came of it. */
export interface QuadrantPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** The 95% interval of `y`; null where it has none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The row of the figure’s table that says the same. */
  readonly row: number;
  readonly isMarked: boolean;
}

/** What a quadrant is measured in and against. */
export interface QuadrantOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xFormat: TickFormat;
  readonly yFormat: TickFormat;
  /** Where the lines cross: the middle of the comparators, the council itself left out. */
  readonly medians: { readonly x: number; readonly y: number };
  /** Whether a low value is good: better results are above in every drawing. */
  readonly isLowGood: boolean;
  /** The words of the four corners: top left, top right, bottom left, bottom right. */
  readonly corners: readonly [string, string, string, string];
}

const height = 360;
/** Above are the label of the results and the words of the upper corners, which the council's own name would cover below. */
const margins = { top: 84, right: 16, bottom: 62, left: 56 };
const cornerHeight = 34;

/**
 * Councils by cost (across) and result (up, the better above), each with the interval of its result, the medians as a cross and
 * each corner in words. Dots carry the row of the table that names them (reports/runtime/names.ts).
 */
export function quadrant(points: readonly QuadrantPoint[], options: QuadrantOptions): (width: number) => Element {
  return (width) => {
    const drawing = plot(
      theme(width, {
        height,
        marginTop: margins.top,
        marginRight: margins.right,
        marginBottom: margins.bottom,
        marginLeft: margins.left,
        x: { domain: domainOf([...points.map(({ x }) => x), options.medians.x], 0.08), label: null },
        // The words of the lower corners have the foot to themselves; a name at the top is below those of the upper.
        y: {
          domain: heightsOf(points, options),
          reverse: options.isLowGood,
          insetBottom: cornerHeight,
          insetTop: 18,
          label: null,
        },
        marks: [
          ...axes(options, width),
          ...cross(options),
          ...cornerWords(options, width),
          ...dots(points, options.medians.x),
        ],
      }),
    );
    drawing.setAttribute("data-names", "");
    return drawing;
  };
}

function heightsOf(points: readonly QuadrantPoint[], { medians }: QuadrantOptions): [number, number] {
  return domainOf([...points.flatMap(({ y, lower, upper }) => [y, lower ?? y, upper ?? y]), medians.y], 0.25);
}

/** From the lowest to the highest with room for a share of that at each end, and not below zero where no value is. */
function domainOf(values: readonly number[], share: number): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * share || Math.abs(high) * 0.1 || 1;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

function axes({ xFormat, yFormat, xLabel, yLabel }: QuadrantOptions, width: number) {
  return [
    axisX({ ticks: isNarrow(width) ? 3 : 6, tickFormat: tickLabels(xFormat), label: xLabel, labelAnchor: "center" }),
    axisY({ ticks: 5, tickFormat: tickLabels(yFormat), tickSize: 0, label: null }),
    text([yLabel], {
      frameAnchor: "top-left",
      textAnchor: "start",
      lineAnchor: "bottom",
      lineWidth: (width - margins.right) / 15.5,
      dx: -margins.left + 2,
      dy: -6 - cornerHeight,
    }),
  ];
}

function cross({ medians }: QuadrantOptions) {
  const stroke = { stroke: palette.ink, strokeWidth: 1, strokeDasharray: dashes.england };
  return [ruleX([medians.x], stroke), ruleY([medians.y], stroke)];
}

const anchors = ["top-left", "top-right", "bottom-left", "bottom-right"] as const;

function cornerWords({ corners }: QuadrantOptions, width: number) {
  return anchors.map((frameAnchor, place) =>
    text([corners[place]], {
      frameAnchor,
      lineAnchor: "bottom",
      lineWidth: width / 2 / 19,
      dx: frameAnchor.endsWith("left") ? 4 : -4,
      dy: -4,
      fill: palette.muted,
      fontStyle: "italic",
    }),
  );
}

function dots(points: readonly QuadrantPoint[], middle: number) {
  const marked = points.filter(({ isMarked }) => isMarked);
  const intervals = (of: readonly QuadrantPoint[], stroke: string, strokeWidth: number) =>
    link(
      of.filter(({ lower }) => lower !== null),
      { x: "x", y1: "lower", y2: "upper", stroke, strokeWidth, strokeOpacity: 0.7 },
    );
  return [
    intervals(
      points.filter(({ isMarked }) => !isMarked),
      palette.quiet,
      1,
    ),
    intervals(marked, palette.accent, 3),
    dot(points, { x: "x", y: "y", r: 4, fill: palette.quiet, stroke: palette.paper, render: withRows(points) }),
    ...marked.flatMap((point) => markedPoint(point, point.x > middle)),
  ];
}
