import { axisX, dot, gridX, link, plot, text } from "@observablehq/plot";
import { palette } from "../figure/palette.ts";
import { isNarrow, lineHeight, linesWithin, theme, wrapped } from "../figure/theme.ts";
import { type TickFormat, tickLabels } from "../figure/value-axis.ts";
import { statusWords } from "../words/format.ts";

/** One group: this council’s figure with its interval, and what it is compared with. */
export interface RateLane {
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly median: number | null;
  /** What stands in place of a value, such as "suppressed". */
  readonly word: string;
}

/** A figure with its limits and its comparators' median. */
export interface Beside {
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly comparator_median: number | null;
}

/** A figure with its comparators as a lane. */
export function rateLane({ name, figure: of }: { readonly name: string; readonly figure: Beside }): RateLane {
  return {
    name,
    value: of.value,
    lower: of.lower_95,
    upper: of.upper_95,
    median: of.comparator_median,
    word: statusWords(of.value_status),
  };
}

/** Lanes in the order given: name and value above, this council a diamond with its interval, the median a hollow square. */
export function drawRates(lanes: readonly RateLane[], format: TickFormat): (width: number) => Element {
  const ends = lanes.flatMap((lane) => [lane.value, lane.upper, lane.median]).filter((value) => value !== null);
  const highest = Math.max(1, ...ends) * 1.08;
  return (width) => {
    const titles = lanes.map((lane) => linesWithin(titleOf(lane, format), width - 26));
    const step = 29 + lineHeight * Math.max(1, ...titles);
    return plot(
      theme(width, {
        height: 44 + lanes.length * step,
        marginLeft: 10,
        marginRight: 16,
        marginTop: 4,
        marginBottom: 36,
        x: { domain: [0, highest], label: null },
        y: { type: "band", domain: lanes.map((lane) => lane.name), axis: null, padding: 0 },
        marks: [...(ends.length === 0 ? [] : axis(width, format)), ...marks(lanes, format, { step, width })],
      }),
    );
  };
}

/** "Nursing homes, provider survey: 33%". */
function titleOf(lane: RateLane, format: TickFormat): string {
  return `${lane.name}: ${lane.value === null ? lane.word : format(lane.value, 0)}`;
}

/** Where no group has a value there is no scale to draw, only the words. */
function axis(width: number, format: TickFormat) {
  const ticks = isNarrow(width) ? 3 : 6;
  return [gridX({ stroke: palette.grid, strokeOpacity: 1, ticks }), axisX({ ticks, tickFormat: tickLabels(format) })];
}

/** A title above, then the mark. */
function marks(
  lanes: readonly RateLane[],
  format: TickFormat,
  room: { readonly step: number; readonly width: number },
) {
  const known = lanes.filter((lane) => lane.value !== null);
  const at = { y: "name", dy: room.step / 2 - 14 } as const;
  const halo = { stroke: palette.paper, strokeWidth: 4, fill: palette.ink, textAnchor: "start" } as const;
  return [
    text(lanes, {
      ...halo,
      ...wrapped(room.width - 26),
      y: "name",
      dy: room.step / 2 - 26,
      frameAnchor: "left",
      lineAnchor: "bottom",
      text: (lane: RateLane) => titleOf(lane, format),
      dx: 2,
      fontWeight: 600,
    }),
    link(
      known.filter((lane) => lane.lower !== null),
      { ...at, x1: "lower", x2: "upper", stroke: palette.accent, strokeWidth: 3, strokeOpacity: 0.6 },
    ),
    dot(
      lanes.filter((lane) => lane.median !== null),
      { ...at, x: "median", symbol: "square", fill: palette.paper, stroke: palette.quiet, strokeWidth: 2, r: 4 },
    ),
    dot(known, { ...at, x: "value", symbol: "diamond", fill: palette.accent, r: 6 }),
  ];
}
