import { z95 } from "./confidence.ts";
import type { Method } from "./method.ts";

/**
 * Byar's approximate limits of a count o of events; never below 0. Close to the exact ones from 10 up; below that use
 * exact Poisson. The lower limit is null for o of 0, where the approximation has none; both are null for o below 0;
 * `byar_refusal` says which.
 *
 * Breslow and Day (1987), Statistical Methods in Cancer Research, volume II, 69.
 */
export const byar: Method = {
  name: "byar",
  title: "Byar's interval",
  purpose: "How far chance alone could have moved a count of 10 or more, or a rate made of one.",
  citation: "Breslow and Day (1987)",
  formula: "A cube-root approximation to the Poisson limits of a count, divided by the denominator for a rate.",
  refuses: "For counts under 10, where exact limits are used instead.",
  cases: [
    {
      question: "A count of 65, 95% limits",
      query: `select byar_lower(65, ${z95}), byar_upper(65, ${z95})`,
      answer: "50.1632 to 82.8491",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "A count of 0",
      query: "select byar_refusal(0)",
      answer: "the count is 0, where the approximation has no lower limit",
      source: "the formula divides by the count",
    },
  ],
  macros: [
    `create or replace macro byar_refusal(o) as case
      when o is null then 'the count is missing'
      when o < 0 then 'the count is below 0'
      when o = 0 then 'the count is 0, where the approximation has no lower limit' end`,
    `create or replace macro byar_lower(o, z) as case when o > 0 then
      greatest(0, o * (1 - 1 / (9 * o::double) - z / (3 * sqrt(o))) ** 3) end`,
    `create or replace macro byar_upper(o, z) as case when o >= 0 then
      (o + 1) * (1 - 1 / (9 * (o::double + 1)) + z / (3 * sqrt(o + 1))) ** 3 end`,
  ],
};
