import { svg } from "../figure/element.ts";
import { dashes, palette } from "../figure/palette.ts";
import type { Judgement } from "../sentences/judgement.ts";
import { nonBreaking } from "../words/format.ts";

/** Where a figure and what it is compared with lie on a scale of its own: England at 0, the farthest at −1 or 1. */
export interface Lane {
  /** Whether better is to the right; where no side is good, higher is. */
  readonly hasGoodSide: boolean;
  /** The council and its interval; null where there is nothing to place. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The ends of the range of those it is compared with, of their middle half, and their median. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly median: number | null;
}

/**
 * Where values lie on a lane whose scale is made of `extent`: England at 0, the farthest at −1 or 1, what is farther still at
 * the end, and the other way round where low is good. Null without a figure of England.
 */
export function spineScale(
  england: number | null,
  polarity: string,
  extent: readonly (number | null)[],
): (value: number | null) => number | null {
  const away = (value: number) => value - (england ?? 0);
  const distances = extent.filter((value) => value !== null).map((value) => Math.abs(away(value)));
  const farthest = Math.max(...distances, Number.MIN_VALUE);
  const way = polarity === "low" ? -1 : 1;
  return (value) => {
    if (value === null || england === null) return null;
    return Math.max(-1, Math.min(1, (way * away(value)) / farthest));
  };
}

/** How a judgement is drawn: a shape of its own, so that it is never told by colour alone. */
interface JudgementMark {
  readonly found: Judgement;
  /** The shape within words. */
  readonly shape: string;
  /** The shape drawn round the point 0, 0. */
  readonly path: string;
  readonly colour: string;
  readonly isFilled: boolean;
}

const up = "M0,-7L6.5,5H-6.5Z";
const down = "M0,7L6.5,-5H-6.5Z";
const round = "M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0Z";
const diamond = "M0,-7L6,0L0,7L-6,0Z";

/** The marks of the judgements, in the order in which keys list them. */
const judgementMarks: readonly JudgementMark[] = [
  { found: "better", shape: "▲", path: up, colour: palette.accent, isFilled: true },
  { found: "similar", shape: "●", path: round, colour: palette.quiet, isFilled: true },
  { found: "worse", shape: "▼", path: down, colour: palette.worse, isFilled: true },
  { found: "higher", shape: "△", path: up, colour: palette.accent, isFilled: false },
  { found: "lower", shape: "▽", path: down, colour: palette.accent, isFilled: false },
  { found: "not_compared", shape: "◇", path: diamond, colour: palette.quiet, isFilled: false },
];

function markOf(found: Judgement): JudgementMark | undefined {
  return judgementMarks.find((mark) => mark.found === found);
}

/** "▼ worse", of the verdict as figures have it. */
export function judgementWords(found: string): string {
  const shape = judgementMarks.find((mark) => mark.found === found)?.shape ?? "";
  return `${shape} ${found.replace("_", " ")}`;
}

/** "▲ better, ● similar, …": the key of a drawing. */
export const judgementKey = judgementMarks.map(({ found }) => nonBreaking(judgementWords(found))).join(", ");

const width = 160;
const height = 26;
const middle = height / 2;
/** Room for half of a shape beyond either end of the scale. */
const room = 8;

function place(value: number): number {
  return Math.round(10 * (room + ((value + 1) / 2) * (width - 2 * room))) / 10;
}

/**
 * A figure on its scale: the pale band from the lowest to the highest that it is compared with, a darker one of their
 * middle half, their median as an open square, England as the dotted line in the middle, and the council with its interval in the shape of
 * its judgement. It is not read out: the row that it stands in says the same in words.
 */
export function spineMark(lane: Lane, found: Judgement): SVGSVGElement {
  const mark = markOf(found);
  return svg(
    "svg",
    { class: "spine-mark", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    ...band(lane.lowest, lane.highest, { fill: palette.quietBand }),
    ...band(lane.lowerQuartile, lane.upperQuartile, { fill: palette.other, "fill-opacity": 0.55 }),
    svg("path", {
      d: `M${place(0)},1V${height - 1}`,
      stroke: palette.ink,
      "stroke-dasharray": dashes.england,
      "stroke-width": 1.5,
    }),
    ...(lane.median === null ? [] : [medianMark(lane.median)]),
    ...(mark === undefined || lane.value === null ? [] : ownMark(lane, lane.value, mark)),
  );
}

function band(from: number | null, to: number | null, paint: Readonly<Record<string, string | number>>): SVGElement[] {
  if (from === null || to === null) return [];
  // Where low is good the scale is turned round: the lowest is then at the right.
  const [left, right] = [Math.min(place(from), place(to)), Math.max(place(from), place(to))];
  return [
    svg("rect", {
      x: left,
      y: middle - 6,
      width: Math.max(1, Math.round(10 * (right - left)) / 10),
      height: 12,
      ...paint,
    }),
  ];
}

function medianMark(median: number): SVGElement {
  const square = { x: place(median) - 3.5, y: middle - 3.5, width: 7, height: 7 };
  return svg("rect", { ...square, fill: palette.paper, stroke: palette.quiet, "stroke-width": 2 });
}

/** The interval as a whisker with the shape of the judgement over it. */
function ownMark({ lower, upper }: Lane, value: number, { path, colour, isFilled }: JudgementMark): SVGElement[] {
  const whisker =
    lower === null || upper === null
      ? []
      : [
          svg("path", {
            d: `M${place(lower)},${middle}H${place(upper)}`,
            stroke: colour,
            "stroke-width": 3,
            "stroke-opacity": 0.7,
          }),
        ];
  const shape = svg("path", {
    d: path,
    transform: `translate(${place(value)},${middle})`,
    fill: isFilled ? colour : palette.paper,
    stroke: isFilled ? palette.paper : colour,
    "stroke-width": isFilled ? 1 : 2,
  });
  return [...whisker, shape];
}
