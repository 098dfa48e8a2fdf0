import { type CoreRows, council } from "../core.ts";

/** A council of whom `size` says how many people it has, and of whom there are `more` by one or none. */
interface Returned {
  readonly code: string;
  readonly size: number;
  readonly more: number;
}

export const codes = Array.from({ length: 8 }, (_, index) => `E0800000${index + 1}`);
const quarters = ["2009-10 Q4", "2010-11 Q1", "2010-11 Q2", "2010-11 Q3", "2010-11 Q4"];
const bands = ["18-64", "65-74", "75-84", "85+"];

/** A line of personal budgets: eligible people and, of them, those with a budget. */
export function budgets(code: string, period: string, [breakdown, breakdown_value]: readonly [string, string]) {
  return (all: number, holders: number) => ({
    council_code: code,
    period,
    person_type: "client",
    basis: "snapshot",
    denominator_kind: "adass_eligible",
    breakdown,
    breakdown_value,
    denominator_count: all,
    personal_budget_count: holders,
    direct_payment_count: holders - 15,
    council_managed_count: 5,
    third_party_count: 5,
    mixed_count: 5,
  });
}

function budgetsOf({ code, size, more }: Returned) {
  return quarters.flatMap((period, quarter) => {
    const holders = 4 * size + 10 * quarter;
    const of = (...group: [string, string]) => budgets(code, period, group);
    return [
      of("all", "all")(8 * size + more, holders + more),
      of("sex", "female")(3 * size + more, size + more),
      of("sex", "male")(5 * size, holders - size),
      ...bands.map((band, index) => of("age_band", band)(2 * size + (index === 2 ? more : 0), size)),
    ];
  });
}

function populationOf({ code }: Returned) {
  return ["2009", "2010"].flatMap((year) =>
    bands.map((age_band) => ({
      council_code: code,
      year,
      kind: "estimate",
      sex: "female",
      age_band,
      population_count: 10_000,
    })),
  );
}

function offersOf({ code, size, more }: Returned) {
  return quarters.map((period) => ({
    council_code: code,
    period,
    person_type: "client",
    new_eligible_count: size + more,
    new_offered_count: 50,
    reviewed_count: 2 * size,
    review_offered_count: size + more,
  }));
}

function selfFundersOf({ code, size, more }: Returned) {
  return ["all", "residential"].map((setting) => ({
    council_code: code,
    period: "2010-11",
    definition: "assets",
    source: "estimate",
    setting,
    self_funder_count: 40 + more,
    total_count: size + more,
    lower_95: 10 - more / 10,
    upper_95: 90 + more / 10,
    request_count: setting === "all" ? 25 + more : null,
  }));
}

function indicatorsOf({ code, more }: Returned) {
  const of = (indicator_code: string, numerator: number | null, denominator: number | null, value: number) => ({
    council_code: code,
    indicator_code,
    period: "2010-11",
    vintage: "final",
    numerator,
    denominator,
    value,
  });
  return [
    of("NI 130", 50 + more, 200, (100 * (50 + more)) / 200),
    // A rate alone: 500 per 100,000 of 40,000 adults are 200 people, and 502.5 are 201.
    of("NI 136", null, null, 500 + 2.5 * more),
    // One part alone, and a share whose counts were not returned.
    of("NI 132", 50 + more, null, (100 * (50 + more)) / 200),
    of("NI 133", null, null, 75),
  ];
}

/**
 * Returns of eight councils whose counts are multiples of 5. Of the first council some have `more` people more: with 1,
 * every count and every sum of counts is rounded to what it is with 0.
 */
export function returnsWith(more: 0 | 1): CoreRows {
  const all = codes.map((code, index) => ({ code, size: 100 + 10 * index, more: index === 0 ? more : 0 }));
  return {
    councils: codes.map((code) => council(code)),
    population: all.flatMap(populationOf),
    personal_budgets: all.flatMap(budgetsOf),
    personal_budget_offers: all.flatMap(offersOf),
    self_funders: all.flatMap(selfFundersOf),
    ni_returns: all.flatMap(indicatorsOf),
  };
}
