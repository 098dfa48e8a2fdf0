import type { Method } from "./method.ts";

/**
 * An amount in the prices of another year: `deflator` is the GDP deflator of the amount's year and `base_deflator` that
 * of the year whose prices are wanted, both from one release. In the unit of the amount, which may be below 0. Null
 * where a part is missing or a deflator is not above 0; `real_terms_refusal` says which. A figure in real terms is
 * printed with its price year and the release of its deflators.
 *
 * HM Treasury, GDP deflators: how to use the GDP deflator series, practical examples (2013).
 */
export const realTerms: Method = {
  name: "real_terms",
  title: "Real terms",
  purpose: "What spending would have been at the prices of another year.",
  citation: "HM Treasury (2013)",
  formula: "The amount, times the GDP deflator of the price year, divided by that of its own year.",
  refuses: "Where a deflator is missing, and between deflators of different releases.",
  cases: [
    {
      question: "£7.4 million of 1998-99 in prices of 2003-04, in £ million",
      query: "select real_terms(7.4, 91.031, 102.789)",
      answer: "8.36",
      source: "HM Treasury's practical examples",
    },
    {
      question: "An amount of a year without a deflator",
      query: "select real_terms_refusal(7.4, null, 100)",
      answer: "the amount or a deflator is missing",
      source: "nothing is guessed",
    },
  ],
  macros: [
    `create or replace macro real_terms_refusal(amount, deflator, base_deflator) as case
      when amount is null or deflator is null or base_deflator is null then 'the amount or a deflator is missing'
      when deflator <= 0 or base_deflator <= 0 then 'a deflator is not above 0' end`,
    `create or replace macro real_terms(amount, deflator, base_deflator) as case
      when real_terms_refusal(amount, deflator, base_deflator) is null then amount::double * base_deflator / deflator end`,
  ],
};
