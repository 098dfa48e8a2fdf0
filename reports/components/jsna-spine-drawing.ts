import { dot, link, plot, ruleX, text } from "@observablehq/plot";
import { type Lane, lane } from "./jsna-lane.ts";
import type { SpineRow } from "./jsna-spine.ts";
import { dashes, palette } from "./palette.ts";
import { theme } from "./theme.ts";

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
    : { left: Math.max(390, Math.round(width * 0.5)), right: 116, rowHeight: 66, below: 0, narrow, width };
}

/** Lanes one under another: words, then the scale, and the judgement; on a narrow page the words stand above. */
export function drawSpine(rows: readonly SpineRow[]): (width: number) => Element {
  const lanes = rows.map(lane);
  return (width) => {
    const layout = layoutOf(width);
    return plot(
      theme(width, {
        height: lanes.length * layout.rowHeight + 34,
        ...{ marginLeft: layout.left, marginRight: layout.right, marginTop: 30, marginBottom: 4 },
        x: { domain: [-1.08, 1.08], axis: null },
        y: { domain: [-0.5, lanes.length - 0.5], axis: null, reverse: true },
        marks: [
          ...scaleMarks(
            lanes.filter((one) => one.isPlaced),
            layout,
          ),
          ...(layout.narrow ? narrowWords(lanes, layout) : wideWords(lanes, layout)),
          ...headings(),
        ],
      }),
    );
  };
}

function headings() {
  const shared = { frameAnchor: "top", dy: -18 } as const;
  return [
    text(["England"], { ...shared, x: () => 0 }),
    text(["worse"], { ...shared, frameAnchor: "top-left", textAnchor: "start" }),
    text(["better"], { ...shared, frameAnchor: "top-right", textAnchor: "end" }),
  ];
}

function scaleMarks(lanes: readonly Lane[], { below, rowHeight }: Layout) {
  const has = (key: "value" | "lower" | "median" | "lowest") => lanes.filter((one) => one[key] !== null);
  const at = { y: "row", dy: below } as const;
  // England’s line is drawn lane by lane, so that it crosses no words.
  const middle = below / rowHeight;
  const half = below === 0 ? 0.5 : 0.13;
  const ends = { y1: (one: Lane) => one.row + middle - half, y2: (one: Lane) => one.row + middle + half };
  const square = { symbol: "square", fill: palette.paper, stroke: palette.quiet, strokeWidth: 2, r: 4 } as const;
  return [
    link(has("lowest"), { ...at, x1: "lowest", x2: "highest", stroke: palette.quietBand, strokeWidth: 12 }),
    ruleX(lanes, { ...ends, x: 0, stroke: palette.other, strokeDasharray: dashes.england, strokeWidth: 1.5 }),
    dot(has("median"), { ...at, ...square, x: "median" }),
    link(has("lower"), { ...at, x1: "lower", x2: "upper", stroke: palette.accent, strokeWidth: 3, strokeOpacity: 0.6 }),
    dot(has("value"), { ...at, x: "value", symbol: "diamond", fill: palette.accent, r: 6 }),
  ];
}

const own = { text: "own", fill: palette.accent, fontWeight: "bold" } as const;

function narrowWords(lanes: readonly Lane[], { width }: Layout) {
  const start = { y: "row", frameAnchor: "left", textAnchor: "start", dx: -2, fill: palette.ink } as const;
  return [
    text(lanes, { ...start, text: "title", fontWeight: 600, lineWidth: width / 15, dy: -38 }),
    text(lanes, { ...start, ...own, dy: -8 }),
    text(lanes, { ...start, frameAnchor: "right", textAnchor: "end", dx: 2, dy: -8, text: "verdict" }),
    text(lanes, { ...start, dy: 8, text: "beside" }),
    text(lanes, { ...start, dy: 23, text: "before" }),
  ];
}

function wideWords(lanes: readonly Lane[], { left }: Layout) {
  const start = { y: "row", frameAnchor: "left", textAnchor: "start", dx: 4 - left, fill: palette.ink } as const;
  const values = { ...start, dx: Math.round(left * 0.5) - left } as const;
  return [
    text(lanes, { ...start, text: "title", fontWeight: 600, lineWidth: (left * 0.48) / 15 }),
    text(lanes, { ...values, ...own, dy: -15 }),
    text(lanes, { ...values, dy: 1, text: "beside", fontSize: 11 }),
    text(lanes, { ...values, dy: 15, text: "before", fontSize: 11 }),
    text(lanes, { ...start, frameAnchor: "right", dx: 12, text: "verdict", fontWeight: 600 }),
  ];
}
