import type { Method } from "./method.ts";

/**
 * How an area stands beside a benchmark, by its own limits: `better`, `worse` or `similar` where a side is good
 * (polarity `high` or `low`), `higher`, `lower` or `similar` where none is (`none`), and `not_compared` where a limit or
 * the benchmark is missing; `benchmark_refusal` says which. The benchmark is a value: its own interval is not used. An
 * area is not to be compared with itself. `too_few_refusal` says that a figure is of fewer than 30 people or things, or a
 * rate of fewer than 10 events: then there is no verdict either. What is not known is not too few.
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
  refuses:
    "Where the figure has no interval, against itself, and where fewer than 30 people or things are counted, or fewer than 10 events.",
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
    {
      question: "1 care provider, of which none is rated good",
      query: "select too_few_refusal('proportion', 0, 1, 'providers')",
      answer: "fewer than 30 providers are too few for a verdict",
      source: "1 is fewer than 30",
    },
  ],
  macros: [
    `create or replace macro too_few_refusal(kind, numerator, denominator, things) as case
      when kind = 'rate' and numerator < 10 then 'fewer than 10 ' || coalesce(things, 'events') || ' are too few for a verdict'
      when kind <> 'rate' and denominator < 30
        then 'fewer than 30 ' || coalesce(things, 'people') || ' are too few for a verdict' end`,
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
