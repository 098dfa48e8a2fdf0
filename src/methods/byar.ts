import type { Method } from "./method.ts";

/**
 * Byar's approximate limits of a count o of events. Close to the exact ones from 10 up; below that use exact Poisson.
 * Null for o below 1 where the approximation has no lower limit.
 *
 * Breslow and Day (1987), Statistical Methods in Cancer Research, volume II, 69.
 */
export const byar: Method = {
  name: "byar",
  title: "Byar's interval",
  citation: "Breslow and Day (1987)",
  formula: "A cube-root approximation to the Poisson limits of a count, divided by the denominator for a rate.",
  refuses: "For counts under 10, where exact limits are used instead.",
  macros: [
    `create or replace macro byar_lower(o, z) as case when o > 0 then
      o * (1 - 1 / (9 * o) - z / (3 * sqrt(o))) ** 3 end`,
    `create or replace macro byar_upper(o, z) as case when o >= 0 then
      (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * sqrt(o + 1))) ** 3 end`,
  ],
};
