import { axisX, dot, gridX, link, plot, ruleX, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { isNarrow, theme } from "../figure/theme.ts";
import { type TickFormat, tickLabels } from "../figure/value-axis.ts";
import { asOnePath } from "./named-dots.ts";
import { swarm } from "./swarm.ts";

/** A council in a swarm. */
export interface SwarmDot {
  readonly name: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The row of the figure’s table that says the same: a reader who points at the dot is told it. */
  readonly row: number;
  readonly isMarked?: boolean;
}

/** England (dotted) or a target (dashed), with its label. */
export interface SwarmLine {
  readonly value: number;
  readonly label: string;
  readonly kind: "england" | "target";
}

/** What a swarm is measured in and against. */
export interface SwarmOptions {
  readonly format: TickFormat;
  /** A value with its unit, for the words beside a dot. */
  readonly words: (value: number) => string;
  readonly line: SwarmLine | null;
  /** The ends of the axis, where several swarms share one. */
  readonly domain?: readonly [number, number];
}

/** A dot of 3 pixels, and a little paper between two. */
const radius = 3;
const step = 6.6;
const sides = 14;
/** Room above for the line’s label, and for the marked council’s over it; below for the axis. */
const aboveLine = 26;
const aboveMarked = 46;
const below = 28;

/** A council with its distance from the middle line. */
type Placed = SwarmDot & { readonly offset: number };

/** From the lowest to the highest of the values, intervals of marked councils and the line, with a little room. */
export function swarmDomain(dots: readonly SwarmDot[], line: SwarmLine | null): [number, number] {
  const marked = dots.filter(({ isMarked }) => isMarked).flatMap(({ lower, upper }) => [lower, upper]);
  const values = [...dots.map(({ value }) => value), ...marked, line?.value ?? null].filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.04 || Math.abs(high) * 0.1 || 1;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

/**
 * Every council as a dot along one axis, as many above one another as are alike; the lowest and the highest by name, the marked
 * one large with its interval, name and value, and a line for England or a target. Dots carry the row of the table that
 * names them, which reports/runtime/names.ts reads out to a reader who points, touches or uses the arrow keys.
 */
export function beeswarm(dots: readonly SwarmDot[], options: SwarmOptions): (width: number) => Element {
  const domain = options.domain ?? swarmDomain(dots, options.line);
  return (width) => {
    const scale = (width - 2 * sides) / (domain[1] - domain[0] || 1);
    const offsets = swarm(
      dots.map(({ value }) => value * scale),
      step,
    );
    const placed = dots.map((point, index) => ({ ...point, offset: offsets[index] ?? 0 }));
    const above = dots.some(({ isMarked }) => isMarked) ? aboveMarked : aboveLine;
    const half = Math.max(24, ...offsets.map(Math.abs)) + radius + 2;
    const drawing = plot(
      theme(width, {
        height: above + 2 * half + below,
        marginLeft: sides,
        marginRight: sides,
        marginTop: above,
        marginBottom: below,
        x: { domain, label: null },
        y: { domain: [-half, half], axis: null },
        marks: marksOf(placed, options, { half, domain, width }),
      }),
    );
    drawing.setAttribute("data-names", "");
    return drawing;
  };
}

interface Frame {
  readonly half: number;
  readonly domain: readonly [number, number];
  readonly width: number;
}

function marksOf(placed: readonly Placed[], options: SwarmOptions, frame: Frame) {
  const ticks = isNarrow(frame.width) ? 3 : 6;
  return [
    gridX({ stroke: palette.grid, strokeOpacity: 1, ticks }),
    axisX({ ticks, tickFormat: tickLabels(options.format), anchor: "bottom" }),
    ...lineMarks(options, frame),
    dot(placed, {
      x: "value",
      y: "offset",
      r: radius,
      fill: palette.quiet,
      fillOpacity: 0.85,
      render: asOnePath(placed, radius),
    }),
    ...endNames(placed, frame),
    ...placed.filter(({ isMarked }) => isMarked).flatMap((council) => markedMarks(council, options, frame)),
  ];
}

/** England or the target across the swarm, its label above, on the side with more room. */
function lineMarks({ line }: SwarmOptions, { domain }: Frame) {
  if (line === null) return [];
  const isRight = line.value > (domain[0] + domain[1]) / 2;
  const isTarget = line.kind === "target";
  return [
    ruleX([line.value], {
      stroke: isTarget ? palette.target : palette.ink,
      strokeWidth: 1.5,
      strokeDasharray: isTarget ? dashes.target : dashes.england,
    }),
    text([line], {
      ...labelAt(isRight),
      x: "value",
      dy: -10,
      text: "label",
      fill: palette.ink,
    }),
  ];
}

function labelAt(isRight: boolean) {
  return {
    frameAnchor: "top",
    lineAnchor: "bottom",
    textAnchor: isRight ? "end" : "start",
    dx: isRight ? 4 : -4,
  } as const;
}

/** The lowest and the highest by name at the foot of the swarm, each on its own side. */
function endNames(placed: readonly Placed[], { half, width }: Frame) {
  const ordered = placed.toSorted((a, b) => a.value - b.value);
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (low === undefined || high === undefined || low === high) return [];
  const shared = {
    y: () => -half + 8,
    lineWidth: width / 2 / 15.5,
    fill: palette.muted,
    stroke: palette.paper,
  } as const;
  const name = ({ name }: Placed) => name;
  return [
    text([low], { ...shared, text: name, frameAnchor: "left", textAnchor: "start" }),
    text([high], { ...shared, text: name, frameAnchor: "right", textAnchor: "end" }),
  ];
}

/** The marked council: its interval, a diamond where it stands, and a line up to its name and value. */
function markedMarks(council: Placed, { words }: SwarmOptions, { half, domain }: Frame) {
  const isRight = council.value > (domain[0] + domain[1]) / 2;
  return [
    link(council.lower === null ? [] : [council], {
      x1: "lower",
      x2: "upper",
      y: "offset",
      stroke: palette.accent,
      strokeWidth: 3,
      strokeOpacity: 0.7,
    }),
    link([council], { x1: "value", x2: "value", y1: "offset", y2: () => half, stroke: palette.accent }),
    dot([council], {
      x: "value",
      y: "offset",
      r: 7,
      symbol: "diamond",
      fill: palette.accent,
      stroke: palette.paper,
    }),
    text([council], {
      ...labelAt(isRight),
      x: "value",
      dy: -27,
      text: ({ name, value }: Placed) => `${name} ${words(value)}`,
      fontWeight: "bold",
      fill: palette.accent,
    }),
  ];
}
