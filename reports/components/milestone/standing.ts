import type { AreaFigureKey } from "../figure/key.ts";
import type { MilestoneLine } from "../figure/lines.ts";
import { number, percent } from "../words/format.ts";
import { periodName, periodPhrase } from "../words/periods.ts";

/** The figure that a page shows of a reading of a milestone. */
export interface Standing {
  readonly period: string;
  readonly basis: string;
  readonly vintage: string;
  readonly value: number;
  /** The 95% limits on the scale of the value; null where it has none. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The verdict of a reading, and of a milestone, whose own period is not due yet. */
export const notDueYet = "not due yet";

/** Whether a reading is judged: met or not met. */
export function isJudged({ verdict }: MilestoneLine): boolean {
  return verdict === "met" || verdict === "not met";
}

/**
 * The figure of the milestone's own period; until that is due, the newest that there is, which for savings is a
 * forecast. Null where there is neither.
 */
export function standingOf(line: MilestoneLine): Standing | null {
  if (line.value !== null) {
    const { period, value, lower_95: lower, upper_95: upper } = line;
    return { period, basis: line.basis ?? "", vintage: "actual", value, lower, upper };
  }
  const { latest_period: period, latest_value: value, latest_lower_95: lower, latest_upper_95: upper } = line;
  if (line.verdict !== notDueYet || period === null || value === null) return null;
  return { period, basis: line.latest_basis ?? "", vintage: line.latest_vintage ?? "", value, lower, upper };
}

/** Of when a figure is, "30 September 2010"; of a forecast, when it was made too: savings in the October of their year. */
export function standingPeriod({ period, basis, vintage }: Pick<Standing, "period" | "basis" | "vintage">): string {
  const name = periodName(period, basis === "" ? "snapshot" : basis);
  return vintage === "forecast" ? `${name} (forecast, October ${period.slice(0, 4)})` : name;
}

/** The same within a sentence: "at 30 September 2010", "in 2010-11 (forecast, October 2010)". */
export function standingPhrase(standing: Standing): string {
  const { period, basis } = standing;
  const [preposition] = periodPhrase(period, basis === "" ? "snapshot" : basis).split(" ");
  return `${preposition} ${standingPeriod(standing)}`;
}

/** The newest period that any of these readings stands on, and the readings that stand on it. */
export function newest(lines: readonly MilestoneLine[]) {
  const standing = lines.flatMap((line) => {
    const own = standingOf(line);
    return own === null ? [] : [{ line, standing: own }];
  });
  const period =
    standing
      .map(({ standing: { period } }) => period)
      .sort()
      .at(-1) ?? null;
  return { period, readings: standing.filter((reading) => reading.standing.period === period) };
}

/** The figure of a council that a page shows of a reading, for a link to where it comes from; null where there is none. */
export function standingKey(line: MilestoneLine): AreaFigureKey | null {
  const standing = standingOf(line);
  const { area_type, area_code, indicator_code, definition, person_type } = line;
  if (area_type !== "council" || standing === null || person_type === null) return null;
  const { period, basis } = standing;
  const everyone = { breakdown: "all", breakdown_value: "all" };
  return { area_code, indicator_code, definition, person_type, basis, period, ...everyone };
}

/** A figure or target in a milestone's own unit: "31.2%", "1,204 people". */
export function milestoneValue(value: number, unit: string, decimals: number): string {
  return unit === "percent" ? percent(value, decimals) : number(value);
}
