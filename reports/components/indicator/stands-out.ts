import type { JudgedMeasure } from "./judged-measure.ts";

/** Whether a measure is outside the limits that allow for how much councils differ, for a cell. */
export function standsOutWords({ stands_out }: Pick<JudgedMeasure, "stands_out">): string {
  if (stands_out === null) return "cannot be said";
  return stands_out ? "◆ stands out" : "no";
}
