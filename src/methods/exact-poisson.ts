import type { Method } from "./method.ts";
import { doubles, exactLowers, exactUppers, tabledCounts } from "./poisson-table.ts";

function macro(name: string, limits: (confidence: number) => readonly number[]): string {
  return `create or replace macro ${name}(o, confidence) as case
    when o not in (${tabledCounts.join(", ")}) then null
    when confidence = 0.95 then ${doubles(limits(0.95))}[cast(o as integer) + 1]
    when confidence = 0.998 then ${doubles(limits(0.998))}[cast(o as integer) + 1] end`;
}

/**
 * Exact Poisson limits of a count of 0 to 9 events, from quantiles of the chi-squared distribution; null for other
 * counts, and `exact_poisson_refusal` says why. `confidence` is 0.95 or 0.998, and the limits are null for any other.
 *
 * Garwood (1936), Biometrika 28, 437–442.
 */
export const exactPoisson: Method = {
  name: "exact_poisson",
  title: "Exact Poisson interval",
  purpose: "How far chance alone could have moved a count of 0 to 9, or a rate made of one.",
  citation: "Garwood (1936)",
  formula:
    "Half the lower and the upper 2.5% points of the chi-squared distribution with 2 × count and 2 × count + 2 degrees of freedom.",
  refuses: "For counts of 10 or more, where Byar's interval is used instead.",
  cases: [
    {
      question: "A count of 5, 95% limits",
      query: "select exact_poisson_lower(5, 0.95), exact_poisson_upper(5, 0.95)",
      answer: "1.6235 to 11.6683",
      source: "test data of PHEindicatormethods",
    },
    {
      question: "A count of 2.5",
      query: "select exact_poisson_refusal(2.5)",
      answer: "the count is not a whole number from 0 to 9",
      source: "events are counted whole",
    },
  ],
  macros: [
    `create or replace macro exact_poisson_refusal(o) as case
      when o is null then 'the count is missing'
      when o not in (${tabledCounts.join(", ")}) then 'the count is not a whole number from 0 to 9' end`,
    macro("exact_poisson_lower", exactLowers),
    macro("exact_poisson_upper", exactUppers),
  ],
};
