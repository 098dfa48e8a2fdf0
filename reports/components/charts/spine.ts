import { dot, link, plot, ruleX, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { theme } from "../figure/theme.ts";
import type { Judgement } from "../sentences/judgement.ts";
import { nonBreaking } from "../words/format.ts";

/** An indicator on its own scale: England at 0, −1 and 1 as far from it as the farthest of what the scale is made of. */
export interface Lane {
  readonly title: string;
  /** The council’s value with its interval, in words. */
  readonly own: string;
  /** Two lines of words under it. */
  readonly beside: string;
  readonly more: string;
  readonly verdict: Judgement;
  /** Whether better is to the right; where no side is good, higher is. */
  readonly hasGoodSide: boolean;
  /** False where there is no scale with England in the middle: then only the words are drawn. */
  readonly isPlaced: boolean;
  /** Places on the scale, null where there is nothing to place: the council and its interval, */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** the ends of the range of those it is beside, of their middle half, and their median. */
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
  readonly symbol: "triangle" | "circle" | "diamond";
  /** Degrees by which the symbol is turned. */
  readonly rotate: 0 | 180;
  readonly colour: string;
  readonly isFilled: boolean;
}

/** The marks of the judgements, in the order in which keys list them. */
const judgementMarks: readonly JudgementMark[] = [
  { found: "better", shape: "▲", symbol: "triangle", rotate: 0, colour: palette.accent, isFilled: true },
  { found: "similar", shape: "●", symbol: "circle", rotate: 0, colour: palette.quiet, isFilled: true },
  { found: "worse", shape: "▼", symbol: "triangle", rotate: 180, colour: palette.worse, isFilled: true },
  { found: "higher", shape: "△", symbol: "triangle", rotate: 0, colour: palette.accent, isFilled: false },
  { found: "lower", shape: "▽", symbol: "triangle", rotate: 180, colour: palette.accent, isFilled: false },
  { found: "not_compared", shape: "◇", symbol: "diamond", rotate: 0, colour: palette.quiet, isFilled: false },
];

/** "▼ worse". */
export function judgementWords(found: Judgement): string {
  const shape = judgementMarks.find((mark) => mark.found === found)?.shape ?? "";
  return `${shape} ${found.replace("_", " ")}`;
}

/** "▲ better, ● similar, …": the key of a drawing. */
export const judgementKey = judgementMarks.map(({ found }) => nonBreaking(judgementWords(found))).join(", ");

/** A lane with its place from the top. */
type Row = Lane & { readonly row: number };

/** Where words and scales stand, in pixels; `below` is how far under a row's middle its scale is. */
interface Layout {
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  readonly below: number;
  readonly narrow: boolean;
  readonly width: number;
}

function layoutOf(width: number): Layout {
  const narrow = width < 640;
  return narrow
    ? { left: 6, right: 6, rowHeight: 124, below: 46, narrow, width }
    : { left: Math.max(390, Math.round(width * 0.5)), right: 124, rowHeight: 66, below: 0, narrow, width };
}

/** Lanes one under another: words, then the scale, and the judgement; on a narrow page the words stand above. */
export function drawSpine(lanes: readonly Lane[]): (width: number) => Element {
  const rows = lanes.map((lane, row) => ({ ...lane, row }));
  const placed = rows.filter((row) => row.isPlaced);
  return (width) => {
    const layout = layoutOf(width);
    return plot(
      theme(width, {
        height: rows.length * layout.rowHeight + 34,
        marginLeft: layout.left,
        marginRight: layout.right,
        marginTop: 30,
        marginBottom: 4,
        x: { domain: [-1.08, 1.08], axis: null },
        y: { domain: [-0.5, rows.length - 0.5], axis: null, reverse: true },
        marks: [
          ...rangeMarks(placed, layout),
          ...ownMarks(placed, layout),
          ...sideNames(placed, layout),
          ...(layout.narrow ? narrowWords(rows, layout) : wideWords(rows, layout)),
          ...headings(placed),
        ],
      }),
    );
  };
}

/** What the ends of the lanes mean; those without a good side say so themselves. */
function headings(rows: readonly Row[]) {
  const shared = { frameAnchor: "top", dy: -18 } as const;
  const england = text(rows.length === 0 ? [] : ["England"], { ...shared, x: () => 0 });
  if (!rows.some((row) => row.hasGoodSide)) return [england];
  return [
    england,
    text(["worse"], { ...shared, frameAnchor: "top-left", textAnchor: "start" }),
    text(["better"], { ...shared, frameAnchor: "top-right", textAnchor: "end" }),
  ];
}

function sideNames(rows: readonly Row[], { below }: Layout) {
  const neither = rows.filter((row) => !row.hasGoodSide);
  const shared = { y: "row", dy: below + 14, fill: palette.muted, fontSize: 11 } as const;
  return [
    text(neither, { ...shared, x: () => -1, text: () => "lower", textAnchor: "start" }),
    text(neither, { ...shared, x: () => 1, text: () => "higher", textAnchor: "end" }),
  ];
}

function rangeMarks(rows: readonly Row[], { below, rowHeight }: Layout) {
  const at = { y: "row", dy: below } as const;
  // England’s line is drawn lane by lane, so that it crosses no words.
  const middle = below / rowHeight;
  const half = below === 0 ? 0.5 : 0.13;
  const ends = { y1: (row: Row) => row.row + middle - half, y2: (row: Row) => row.row + middle + half };
  const square = { symbol: "square", fill: palette.paper, stroke: palette.quiet, strokeWidth: 2, r: 4 } as const;
  return [
    link(
      rows.filter((row) => row.lowest !== null),
      { ...at, x1: "lowest", x2: "highest", stroke: palette.quietBand, strokeWidth: 12 },
    ),
    link(
      rows.filter((row) => row.lowerQuartile !== null),
      { ...at, x1: "lowerQuartile", x2: "upperQuartile", stroke: palette.other, strokeOpacity: 0.55, strokeWidth: 12 },
    ),
    ruleX(rows, { ...ends, x: 0, stroke: palette.ink, strokeDasharray: dashes.england, strokeWidth: 1.5 }),
    dot(
      rows.filter((row) => row.median !== null),
      { ...at, ...square, x: "median" },
    ),
  ];
}

/** The council’s interval and its value, in the shape of the judgement. */
function ownMarks(rows: readonly Row[], { below }: Layout) {
  return judgementMarks.flatMap(({ found, symbol, rotate, colour, isFilled }) => {
    const own = rows.filter((row) => row.verdict === found && row.value !== null);
    const at = { y: "row", dy: below } as const;
    return [
      link(
        own.filter((row) => row.lower !== null),
        { ...at, x1: "lower", x2: "upper", stroke: colour, strokeWidth: 3, strokeOpacity: 0.7 },
      ),
      dot(own, {
        ...at,
        x: "value",
        symbol,
        rotate,
        r: 6,
        fill: isFilled ? colour : palette.paper,
        stroke: isFilled ? palette.paper : colour,
        strokeWidth: isFilled ? 1 : 2,
      }),
    ];
  });
}

const own = { text: "own", fill: palette.accent, fontWeight: "bold" } as const;
const verdict = { text: (row: Row) => judgementWords(row.verdict) } as const;

function narrowWords(rows: readonly Row[], { width }: Layout) {
  const start = { y: "row", frameAnchor: "left", textAnchor: "start", dx: -2, fill: palette.ink } as const;
  return [
    text(rows, { ...start, text: "title", fontWeight: 600, lineWidth: width / 15, dy: -38 }),
    text(rows, { ...start, ...own, dy: -8 }),
    text(rows, { ...start, ...verdict, frameAnchor: "right", textAnchor: "end", dx: 2, dy: -8 }),
    text(rows, { ...start, dy: 8, text: "beside" }),
    text(rows, { ...start, dy: 23, text: "more" }),
  ];
}

function wideWords(rows: readonly Row[], { left }: Layout) {
  const start = { y: "row", frameAnchor: "left", textAnchor: "start", dx: 4 - left, fill: palette.ink } as const;
  const values = { ...start, dx: Math.round(left * 0.5) - left } as const;
  return [
    text(rows, { ...start, text: "title", fontWeight: 600, lineWidth: (left * 0.48) / 15 }),
    text(rows, { ...values, ...own, dy: -15 }),
    text(rows, { ...values, dy: 1, text: "beside", fontSize: 11 }),
    text(rows, { ...values, dy: 15, text: "more", fontSize: 11 }),
    text(rows, { ...start, ...verdict, frameAnchor: "right", dx: 12, fontWeight: 600 }),
  ];
}
