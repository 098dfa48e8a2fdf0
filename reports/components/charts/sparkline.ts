import { periodEnd } from "../words/periods.ts";

/** A value of one period; null where it is missing. */
export interface SparkPoint {
  readonly period: string;
  readonly value: number | null;
}

const space = "http://www.w3.org/2000/svg";
const width = 110;
const height = 28;

/**
 * A small line of values over time from zero at the foot, with a gap where one is missing or no period of it is given; the
 * words beside it say what it shows.
 *
 * @param points in the order of time
 * @param most what the top stands for, where rows are to be compared: without it, their own highest
 */
export function sparkline(points: readonly SparkPoint[], words: string, most = highest(points)): Element {
  const svg = document.createElementNS(space, "svg");
  const attributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": words,
    class: "sparkline",
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", pathOf(points, most || 1));
  svg.append(path);
  return svg;
}

/** The highest of the values, zero of none. */
export function highest(points: readonly SparkPoint[]): number {
  return Math.max(0, ...points.flatMap(({ value }) => value ?? []));
}

/** The path of the values, each at the end of its period, from zero at the foot to `most` at the top. */
export function pathOf(points: readonly SparkPoint[], most: number): string {
  const known = points.flatMap(({ period, value }) =>
    value === null ? [] : { at: periodEnd(period).getTime(), value },
  );
  const times = points.map(({ period }) => periodEnd(period).getTime());
  const [first = 0, last = first] = [times[0], times.at(-1)];
  const usual = Math.min(
    ...times.slice(1).map((time, index) => time - (times[index] ?? time) || Number.POSITIVE_INFINITY),
  );
  return known
    .map(({ at, value }, index) => {
      const x = 2 + ((at - first) / (last - first || 1)) * (width - 4);
      const y = height - 2 - (value / most) * (height - 4);
      // Months and leap years differ by days: one and a half of the usual step is a period that is missing.
      const isJoined = index > 0 && at - (known[index - 1]?.at ?? at) < 1.5 * usual;
      return `${isJoined ? "L" : "M"}${x.toFixed(1)},${y.toFixed(1)}${isJoined ? "" : "h0"}`;
    })
    .join("");
}
