import { z95 } from "./confidence.ts";
import type { Method } from "./method.ts";

const first = "[12, 4, 3, 2, 3, 4, 8, 2, 2, 3, 4, 5, 6, 8, 5, 6, 5, 5, 4]";
const people = "[636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207]";
const weights = `[5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500,
  1500, 1000]`;
const bands = `(select unnest(${first}) as o, unnest(${people}) as n, unnest(${weights}) as w)`;

function limit(side: "lower" | "upper"): string {
  return `create or replace macro standardised_rate_${side}(o, n, w, z) as case
    when standardised_rate_refusal(o, n, w) is null then greatest(0, standardised_rate(o, n, w)
      + sqrt(sum((w::double / n) ** 2 * o) / sum(w) ** 2 / sum(o)) * (byar_${side}(sum(o), z) - sum(o))) end`;
}

/**
 * The directly standardised rate of bands, and its limits, as aggregates over the rows of the bands: `o` events among
 * `n` people, and `w` people of the standard population. On the scale of o ÷ n, and never below 0. Null where a band
 * lacks a part or there are fewer than 10 events in all, too few for Dobson's limits; `standardised_rate_refusal` says
 * which. Rates on different standard populations cannot be compared.
 *
 * Dobson, Kuulasmaa, Eberle and Scherer (1991), Statistics in Medicine 10, 457–462.
 */
export const standardisedRate: Method = {
  name: "standardised_rate",
  title: "Directly standardised rate",
  purpose: "Rates of areas with older and younger people, as if all had one age structure.",
  citation: "Dobson and others (1991)",
  formula:
    "The mean of the bands' rates, weighted by the standard population; Byar's limits of the count of events, scaled by the rate's own standard error.",
  refuses: "For fewer than 10 events in all, for a band without people, and between different standard populations.",
  cases: [
    {
      question: "91 events in 19 age bands on the European standard population of 2013, per 100,000, and 95% limits",
      query: `select 100000 * standardised_rate(o, n, w), 100000 * standardised_rate_lower(o, n, w, ${z95}),
        100000 * standardised_rate_upper(o, n, w, ${z95}) from ${bands}`,
      answer: "1103.21, 877.46 to 1367.09",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "9 events in all",
      query: "select standardised_rate_refusal(o, 1000, 1) from (values (4), (5)) as t(o)",
      answer: "there are fewer than 10 events in all",
      source: "PHEindicatormethods",
    },
  ],
  macros: [
    `create or replace macro standardised_rate_refusal(o, n, w) as case
      when count(*) = 0 then 'there is no band'
      when count(*) > least(count(o), count(n), count(w)) then 'a band lacks its count, its people or its weight'
      when min(n) <= 0 then 'a band has no people'
      when min(o) < 0 then 'a count is below 0'
      when min(w) < 0 or max(w) = 0 then 'the weights are below 0, or all 0'
      when sum(o) < 10 then 'there are fewer than 10 events in all' end`,
    `create or replace macro standardised_rate(o, n, w) as case
      when standardised_rate_refusal(o, n, w) is null then sum(w::double * o / n) / sum(w) end`,
    limit("lower"),
    limit("upper"),
  ],
};
