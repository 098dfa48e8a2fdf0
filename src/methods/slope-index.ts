import { z95 } from "./confidence.ts";
import type { Method } from "./method.ts";

/** SQL: for each place of the list `populations`, from 1, an expression in `i`. */
const eachOf = (expression: string) => `list_transform(range(1, len(populations) + 1), lambda i: ${expression})`;

/** SQL: a limit of the slope; the groups' values vary each by itself. */
const limit = (
  side: "lower" | "upper",
) => `create or replace macro slope_index_${side}(figures, populations, variances, z) as
    slope_index(figures, populations) ${side === "lower" ? "-" : "+"} z * sqrt(list_sum(
      ${eachOf("slope_share(populations, i) ** 2 * variances[i]")}))`;

/**
 * Slope index of inequality: the difference of a rate between the two ends of a ranking, from the most to the least
 * deprived, by the straight line through the groups in which each counts by its people. A group stands at the middle of its
 * range in the ranking of all people (its ridit). Below 0 the most deprived have more. `figures` and `populations` are
 * lists from the most to the least deprived, `variances` those of the figures: a count over the square of its population
 * for a rate of one person. On the scale of `figures`. Null under five groups, where one has no figure or nobody in it;
 * `slope_index_refusal` says which. The limits are analytic, from the variances alone: those that PHE's method publishes
 * are simulated, and a little wider or narrower; the slope is the same.
 *
 * Low and Low (2004), Journal of Public Health 26, 388–395; as Public Health England's PHEindicatormethods, phe_sii.
 */
export const slopeIndex: Method = {
  name: "slope_index",
  title: "Slope index of inequality",
  purpose: "How much a rate differs between the most and the least deprived, by all the groups between them.",
  citation: "Low and Low (2004), Journal of Public Health 26, as Public Health England works it out",
  formula:
    "The slope of the straight line through the groups' rates, each at the middle of its range in the ranking of all people and weighted by its people. The limits are analytic, where PHE's are simulated.",
  refuses: "Under five groups, and where a group has no figure, because it is suppressed or missing, or nobody in it.",
  cases: [
    {
      question: "Rates of 10, 9, 7, 6 and 3 in fifths of one size, most deprived first",
      query: "select slope_index([10, 9, 7, 6, 3], [100, 100, 100, 100, 100])",
      answer: "-8.5",
      source: "by hand: ranks 0.1, 0.3, 0.5, 0.7, 0.9; sum of rank less 0.5 times rate −3.4, of its square 0.4",
    },
    {
      question: "Its 95% limits, where each rate has a variance of 0.4",
      query: `select slope_index_lower([10, 9, 7, 6, 3], [100, 100, 100, 100, 100], [0.4, 0.4, 0.4, 0.4, 0.4], ${z95}),
        slope_index_upper([10, 9, 7, 6, 3], [100, 100, 100, 100, 100], [0.4, 0.4, 0.4, 0.4, 0.4], ${z95})`,
      answer: "-10.46 to -6.54",
      source: "by hand: the variance of the slope is 0.4 divided by 0.4, so 1.96 either way",
    },
    {
      question: "Four groups",
      query: "select slope_index_refusal([10, 9, 7, 6], [100, 100, 100, 100])",
      answer: "there are fewer than five groups",
      source: "PHE asks for 5 to 100",
    },
    {
      question: "The rank of the second of five fifths of one size, and what its rate counts for in the slope",
      query: "select slope_rank([100, 100, 100, 100, 100], 2), slope_share([100, 100, 100, 100, 100], 2)",
      answer: "0.3, -0.5",
      source: "by hand: 0.2 + 0.1; 0.2 × (0.3 − 0.5) ÷ (0.2 × 0.4)",
    },
  ],
  macros: [
    `create or replace macro slope_index_refusal(figures, populations) as case
      when len(populations) < 5 then 'there are fewer than five groups'
      when len(figures) <> len(populations) or len(list_filter(figures, lambda x: x is null)) > 0
        then 'a group has no figure that may be shown'
      when len(list_filter(populations, lambda x: x is null or x <= 0)) > 0 then 'a group has no people' end`,
    `create or replace macro slope_rank(populations, i) as
      (list_sum(populations[:i]) - populations[i] / 2) / list_sum(populations)`,
    `create or replace macro slope_share(populations, i) as populations[i] * (slope_rank(populations, i) - 0.5)
      / list_sum(list_transform(range(1, len(populations) + 1),
          lambda j: populations[j] * (slope_rank(populations, j) - 0.5) ** 2))`,
    `create or replace macro slope_index(figures, populations) as case
      when slope_index_refusal(figures, populations) is null then list_sum(${eachOf("slope_share(populations, i) * figures[i]")}) end`,
    limit("lower"),
    limit("upper"),
  ],
};
