import type { Method } from "./method.ts";

/**
 * Quantiles of values. `quantile_group(rank, n, q)` is the group, 1 to q, of the value at `rank` among `n` values with q
 * groups as equal as can be: 4 for quartiles, 5 for quintiles, 10 for deciles; group 1 holds rank 1, and equal values
 * share a group. Null where there are fewer values than groups or no rank; `quantile_group_refusal` says which.
 *
 * `quantile_value(v, p)` is an aggregate: the value below which the share `p` of the values lies, between two of them by
 * a straight line (type 7 of Hyndman and Fan: PERCENTILE.INC of Excel, the default of R). `p` is a constant. Null where
 * fewer values than 1 ÷ p or 1 ÷ (1 − p) are there to be parted.
 *
 * Hyndman and Fan (1996), The American Statistician 50, 361–365; Public Health England, PHEindicatormethods.
 */
export const quantile: Method = {
  name: "quantile",
  title: "Quantiles",
  purpose: "In which quarter, fifth or tenth of the councils a council is, and where the quarters begin.",
  citation: "Hyndman and Fan (1996), type 7; PHEindicatormethods",
  formula:
    "Ranks are parted into groups as equal as can be; a quantile is taken between two values by a straight line.",
  refuses: "Where there are fewer values than groups, and where all values are the same.",
  cases: [
    {
      question: "The quartile of rank 3 of 12",
      query: "select quantile_group(3, 12, 4)",
      answer: "1",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "The lower quartile of 1, 2, 3, 4 and 10",
      query: "select quantile_value(v, 0.25) from (values (1), (2), (3), (4), (10)) as t(v)",
      answer: "2.0",
      source: "the second of five values",
    },
    {
      question: "Deciles of 9 values",
      query: "select quantile_group_refusal(1, 9, 10)",
      answer: "there are fewer values than groups",
      source: "PHEindicatormethods",
    },
  ],
  macros: [
    `create or replace macro quantile_group_refusal(rank, n, q) as case
      when rank is null or n is null then 'there is no rank'
      when n < q then 'there are fewer values than groups'
      when rank < 1 or rank > n then 'the rank is not among the values' end`,
    `create or replace macro quantile_group(rank, n, q) as case
      when quantile_group_refusal(rank, n, q) is null then cast(q + 1 - ceil((n + 1 - rank) * q / n) as integer) end`,
    `create or replace macro quantile_value(v, p) as case
      when count(v) >= 1 / least(p, 1 - p) then quantile_cont(v::double, p) end`,
  ],
};
