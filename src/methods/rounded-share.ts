import { z95 } from "./confidence.ts";
import type { Method } from "./method.ts";

/** SQL: the lowest and the highest share that the published value and its rounded parts leave open. */
const lowest = "greatest(0, p - p_half, (o - count_half) / (n + count_half)::double)";
const highest = "least(1, p + p_half, (o + count_half) / greatest(1, n - count_half)::double)";
const fewest = "greatest(1, n - count_half)";

/**
 * Limits of a published share whose numerator and denominator were rounded after it was worked out: Wilson's limits of
 * the lowest and of the highest share that value and parts leave open, among the fewest people. `p` is the share as
 * published, on the scale 0 to 1, and `p_half` half of its last decimal; `o` and `n` are the parts as published, and
 * `count_half` is how far each may lie from the count: 2 where counts are rounded to 5. The published share is always
 * inside. Null where no counts could have given it, and where a part is missing; `rounded_share_refusal` says which.
 *
 * Wilson (1927), J Am Stat Assoc 22, 209–212, at the ends of what rounding leaves open.
 */
export const roundedShare: Method = {
  name: "rounded_share",
  title: "Wilson score interval, rounding allowed for",
  purpose: "How far chance could have moved a published share whose numerator and denominator were rounded.",
  citation: "Wilson (1927)",
  formula:
    "Wilson’s limits of the lowest and the highest share that the published value and its rounded parts leave open, for the fewest people.",
  refuses: "Where the numerator and the denominator do not give the published value, rounding allowed for.",
  cases: [
    {
      question: "99.6% of 245, counts rounded to 5, 95% limits in percent",
      query: `select 100 * rounded_share_lower(0.996, 0.0005, 240, 245, 2, ${z95}),
        100 * rounded_share_upper(0.996, 0.0005, 240, 245, 2, ${z95})`,
      answer: "97.6 to 99.9",
      source: "Wilson’s limits of 99.55% and 99.59% of 243",
    },
    {
      question: "50.0% of 245 where the numerator is 240",
      query: "select rounded_share_refusal(0.5, 0.0005, 240, 245, 2)",
      answer: "the numerator and the denominator do not give the value",
      source: "238 of 247 is 96.4%",
    },
  ],
  macros: [
    `create or replace macro rounded_share_refusal(p, p_half, o, n, count_half) as case
      when p is null or o is null or n is null then 'the value, the numerator or the denominator is missing'
      when n <= 0 then 'the denominator is not above 0'
      when ${lowest} > ${highest} + 1e-9 then 'the numerator and the denominator do not give the value' end`,
    `create or replace macro rounded_share_lower(p, p_half, o, n, count_half, z) as case
      when rounded_share_refusal(p, p_half, o, n, count_half) is null then
        least(p, wilson_lower(${lowest} * ${fewest}, ${fewest}, z)) end`,
    `create or replace macro rounded_share_upper(p, p_half, o, n, count_half, z) as case
      when rounded_share_refusal(p, p_half, o, n, count_half) is null then
        greatest(p, wilson_upper(${highest} * ${fewest}, ${fewest}, z)) end`,
  ],
};
