import type { Method } from "./method.ts";

/**
 * Wilson score limits of a proportion o ÷ n, on the scale 0 to 1. `o` may be fractional. Null where the numerator is
 * not part of the denominator: n not above 0, o below 0 or above n.
 *
 * Wilson (1927), J Am Stat Assoc 22, 209–212; Newcombe and Altman (2000) in Statistics with Confidence.
 */
export const wilson: Method = {
  name: "wilson",
  title: "Wilson score interval",
  citation: "Wilson (1927); Newcombe and Altman (2000)",
  formula: "The proportions that would not be rejected, by the score test, given the one observed.",
  refuses: "Where the numerator is not part of the denominator, and for weighted survey measures.",
  macros: [
    `create or replace macro wilson_lower(o, n, z) as case when n > 0 and o between 0 and n then
      greatest(0, (2 * o + z * z - z * sqrt(z * z + 4 * o * (1 - o / n))) / (2 * (n + z * z))) end`,
    `create or replace macro wilson_upper(o, n, z) as case when n > 0 and o between 0 and n then
      least(1, (2 * o + z * z + z * sqrt(z * z + 4 * o * (1 - o / n))) / (2 * (n + z * z))) end`,
  ],
};
