import type { ActivityFigure } from "../../../../reports/components/activity/rows.ts";

/** A figure of a council's activity with the parts a test is about. */
export function activityFigureOf(parts: Partial<ActivityFigure>): ActivityFigure {
  return {
    framework: "Yardstick",
    indicator_code: "ACT-REVIEW",
    title: "People reviewed in the year",
    unit: "percent",
    decimals: 1,
    definition: "",
    person_type: "client",
    basis: "in_year",
    period: "2010-11",
    breakdown: "all",
    breakdown_value: "all",
    numerator: 70,
    denominator: 100,
    value: 70,
    value_status: "value",
    lower_95: 60.4,
    upper_95: 78.1,
    england_value: 72.7,
    comparator_n: 15,
    comparator_median: 74.9,
    comparator_lowest: 60,
    comparator_highest: 90,
    ...parts,
  };
}
