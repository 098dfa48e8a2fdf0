import { z95 } from "./confidence.ts";
import type { Method } from "./method.ts";

function limit(side: "lower" | "upper", sign: "+" | "-", other: "lower" | "upper"): string {
  return `create or replace macro newcombe_${side}(o1, n1, o2, n2, z) as case
    when newcombe_refusal(o1, n1, o2, n2) is null then o1 / n1 - o2 / n2 ${sign} sqrt(
      (o1 / n1 - wilson_${side}(o1, n1, z)) ** 2 + (o2 / n2 - wilson_${other}(o2, n2, z)) ** 2) end`;
}

/**
 * Newcombe's hybrid score limits (method 10) of the difference o1 ÷ n1 − o2 ÷ n2 of two independent proportions, on the
 * scale −1 to 1. Null where either numerator is not part of its denominator; `newcombe_refusal` says which. The two must
 * not be parts of one another, as a council and its region are. Of one council in two years many people are in both: then
 * the interval is wider than it need be, so that a change is said too seldom and never too often.
 *
 * Newcombe (1998), Statistics in Medicine 17, 873–890.
 */
export const newcombe: Method = {
  name: "newcombe",
  title: "Newcombe's interval of a difference",
  purpose: "Whether two shares, of different people, differ by more than chance.",
  citation: "Newcombe (1998), method 10",
  formula: "The difference, less and plus the root of the summed squares of the distances to the two Wilson limits.",
  refuses:
    "Where a numerator is not part of its denominator, and where one group is part of the other. Where people are in both, as in two years of one council, the interval is wider than it need be.",
  cases: [
    {
      question: "56 of 70 less 48 of 80, 95% limits",
      query: `select newcombe_lower(56, 70, 48, 80, ${z95}), newcombe_upper(56, 70, 48, 80, ${z95})`,
      answer: "0.0524 to 0.3339",
      source: "Newcombe (1998), table II",
    },
    {
      question: "5 of 10 less 9 of 8",
      query: "select newcombe_refusal(5, 10, 9, 8)",
      answer: "of the second: the numerator is above the denominator",
      source: "a share is of a whole",
    },
  ],
  macros: [
    `create or replace macro newcombe_refusal(o1, n1, o2, n2) as coalesce(
      'of the first: ' || wilson_refusal(o1, n1), 'of the second: ' || wilson_refusal(o2, n2))`,
    limit("lower", "-", "upper"),
    limit("upper", "+", "lower"),
  ],
};
