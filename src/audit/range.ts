import type { Bounds } from "./system.ts";

/** A count is safe when so many different values fit everything that is published. */
export const safeValues = 4;

/** The values that an unknown may have. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
  /** How many values are possible, `safeValues` standing for so many or more. */
  readonly values: number;
  /** Whether tables were found for all of these values; false where the solver gave up. */
  readonly isSettled: boolean;
  /** The range is the work of several rows together, and not of one after the other. */
  readonly isJoint: boolean;
}

/** A range as propagation left it. */
export function byBounds({ lowest, highest }: Bounds, variable: number): Range {
  const [low, high] = [lowest[variable] ?? 0, highest[variable] ?? 0];
  return {
    lowest: low,
    highest: high,
    values: Math.min(safeValues, high - low + 1),
    isSettled: low === high || !Number.isFinite(high),
    isJoint: false,
  };
}
