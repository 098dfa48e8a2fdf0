import type { Method } from "./method.ts";

/**
 * How an area stands beside a benchmark, by its own limits: `better`, `worse` or `similar` where a side is good
 * (polarity `high` or `low`), `higher`, `lower` or `similar` where none is (`none`), and `not_compared` where a limit or
 * the benchmark is missing; `benchmark_refusal` says which. The benchmark is a value: its own interval is not used. An
 * area is not to be compared with itself.
 *
 * Department of Health and Social Care, Fingertips: comparison by a single overlapping confidence interval.
 */
export const benchmark: Method = {
  name: "benchmark",
  title: "Comparison with a benchmark",
  purpose: "Whether an area is better or worse than a benchmark, such as England, by more than chance.",
  citation: "Department of Health and Social Care, Fingertips",
  formula:
    "Higher where the whole interval is above the benchmark, lower where it is below, otherwise similar; better or worse by which side is good.",
  refuses: "Where the figure has no interval, and against itself.",
  cases: [
    {
      question: "An interval of 27% to 33% beside a benchmark of 25%, where high is good",
      query: "select benchmark(27, 33, 25, 'high')",
      answer: "better",
      source: "the whole interval is above 25",
    },
    {
      question: "The same where low is good",
      query: "select benchmark(27, 33, 25, 'low')",
      answer: "worse",
      source: "the whole interval is above 25",
    },
    {
      question: "A survey score without an interval",
      query: "select benchmark_refusal(null, null, 25, 'high')",
      answer: "the figure has no interval",
      source: "Fingertips",
    },
  ],
  macros: [
    `create or replace macro benchmark_refusal(lower, upper, benchmark, polarity) as case
      when lower is null or upper is null then 'the figure has no interval'
      when benchmark is null then 'the benchmark is missing'
      when polarity is null or polarity not in ('high', 'low', 'none') then 'which side is good is not said' end`,
    `create or replace macro benchmark(lower, upper, benchmark, polarity) as case
      when benchmark_refusal(lower, upper, benchmark, polarity) is not null then 'not_compared'
      when lower > benchmark then case polarity when 'high' then 'better' when 'low' then 'worse' else 'higher' end
      when upper < benchmark then case polarity when 'high' then 'worse' when 'low' then 'better' else 'lower' end
      else 'similar' end`,
  ],
};
