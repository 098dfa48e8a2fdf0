import type { AreaRow, IndicatorName, PeriodRow } from "../../../../reports/components/indicator/rows.ts";

export const indicator: IndicatorName = {
  indicator_code: "NI 130",
  title: "Self-directed support",
  unit: "percent",
  decimals: 1,
  polarity: "high",
  kind: "proportion",
};

/** A council with 31.2% of 1,000 people, which is better than England, with the given parts changed. */
export function areaRow(parts: Partial<AreaRow>): AreaRow {
  return {
    area_type: "council",
    area_code: "Z06000011",
    area_name: "Eastwold",
    definition: "",
    person_type: "all",
    basis: "",
    period: "2010-11",
    unit: "percent",
    numerator: 312,
    denominator: 1000,
    value: 31.2,
    value_status: "value",
    lower_95: 28.4,
    upper_95: 34.1,
    method: "wilson",
    england: 25,
    verdict: "better",
    refusal: null,
    not_compared: null,
    limit_lower_95: 22,
    limit_upper_95: 28,
    limit_lower_998: 20,
    limit_upper_998: 30,
    average: 25,
    dispersion: 2,
    is_beyond_chance: false,
    position: "above_998",
    stands_out: true,
    funnel_refusal: null,
    has_pages: true,
    ...parts,
  };
}

export const england = areaRow({ area_type: "england", area_name: "England", value: 25, verdict: null });

/** A year of an indicator with the given parts changed. */
export function periodRow(period: string, parts: Partial<PeriodRow> = {}): PeriodRow {
  return {
    definition: "",
    person_type: "all",
    basis: "",
    period,
    unit: "percent",
    england: 25,
    england_lower_95: 24,
    england_upper_95: 26,
    median: 24,
    lower_quartile: 20,
    upper_quartile: 30,
    council_count: 150,
    version: null,
    break_note: null,
    not_compared: null,
    is_first_after_break: false,
    ...parts,
  };
}
