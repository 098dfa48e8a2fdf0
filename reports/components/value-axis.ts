import { axisY, gridY } from "@observablehq/plot";
import { palette } from "./palette.ts";

/** The axis of values at the left of a drawing, without ticks of its own, and a line across at each of its numbers. */
export function valueAxis(format: (value: number) => string, ticks = 5) {
  return [gridY({ stroke: palette.grid, strokeOpacity: 1, ticks }), axisY({ ticks, tickFormat: format, tickSize: 0 })];
}
