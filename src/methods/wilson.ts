import { z95, z998 } from "./confidence.ts";
import type { Method } from "./method.ts";

/** Whole numbers and decimals overflow in the products, so all is reckoned in doubles. */
function limit(name: string, end: string, sign: "+" | "-"): string {
  const root = "z::double * sqrt(z::double ** 2 + 4 * o::double * (1 - o / n))";
  return `create or replace macro ${name}(o, n, z) as case
    when n > 0 and o between 0 and n then case ${end}
      else (2 * o::double + z::double ** 2 ${sign} ${root}) / (2 * (n + z::double ** 2)) end end`;
}

/**
 * Wilson score limits of a proportion o ÷ n, on the scale 0 to 1. `o` may be fractional. Null where the numerator is
 * not part of the denominator: n not above 0, o below 0 or above n; `wilson_refusal` says which.
 *
 * Wilson (1927), J Am Stat Assoc 22, 209–212; Newcombe and Altman (2000) in Statistics with Confidence.
 */
export const wilson: Method = {
  name: "wilson",
  title: "Wilson score interval",
  purpose: "How far chance alone could have moved a share of people.",
  citation: "Wilson (1927); Newcombe and Altman (2000)",
  formula: "The proportions that would not be rejected, by the score test, given the one observed.",
  refuses: "Where the numerator is not part of the denominator, and for weighted survey measures.",
  cases: [
    {
      question: "65 of 100 people, 95% limits in percent",
      query: `select 100 * wilson_lower(65, 100, ${z95}), 100 * wilson_upper(65, 100, ${z95})`,
      answer: "55.2544 to 73.6358",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "65 of 100 people, 99.8% limits in percent",
      query: `select 100 * wilson_lower(65, 100, ${z998}), 100 * wilson_upper(65, 100, ${z998})`,
      answer: "49.5495 to 77.8354",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "11 of 10 people",
      query: "select wilson_refusal(11, 10)",
      answer: "the numerator is above the denominator",
      source: "a share is of a whole",
    },
  ],
  macros: [
    `create or replace macro wilson_refusal(o, n) as case
      when o is null or n is null then 'the numerator or the denominator is missing'
      when n <= 0 then 'the denominator is not above 0'
      when o < 0 then 'the numerator is below 0'
      when o > n then 'the numerator is above the denominator' end`,
    limit("wilson_lower", "when o = 0 then 0", "-"),
    limit("wilson_upper", "when o = n then 1", "+"),
  ],
};
