import { axisY, gridY } from "@observablehq/plot";
import { palette } from "./palette.ts";

/** A number of an axis in words, with so many decimals. */
export type TickFormat = (value: number, decimals: number) => string;

/** The decimals beyond which no axis goes. */
const mostDecimals = 8;

/**
 * The label of a number of an axis, for Plot’s `tickFormat`: with as many decimals as it needs to say its own value, so
 * that no two labels of an axis are one text. Every axis of numbers has it.
 */
export function tickLabels(format: TickFormat) {
  return (value: number): string => {
    const places = Array.from({ length: mostDecimals + 1 }, (_, decimals) => decimals);
    return format(value, places.find((few) => isSaid(format(value, few), value)) ?? mostDecimals);
  };
}

/** Whether a label says the value itself, and not a rounded one: "£1.5 million" of 1,500,000 and not "£2 million". */
function isSaid(label: string, value: number): boolean {
  const scale = label.endsWith("billion") ? 1e9 : label.endsWith("million") ? 1e6 : 1;
  const shown = scale * Number(label.replace("−", "-").replaceAll(/[^0-9.-]/g, ""));
  return Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Whether the axis of a unit begins above zero: at zero, scores and years of life would be one flat line. */
export function isCropped(unit: string): boolean {
  return unit === "score" || unit === "years";
}

/** What stands under a drawing whose axis is cropped. */
export const croppedNote = "The axis does not begin at zero.";

/** The axis of values at the left of a drawing, without ticks of its own, and a line across at each of its numbers. */
export function valueAxis(format: TickFormat, ticks = 5) {
  return [
    gridY({ stroke: palette.grid, strokeOpacity: 1, ticks }),
    axisY({ ticks, tickFormat: tickLabels(format), tickSize: 0 }),
  ];
}
