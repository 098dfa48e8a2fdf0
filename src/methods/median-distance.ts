import type { Method } from "./method.ts";

/**
 * How far a value is from the median of its group, in median absolute deviations: a struct of `median`, `mad`,
 * `distance` (value less median, divided by the deviation; below 0 for a value below the median), `value_count` and
 * `refusal`, over all rows of the query. The deviation is not scaled to a standard one (1.4826 would). `distance` is null
 * where `refusal` says why: no value, fewer than five values, or half of the values the same, so that the deviation is 0.
 *
 * Hampel (1974), Journal of the American Statistical Association 69, 383–393.
 */
export const medianDistance: Method = {
  name: "median_distance",
  title: "Distance from the median in median absolute deviations",
  purpose: "How unusual a council is among comparators, where one extreme council must not set the scale.",
  citation: "Hampel (1974)",
  formula: "The value less the median, divided by the median of the distances of all values from the median.",
  refuses: "For fewer than five values, and where half of the values are the same.",
  cases: [
    {
      question: "9 among 1, 1, 2, 2, 4, 6 and 9: median, deviation and distance",
      query: `with d as (select v, median_distance(v, 'all') as d from (values (1), (1), (2), (2), (4), (6), (9)) as t(v))
        select d.median, d.mad, d.distance from d where v = 9`,
      answer: "2.0, 1.0, 7.0",
      source: "distances from 2 in order: 0, 0, 1, 1, 2, 4, 7",
    },
  ],
  macros: [
    `create or replace macro median_distance_refusal(v, mad, value_count) as case
      when v is null then 'there is no value'
      when value_count < 5 then 'there are fewer than five values'
      when mad = 0 then 'half of the values or more are the same' end`,
    `create or replace macro median_distance(v, part) as struct_pack(
      median := median(v::double) over (partition by part),
      mad := mad(v::double) over (partition by part),
      distance := case when median_distance_refusal(v, mad(v::double) over (partition by part),
          count(v) over (partition by part)) is null
        then (v - median(v::double) over (partition by part)) / mad(v::double) over (partition by part) end,
      value_count := count(v) over (partition by part),
      refusal := median_distance_refusal(v, mad(v::double) over (partition by part),
        count(v) over (partition by part)))`,
  ],
};
