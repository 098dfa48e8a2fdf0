import type { Method } from "./method.ts";

/**
 * `quantile_value(v, p)` is an aggregate: the value below which the share `p` of the values lies, between two of them by
 * a straight line (type 7 of Hyndman and Fan: PERCENTILE.INC of Excel, the default of R). `p` is a constant. Null where
 * fewer values than 1 ÷ p or 1 ÷ (1 − p) are there to be parted.
 *
 * Hyndman and Fan (1996), The American Statistician 50, 361–365.
 */
export const quantile: Method = {
  name: "quantile",
  title: "Quartiles and percentiles",
  purpose: "Where the quarters of the councils begin.",
  citation: "Hyndman and Fan (1996), type 7",
  formula: "A quartile or a percentile is taken between two values by a straight line.",
  refuses: "Where there are fewer values than parts.",
  cases: [
    {
      question: "The lower quartile of 1, 2, 3, 4 and 10",
      query: "select quantile_value(v, 0.25) from (values (1), (2), (3), (4), (10)) as t(v)",
      answer: "2.0",
      source: "the second of five values",
    },
    {
      question: "The lower quartile of three values",
      query: "select quantile_value(v, 0.25) from (values (1), (2), (3)) as t(v)",
      answer: "none",
      source: "three values have no quarters",
    },
  ],
  macros: [
    `create or replace macro quantile_value(v, p) as case
      when count(v) >= 1 / least(p, 1 - p) then quantile_cont(v::double, p) end`,
  ],
};
