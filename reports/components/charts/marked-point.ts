import { dot, text } from "@observablehq/plot";
import { palette } from "../figure/palette.ts";

/** A council that is marked in a drawing of all, in the drawing’s own coordinates. */
export interface MarkedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A large diamond with the council’s name beside it, towards the middle of the drawing. */
export function markedPoint(point: MarkedPoint, isRight: boolean, facet: object = {}) {
  const at = { ...facet, x: "x", y: "y" } as const;
  return [
    dot([point], { ...at, r: 7, symbol: "diamond", fill: palette.accent, stroke: palette.paper }),
    text([point], {
      ...at,
      text: "name",
      dy: -14,
      dx: isRight ? 6 : -6,
      textAnchor: isRight ? "end" : "start",
      fontWeight: "bold",
      fill: palette.accent,
      stroke: palette.paper,
      strokeWidth: 4,
    }),
  ];
}
