import { z95, z998 } from "./confidence.ts";
import type { Method } from "./method.ts";
import { doubles, exactLowers, exactUppers } from "./poisson-table.ts";

/** Six steps from any start take Newton's method to the last digit. */
const steps = "[0, 0, 0, 0, 0, 0]::double[]";

/**
 * SQL: the count whose Byar limit is e, for counts of 10 and more. With s for the count (the lower limit) or one more
 * (the upper) and u for its sixth root, Byar's formula is e ^ (1/3) = u² − 1 / 9u⁴ ± z / 3u, which rises with u.
 */
function byarCount(z: number, sign: "+" | "-"): string {
  const over = `u ** 2 - u ** -4 / 9 ${sign} ${z} / (3 * u) - e ** (1 / 3::double)`;
  const slope = `2 * u + 4 * u ** -5 / 9 ${sign === "+" ? "-" : "+"} ${z} / (3 * u ** 2)`;
  return `list_reduce(${steps}, lambda u, step: u - (${over}) / (${slope}), e::double ** (1 / 6::double)) ** 6`;
}

/** SQL: the count whose limit is e, between the whole counts of 0 to 10 by a straight line; 0 below the first. */
function count(table: readonly number[], ten: string, byar: string): string {
  const limits = `list_append(${doubles(table)}, ${ten})`;
  const place = `len(list_filter(${limits}, lambda x: x <= e))`;
  return `case when e < ${table[0]} then 0 when e >= ${ten} then ${byar}
    else ${place} - 1 + (e - ${limits}[${place}]) / (${limits}[${place} + 1] - ${limits}[${place}]) end`;
}

function countMacro(side: "lower" | "upper"): string {
  const at = (confidence: number, z: number) =>
    side === "lower"
      ? count(exactUppers(confidence), `byar_upper(10, ${z})`, `(${byarCount(z, "+")} - 1)`)
      : count(exactLowers(confidence), `byar_lower(10, ${z})`, byarCount(z, "-"));
  return `create or replace macro funnel_count_${side}(e, confidence) as case
    when e is null or e <= 0 then null
    when confidence = 0.95 then ${at(0.95, z95)}
    when confidence = 0.998 then ${at(0.998, z998)} end`;
}

function rateMacro(side: "lower" | "upper"): string {
  return `create or replace macro funnel_rate_${side}(average, n, confidence) as case
    when funnel_rate_refusal(average, n) is null then funnel_count_${side}(average::double * n, confidence) / n end`;
}

/**
 * Control limits of a rate per one of `n`, where every area shares the rate `average`; `confidence` is 0.95 or 0.998.
 * `funnel_count_lower` and `funnel_count_upper` are the same for the count, given `e` expected. An area lies beyond them
 * exactly where its own interval, exact Poisson under 10 events and Byar's from 10, leaves the expected count out; the
 * limits of counts between 0 and 10 are joined by straight lines. `funnel_rate_position` says where o of n lies, as
 * `funnel_position` does. Null where a part is missing, n or the average is not above 0 or o is below 0;
 * `funnel_rate_refusal` says which.
 *
 * Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, on the limits of Garwood (1936) and Breslow and Day (1987).
 */
export const funnelRate: Method = {
  name: "funnel_rate",
  title: "Funnel limits of a rate",
  purpose: "Which areas' rates differ from the average by more than chance, small and large areas alike.",
  citation: "Spiegelhalter (2005a); Garwood (1936); Breslow and Day (1987)",
  formula: "The counts whose own Poisson limits end at the expected count, divided by the denominator.",
  refuses: "Where no area has any event, and for spending.",
  cases: [
    {
      question: "The count that is at the lower 95% limit where 5.571643391 are expected",
      query: "select funnel_count_lower(5.571643390938898, 0.95)",
      answer: "1.000000",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "The count that is at the upper 95% limit where 0.025317808 are expected",
      query: "select funnel_count_upper(0.02531780798429, 0.95)",
      answer: "1.000000",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "65 events among 1,000 people where the average is 50 per 1,000",
      query: "select funnel_rate_position(65, 1000, 0.05)",
      answer: "above_95",
      source: "Byar's 95% interval of 65 begins at 50.16, the 99.8% one at 42.88",
    },
    {
      question: "No event anywhere",
      query: "select funnel_rate_refusal(0, 1000)",
      answer: "the average is not above 0",
      source: "there is nothing to compare",
    },
  ],
  macros: [
    countMacro("lower"),
    countMacro("upper"),
    `create or replace macro funnel_rate_refusal(average, n) as case
      when average is null or n is null then 'the average or the denominator is missing'
      when n <= 0 then 'the denominator is not above 0'
      when average <= 0 then 'the average is not above 0' end`,
    rateMacro("lower"),
    rateMacro("upper"),
    `create or replace macro funnel_rate_position(o, n, average) as case when o >= 0 then funnel_position(o / n,
      funnel_rate_lower(average, n, 0.95), funnel_rate_upper(average, n, 0.95),
      funnel_rate_lower(average, n, 0.998), funnel_rate_upper(average, n, 0.998)) end`,
  ],
};
