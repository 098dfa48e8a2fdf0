import { short } from "../words/format.ts";
import { yearName } from "../words/periods.ts";
import { changeDirection } from "./change.ts";

/** What a figure was a year before; null where there is none that it can be compared with. */
export interface Before {
  readonly unit: string;
  readonly decimals: number;
  readonly basis: string;
  readonly before_period: string | null;
  readonly before_value: number | null;
  /** 95% limits of now less before; null where the change cannot be tested. */
  readonly lower_difference: number | null;
  readonly upper_difference: number | null;
}

/** "up from 71.4% in 2023-24", "no clear change from 71.4% in 2023-24"; "new series" where there is nothing before. */
export function sinceWords(row: Before): string {
  const { before_period: period, before_value: before, unit, decimals } = row;
  if (period === null || before === null) return "no year before";
  const direction = changeDirection(row.lower_difference, row.upper_difference);
  const from = `from ${short(before, unit, decimals)} in ${yearName(period, row.basis)}`;
  if (direction === "not tested")
    return `${short(before, unit, decimals)} in ${yearName(period, row.basis)}, not tested`;
  return direction === "no clear change"
    ? `no clear change ${from}`
    : `${direction === "rose" ? "up" : "down"} ${from}`;
}
