import { element, svg } from "../figure/element.ts";
import { palette } from "../figure/palette.ts";
import { periodEnd, yearName } from "../words/periods.ts";
import { leastPeriods, type Segmented, segments } from "./segments.ts";

/** A value of one period, comparable with the others of its line. */
export interface YearValue {
  readonly period: string;
  readonly value: number;
}

const width = 100;
const height = 24;
const room = 4;
/** The least part of its largest value that a line is high: the full height of a smaller change would be a cliff. */
const leastHeight = 0.2;

/**
 * A small line of comparable years with the first and the last year under it, and their range. A gap is where a year is
 * missing, a dot at the newest and at a year that has no neighbour. Null of fewer than three years, which are no line.
 *
 * @param range "18.8 to 19.5", the lowest and the highest of them
 */
export function yearLine(years: readonly YearValue[], range: string): HTMLElement | null {
  if (years.length < leastPeriods) return null;
  const ordered = segments(years.map((year) => ({ ...year, is_first_after_break: false })));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return null;
  const place = placer(ordered);
  const dots = ordered.filter((year) => year !== last && isAlone(year, ordered));
  const line = svg(
    "svg",
    { class: "year-line", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    svg("path", {
      d: pathOf(ordered, place),
      fill: "none",
      stroke: palette.accent,
      "stroke-width": 1.5,
      "stroke-linecap": "round",
    }),
    ...dots.map((year) => dot(place(year), 1.5)),
    dot(place(last), 2.5),
  );
  return element(
    "div",
    { class: "years" },
    line,
    element("span", {}, yearName(first.period)),
    element("span", {}, yearName(last.period)),
    element("span", { class: "range" }, range),
  );
}

type PlacedYear = Segmented<YearValue>;
type Placer = (year: YearValue) => [x: number, y: number];

/** A stretch for each segment, each beginning with the pen lifted. */
function pathOf(years: readonly PlacedYear[], place: Placer): string {
  const isFirst = (year: PlacedYear, index: number) => years[index - 1]?.segment !== year.segment;
  return years.map((year, index) => `${isFirst(year, index) ? "M" : "L"}${place(year).join(",")}`).join("");
}

function isAlone(year: PlacedYear, years: readonly PlacedYear[]): boolean {
  return years.filter(({ segment }) => segment === year.segment).length === 1;
}

function dot([cx, cy]: readonly [number, number], r: number): SVGElement {
  return svg("circle", { cx, cy, r, fill: palette.accent });
}

/** Where a year stands: by its date across, by its value between two ends around those of all. */
function placer(years: readonly YearValue[]): Placer {
  const times = years.map(({ period }) => periodEnd(period).getTime());
  const values = years.map(({ value }) => value);
  const across = scale(Math.min(...times), Math.max(...times), room, width - room);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const beyond = Math.max(0, leastHeight * Math.max(Math.abs(low), Math.abs(high)) - (high - low)) / 2;
  const down = scale(low - beyond, high + beyond, height - room, room);
  return ({ period, value }) => [across(periodEnd(period).getTime()), down(value)];
}

/** From numbers between two ends to tenths of a pixel between two places; the middle where all are one number. */
function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return Math.round(10 * (from + share * (to - from))) / 10;
  };
}
