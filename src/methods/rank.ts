import type { Method } from "./method.ts";

/**
 * `is_ranked_before` says of two values whether the other comes before one’s own: rank 1 is the best where a side is good
 * (polarity `high` or `low`) and the highest where none is, and equal values share a rank. The rank is one more than the
 * values before it; null where either value is missing.
 *
 * Public Health England, PHEindicatormethods (ties take the lowest rank, missing values none).
 */
export const rank: Method = {
  name: "rank",
  title: "Rank",
  purpose: "Where a council stands among the others.",
  citation: "Public Health England, methods for public health indicators",
  formula: "One more than the number of values that are better; of those that have a value.",
  refuses: "For a missing value. Ranks whose intervals overlap do not differ.",
  cases: [
    {
      question: "Whether 10 delayed transfers rank before 12, where low is good",
      query: "select is_ranked_before(10, 12, 'low')",
      answer: "true",
      source: "fewer is better",
    },
    {
      question: "Whether 12 ranks before 12",
      query: "select is_ranked_before(12, 12, 'high')",
      answer: "false",
      source: "equal values share a rank",
    },
  ],
  macros: [
    `create or replace macro is_ranked_before(other, own, polarity) as
      case when polarity = 'low' then other < own else other > own end`,
  ],
};
