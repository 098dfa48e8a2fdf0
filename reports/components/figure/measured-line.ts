import type { Measured } from "../sentences/measured.ts";
import type { FigureLine, MilestoneLine } from "./lines.ts";

/** A line of a loader as a sentence takes it, without its period: the heading above has that. */
export function measuredLine(line: FigureLine | MilestoneLine, name: string, measure: string): Measured {
  return {
    ...{ name, measure, unit: line.unit, value: line.value, status: line.value_status },
    ...{ lower: line.lower_95, upper: line.upper_95 },
  };
}
