import { areaY, axisX, dot, line, plot, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { isNarrow, theme } from "../figure/theme.ts";
import { type TickFormat, valueAxis } from "../figure/value-axis.ts";

/** A year with a low, a central and a high value. */
export interface FanPoint {
  readonly year: number;
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

const ends = ["high", "central", "low"] as const;
const margins = { left: 100, right: 96 };
/** How far apart words at the ends of lines keep, in pixels. */
const gap = 16;

/** A line for the central values within a band from the low to the high, from zero, each with its name at its end. */
export function fan(points: readonly FanPoint[], format: TickFormat): (width: number) => Element {
  const years = points.map(({ year }) => year);
  const last = points.at(-1);
  const top = Math.max(...points.map(({ high }) => high), ...points.map(({ low }) => low), 1) * 1.05;
  return (width) => {
    const height = 260;
    const channels = { x: "year", stroke: palette.accent } as const;
    return plot(
      theme(width, {
        height,
        marginLeft: margins.left,
        marginRight: margins.right,
        x: { domain: [Math.min(...years), Math.max(...years)], label: null },
        y: { domain: [0, top], label: null },
        marks: [
          ...valueAxis(format),
          axisX({ ticks: isNarrow(width) ? ticksOf(years) : years, tickFormat: String, tickSize: 0 }),
          areaY(points, { x: "year", y1: "low", y2: "high", fill: palette.accentBand }),
          line(points, { ...channels, y: "high", strokeDasharray: dashes.forecast }),
          line(points, { ...channels, y: "low", strokeDasharray: dashes.forecast }),
          line(points, { ...channels, y: "central", strokeWidth: 2 }),
          dot(points, { x: "year", y: "central", r: 3.5, fill: palette.accent }),
          ...(last === undefined ? [] : endNames(last, height / top)),
        ],
      }),
    );
  };
}

/** The first and the last year alone, where there is no room for all. */
function ticksOf(years: readonly number[]): number[] {
  return [years[0], years.at(-1)].filter((year) => year !== undefined);
}

/** Names at the ends, moved apart where the lines end close together. `scale` is pixels for each unit. */
function endNames(last: FanPoint, scale: number) {
  const shift = (name: (typeof ends)[number]) => {
    const distance = (last[name] - last.central) * scale;
    if (name === "central") return 0;
    return name === "high" ? -Math.max(0, gap - distance) : Math.max(0, gap + distance);
  };
  return ends.map((name) =>
    text([last], {
      x: "year",
      y: name,
      text: () => name,
      textAnchor: "start",
      dx: 8,
      dy: shift(name),
      fontWeight: name === "central" ? "bold" : "normal",
    }),
  );
}
