import { axisX, dot, line, plot, type RenderFunction, ruleY, text } from "@observablehq/plot";
import { spread } from "../components/charts/line-names.ts";
import { markedPoint } from "../components/charts/marked-point.ts";
import { dashes, palette } from "../components/figure/palette.ts";
import { isNarrow, lineHeight, linesWithin, theme, wrapped } from "../components/figure/theme.ts";
import { type TickFormat, tickLabels, valueAxis } from "../components/figure/value-axis.ts";
import { number, tick } from "../components/words/format.ts";

/** A council in the funnel: its figure, the limits at its own size, and where it lies among them. */
export interface FunnelPoint {
  readonly area_code: string;
  readonly name: string;
  /** How many its figure is of, or its margin of error. */
  readonly size: number;
  readonly value: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
  readonly position: string;
  /** Whether it is outside the 99.8% limits of chance alone. */
  readonly isBeyondChance: boolean;
  /** Of all councils in the funnel. */
  readonly average: number;
  /** How many times the variance by chance alone councils have. */
  readonly dispersion: number;
}

/** The horizontal axis: its title, its name in a sentence, and whether it is of margins, the smallest to the right. */
export interface FunnelAxis {
  readonly title: string;
  readonly name: string;
  readonly isMargin: boolean;
}

/** What the drawing is measured in, and the code of the council that is marked. */
export interface FunnelOptions {
  readonly average: number;
  readonly unit: string;
  readonly marked: string | null;
  readonly axis: FunnelAxis;
}

const marginLeft = 56;
const marginRight = 64;

/** Councils by size among the limits: those that stand out as diamonds, the marked one large and by name. */
export function funnelDrawing(
  points: readonly FunnelPoint[],
  { average, unit, marked, axis }: FunnelOptions,
): (width: number) => Element {
  const sizes = points.map(({ size }) => size);
  const most = Math.max(...sizes);
  const domain = axis.isMargin ? [most, Math.min(...sizes) * 0.9] : [0, most];
  const own = points.filter(({ area_code }) => area_code === marked);
  const others = points.filter(({ area_code }) => area_code !== marked);
  const isRight = ({ size }: FunnelPoint) => (axis.isMargin ? size < (most + Math.min(...sizes)) / 2 : size > most / 2);
  const valueTick: TickFormat = (value, places) => tick(value, unit, places);
  const sizeTick = tickLabels(axis.isMargin ? valueTick : number);
  return (width: number): Element => {
    const titleWidth = width - marginLeft - marginRight;
    const titleLines = linesWithin(axis.title, titleWidth);
    return plot(
      theme(width, {
        height: 360 + titleLines * lineHeight,
        marginLeft,
        marginRight,
        marginTop: 16,
        marginBottom: 30 + titleLines * lineHeight,
        x: { label: null, nice: !axis.isMargin, domain },
        y: { label: null, nice: true },
        marks: [
          ...valueAxis(valueTick, 6),
          axisX({ ticks: isNarrow(width) ? 3 : 6, tickFormat: sizeTick, label: null }),
          axisTitle(axis, titleWidth),
          ruleY([average], { stroke: palette.ink, strokeWidth: 1.2 }),
          ...limitMarks(points),
          ...pointMarks(others),
          ...own.flatMap((point) => markedPoint({ name: point.name, x: point.size, y: point.value }, isRight(point))),
        ],
      }),
    );
  };
}

function axisTitle({ title }: FunnelAxis, width: number) {
  return text([title], {
    frameAnchor: "bottom",
    lineAnchor: "top",
    dy: 26,
    ...wrapped(width),
    fill: palette.muted,
  });
}

const limits = [
  { name: "99.8%", keys: ["lower998", "upper998"], dash: "" },
  { name: "95%", keys: ["lower95", "upper95"], dash: dashes.target },
] as const;

/** The limits as lines, each named where it ends, and the average. */
function limitMarks(points: readonly FunnelPoint[]) {
  const lines = limits.flatMap(({ keys, dash }) =>
    keys.map((y) => line(points, { x: "size", y, stroke: palette.quiet, strokeWidth: 1.2, strokeDasharray: dash })),
  );
  return [
    ...lines,
    text(points.slice(-1).flatMap(lineEnds), {
      x: "size",
      y: "value",
      text: "name",
      textAnchor: "start",
      dx: 5,
      fill: palette.muted,
      render: apart,
    }),
  ];
}

/** The names of the lines at the size of a council, and the values that they end at. */
function lineEnds(point: FunnelPoint) {
  const ends = limits.flatMap(({ name, keys }) => keys.map((key) => ({ size: point.size, name, value: point[key] })));
  return [...ends, { size: point.size, name: "average", value: point.average }];
}

/** Draws names a line apart where their lines end closer: as far above their middle as below it. */
const apart: RenderFunction = (index, scales, values, dimensions, context, next) => {
  const heights = Array.from<number, { readonly y: number; readonly place: number }>(values.y ?? [], (y, place) => ({
    y,
    place,
  }));
  const placed = spread(heights, 12, Number.POSITIVE_INFINITY).sort((a, b) => a.place - b.place);
  const moved = placed.reduce((sum, { y, at }) => sum + at - y, 0) / Math.max(1, placed.length);
  values.y = placed.map(({ at }) => at - moved);
  return next?.(index, scales, values, dimensions, context) ?? null;
};

function pointMarks(points: readonly FunnelPoint[]) {
  const at = { x: "size", y: "value" } as const;
  return [
    dot(
      points.filter(({ position }) => position === "inside"),
      { ...at, r: 3, fill: palette.quiet },
    ),
    dot(
      points.filter(({ position }) => position !== "inside"),
      { ...at, r: 4, symbol: "diamond", fill: palette.ink },
    ),
  ];
}
