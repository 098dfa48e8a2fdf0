import { svg } from "../figure/element.ts";
import { dashes } from "../figure/palette.ts";

/** A figure on one reading of a milestone. */
export interface Reading {
  readonly value: number;
  readonly isMet: boolean;
}

const width = 200;
const height = 28;
const middle = 16;

/**
 * The readings of a milestone as dots along one line from zero, solid at the target or above it and open below, with the
 * target as a dashed line. `words` are its text alternative.
 */
export function readingStrip(readings: readonly Reading[], target: number, words: string): Element {
  const most = 1.1 * Math.max(target, ...readings.map(({ value }) => value));
  const place = (value: number) => (5 + ((width - 10) * Math.max(0, value)) / most).toFixed(1);
  const dots = readings.map(({ value, isMet }) =>
    svg("circle", { class: isMet ? "is-met" : "is-not-met", cx: place(value), cy: middle, r: 4 }),
  );
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": words, class: "reading-strip" },
    svg("path", { class: "axis", d: `M5,${middle}H${width - 5}` }),
    svg("path", { class: "target", "stroke-dasharray": dashes.target, d: `M${place(target)},3V${height}` }),
    ...dots,
  );
}
