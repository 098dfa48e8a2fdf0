import type { FigureLine, MilestoneLine } from "../../../../reports/components/figure/lines.ts";

/** A figure of the council of a page with the given parts changed. */
export function figureLine(parts: Partial<FigureLine>): FigureLine {
  return {
    role: "this",
    area_code: "Z06000011",
    area_name: "Eastwold",
    indicator_code: "PPF-12",
    definition: "adass_eligible",
    person_type: "client",
    basis: "snapshot",
    period: "2010-11 Q4",
    breakdown: "all",
    breakdown_value: "all",
    unit: "percent",
    numerator: 312,
    numerator_status: "value",
    denominator: 1000,
    value: 31.2,
    value_status: "value",
    lower_95: 28.4,
    upper_95: 34.1,
    n: 15,
    median: 30,
    lowest: 10,
    highest: 50,
    rank: 4,
    tied_count: 0,
    overlap_count: 3,
    ...parts,
  };
}

/** A share of the milestone of 30% that met it. */
const met: MilestoneLine = {
  milestone: "PPF-12",
  due_date: "2011-04-01",
  target_text: "That at least 30% …",
  evidence: "People with a personal budget",
  area_type: "council",
  area_code: "Z06000011",
  area_name: "Eastwold",
  indicator_code: "PPF-12",
  definition: "adass_eligible",
  person_type: "client",
  basis: "snapshot",
  period: "2010-11 Q4",
  numerator: 312,
  denominator: 1000,
  value: 31.2,
  lower_95: 28.4,
  upper_95: 34.1,
  value_status: "value",
  target: 30,
  unit: "percent",
  verdict: "met",
  overall_verdict: "met",
  target_verdict: "met",
  prevention_gbp: null,
  prevention_verdict: null,
  return_name: "personal_budgets",
  due_on: "2011-05-15",
  owed_by: null,
  day: "2011-08-12",
  is_return_loaded: true,
  is_published: false,
  has_sent: true,
  latest_period: "2010-11 Q4",
  latest_basis: "snapshot",
  latest_vintage: "actual",
  latest_value: 31.2,
  latest_lower_95: 28.4,
  latest_upper_95: 34.1,
  pace_made: 1.9,
  pace_quarters: 4,
  pace_needed: null,
  pace_refusal: null,
  forecast: null,
  forecast_lower_80: null,
  forecast_upper_80: null,
  after_period: null,
  after_basis: null,
  after_value: null,
};

/** A milestone's line with the given parts changed. */
export function milestoneLine(parts: Partial<MilestoneLine>): MilestoneLine {
  return { ...met, ...parts };
}

/** A line without a value, for the reason given. */
export const without = (value_status: string) =>
  ({
    value: null,
    numerator: null,
    lower_95: null,
    upper_95: null,
    value_status,
    verdict: "cannot be judged",
  }) as const;

/** What a line knows at the end of September 2010 of a milestone that is judged on 31 March 2011. */
export const notDue = {
  ...without("missing"),
  basis: null,
  owed_by: "2011-05-15",
  day: "2010-11-30",
  verdict: "not due yet",
  overall_verdict: "not due yet",
  latest_period: "2010-11 Q2",
  latest_value: 24.1,
  latest_lower_95: 21.5,
  latest_upper_95: 26.9,
  pace_needed: 2.95,
} as const;
