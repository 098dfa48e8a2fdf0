import { element, svg } from "../figure/element.ts";
import { palette } from "../figure/palette.ts";
import { periodEnd, yearName } from "../words/periods.ts";
import { leastPeriods, segments } from "./segments.ts";

/** A value of one period, comparable with the others of its line. */
export interface YearValue {
  readonly period: string;
  readonly value: number;
}

const width = 100;
const height = 24;
const room = 4;

/**
 * A small line of comparable years with the first and the last year under it, a gap where a year is missing, and a dot at the
 * newest. It is drawn between its own lowest and highest value: it shows a direction, and the cells beside it the size.
 * Null of fewer than three years, which are no line.
 */
export function yearLine(years: readonly YearValue[]): HTMLElement | null {
  if (years.length < leastPeriods) return null;
  const ordered = segments(years.map((year) => ({ ...year, is_first_after_break: false })));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return null;
  const place = placer(ordered);
  let segment = -1;
  const path = ordered.map((year) => {
    const command = year.segment === segment ? "L" : "M";
    segment = year.segment;
    return `${command}${place(year).join(",")}`;
  });
  const [x = 0, y = 0] = place(last);
  const line = svg(
    "svg",
    { class: "year-line", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    svg("path", {
      d: path.join(""),
      fill: "none",
      stroke: palette.accent,
      "stroke-width": 1.5,
      "stroke-linecap": "round",
    }),
    svg("circle", { cx: x, cy: y, r: 2.5, fill: palette.accent }),
  );
  return element(
    "div",
    { class: "years" },
    line,
    element("span", {}, yearName(first.period)),
    element("span", {}, yearName(last.period)),
  );
}

/** Where a year stands: by its date across, by its value between the lowest at the foot and the highest. */
function placer(years: readonly YearValue[]): (year: YearValue) => [number, number] {
  const times = years.map(({ period }) => periodEnd(period).getTime());
  const values = years.map(({ value }) => value);
  const across = scale(Math.min(...times), Math.max(...times), room, width - room);
  const down = scale(Math.min(...values), Math.max(...values), height - room, room);
  return ({ period, value }) => [across(periodEnd(period).getTime()), down(value)];
}

/** From numbers between two ends to tenths of a pixel between two places; the middle where all are one number. */
function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return Math.round(10 * (from + share * (to - from))) / 10;
  };
}
