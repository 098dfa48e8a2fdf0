/** Rows of the activity return, before they have a council and a year. */
import type { RowOf } from "./file.ts";

export const activityColumns = [
  "council_code",
  "period",
  "measure",
  "person_type",
  "breakdown",
  "breakdown_value",
  "count",
  "of_count",
  "mean_gbp",
  "median_gbp",
  "median_days",
] as const;

/** A row of one council and year. */
export type ActivityRow = Omit<RowOf<typeof activityColumns>, "council_code" | "period">;

/** Numbers of a row: whole people, and amounts as they are written. */
export type Numbers = Partial<Pick<ActivityRow, "of_count" | "mean_gbp" | "median_gbp" | "median_days">>;

/** A row of everyone, or of one group: `["age_band", "85+"]`. */
export function activityRow(
  measure: string,
  person: "client" | "carer" | "all",
  [breakdown, value]: readonly [breakdown: string, value: string],
  count: number,
  numbers: Numbers = {},
): ActivityRow {
  return {
    measure,
    person_type: person,
    breakdown,
    breakdown_value: value,
    count,
    of_count: numbers.of_count ?? "",
    mean_gbp: numbers.mean_gbp ?? "",
    median_gbp: numbers.median_gbp ?? "",
    median_days: numbers.median_days ?? "",
  };
}

export const everyone = ["all", "all"] as const;
