import { z95, z998 } from "./confidence.ts";
import { funnelPosition } from "./funnel-position.ts";
import type { Method } from "./method.ts";

const limits = `select 100 * funnel_proportion_lower(0.80642448, 100, ${z95}),
  100 * funnel_proportion_upper(0.80642448, 100, ${z95})`;

/**
 * Control limits of a proportion among `n` people, where every area shares the proportion `average`, on the scale 0 to
 * 1 and cut off there. An area lies beyond them exactly where its own Wilson interval leaves the average out.
 * `funnel_proportion_position` says where o of n lies (see {@link funnelPosition}). Null where the average or n is
 * missing, n is not above 0, the average is 0 or 1, or o is not part of n; `funnel_proportion_refusal` says which.
 *
 * Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202.
 */
export const funnelProportion: Method = {
  name: "funnel_proportion",
  title: "Funnel limits of a proportion",
  purpose: "Which areas' shares differ from the average by more than chance, small and large areas alike.",
  citation: "Spiegelhalter (2005a)",
  formula:
    "The average, less and plus 1.96 or 3.09 standard errors of a proportion among as many people as the area has.",
  refuses: "Where the average is 0 or 1, and for weighted survey measures.",
  cases: [
    {
      question: "An area of 100 people where the average is 80.642448%, 95% limits in percent",
      query: limits,
      answer: "72.89863 to 88.38627",
      source: "the formula worked with 40 digits",
    },
    {
      question: "24803.6256 of 31824, the average being 0.80642448",
      query: "select funnel_proportion_position(24803.6256, 31824, 0.80642448)",
      answer: "below_998",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "An average of 0",
      query: "select funnel_proportion_refusal(0, 100)",
      answer: "the average is 0 or 1, so that nothing varies",
      source: "the standard error is 0",
    },
  ],
  macros: [
    funnelPosition,
    `create or replace macro funnel_proportion_refusal(average, n) as case
      when average is null or n is null then 'the average or the denominator is missing'
      when n <= 0 then 'the denominator is not above 0'
      when average < 0 or average > 1 then 'the average is not a proportion'
      when average = 0 or average = 1 then 'the average is 0 or 1, so that nothing varies' end`,
    `create or replace macro funnel_proportion_lower(average, n, z) as case
      when funnel_proportion_refusal(average, n) is null then
        greatest(0, average - z * sqrt(average::double * (1 - average) / n)) end`,
    `create or replace macro funnel_proportion_upper(average, n, z) as case
      when funnel_proportion_refusal(average, n) is null then
        least(1, average + z * sqrt(average::double * (1 - average) / n)) end`,
    `create or replace macro funnel_proportion_position(o, n, average) as case
      when wilson_refusal(o, n) is null then funnel_position(o / n,
        funnel_proportion_lower(average, n, ${z95}), funnel_proportion_upper(average, n, ${z95}),
        funnel_proportion_lower(average, n, ${z998}), funnel_proportion_upper(average, n, ${z998})) end`,
  ],
};
