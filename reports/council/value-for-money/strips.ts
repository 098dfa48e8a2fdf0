import { axisX, dot, plot, rect, ruleX, text } from "@observablehq/plot";
import { palette } from "../../components/figure/palette.ts";
import { panels } from "../../components/figure/panels.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { money, moneyTick } from "../../components/words/format.ts";
import type { CostDot, CostStrip } from "./cost-strips.ts";

/** A strip for each service, under one another. */
export function drawStrips(strips: readonly CostStrip[]): (width: number) => Element {
  return panels(strips.map((strip) => ({ title: strip.title, draw: drawStrip(strip), words: stripWords(strip) })));
}

/** The line under a strip: other councils are named in the table alone. */
export function stripWords(strip: CostStrip): string | null {
  const isCut = strip.dots.some((dot) => dot.value > axisEnd(strip));
  return isCut ? "A triangle at the end of the line stands for councils beyond it: the table names them." : null;
}

/** A cost this many times the highest ordinary one would press all others together: the axis ends before it. */
const farthest = 3;

/** Where the axis ends: at the highest cost, but not far beyond those that are not out of the ordinary, and never before this council’s. */
export function axisEnd({ dots, range }: CostStrip): number {
  const ordinary = dots.filter((dot) => dot.role === "this" || !dot.isOutlier).map((dot) => dot.value);
  const within = Math.max(...ordinary, range?.high ?? Number.NEGATIVE_INFINITY);
  const highest = Math.max(within, ...dots.map((dot) => dot.value));
  return within > 0 ? Math.min(highest, farthest * within) : highest;
}

/**
 * Every council a dot on one line: comparators darker, this council a diamond, those out of the ordinary ringed; the
 * range of 2008-09 shaded and the comparators’ median a line.
 */
function drawStrip(strip: CostStrip): (width: number) => Element {
  const { dots, range, median } = strip;
  const values = [...dots.map((dot) => dot.value), ...(range === null ? [] : [range.low, range.high])];
  const end = axisEnd(strip);
  const highest = Math.max(1, end) * 1.04;
  const lowest = Math.min(...values, highest) * 0.9;
  const own = dots.filter((council) => council.value <= end && council.role === "this");
  return (width) =>
    plot(
      theme(width, {
        height: 94,
        // Half of a number of the axis stands beyond either end, where paper would cut it off.
        marginLeft: 24,
        marginRight: 24,
        marginTop: 28,
        marginBottom: 30,
        x: { domain: [lowest, highest], label: null },
        y: { domain: [0, 1], axis: null },
        marks: [
          rect(range === null ? [] : [range], { x1: "low", x2: "high", fill: palette.quietBand }),
          axisX({ ticks: isNarrow(width) ? 3 : 7, tickFormat: tickLabels(moneyTick) }),
          ...councilMarks(dots, end),
          ruleX(median === null ? [] : [median], { y1: 0.1, y2: 0.9, stroke: palette.ink, strokeWidth: 1.5 }),
          ...ownMarks(own, strip, [lowest, highest]),
        ],
      }),
    );
}

/** The other councils up to the end of the axis, a triangle for those beyond it, and a ring round what is out of the ordinary. */
function councilMarks(dots: readonly CostDot[], end: number) {
  const inside = dots.filter((council) => council.value <= end);
  const of = (role: CostDot["role"]) => inside.filter((council) => council.role === role);
  const at = { x: "value", y: () => 0.5 } as const;
  return [
    dot(of("other"), { ...at, r: 3, fill: palette.other, fillOpacity: 0.45 }),
    dot(of("comparator"), { ...at, r: 4, fill: palette.quiet, stroke: palette.paper, strokeWidth: 0.5 }),
    dot(
      inside.filter((council) => council.isOutlier),
      { ...at, r: 7, stroke: palette.ink },
    ),
    dot(inside.length < dots.length ? [end] : [], {
      x: (value: number) => value,
      y: () => 0.5,
      symbol: "triangle",
      rotate: 90,
      r: 5,
      fill: palette.ink,
    }),
  ];
}

/** The label stays inside the frame: to the left of a dot that is far to the right. */
function ownMarks(own: readonly CostDot[], strip: CostStrip, [low, high]: readonly [number, number]) {
  const [first] = own;
  if (first === undefined) {
    const words = `this council: ${strip.word}`;
    return [text([words], { frameAnchor: "top", text: () => words, dy: -16, fontStyle: "italic", fill: palette.ink })];
  }
  const place = (first.value - low) / (high - low);
  const textAnchor = place > 0.75 ? "end" : place < 0.25 ? "start" : "middle";
  return [
    dot(own, {
      x: "value",
      y: () => 0.5,
      r: 7,
      symbol: "diamond",
      fill: palette.accent,
      stroke: palette.paper,
    }),
    text(own, {
      x: "value",
      frameAnchor: "top",
      dy: -16,
      textAnchor,
      fontWeight: "bold",
      fill: palette.accent,
      text: (council: CostDot) => `${council.name} ${money(council.value, strip.decimals)}`,
    }),
  ];
}
