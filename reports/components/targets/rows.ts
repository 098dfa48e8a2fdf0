import type { RowOf } from "../../../src/site/query.ts";
import type { Measured } from "../sentences/measured.ts";
import { progressWords, type Target, targetWords } from "../sentences/target.ts";
import { interval, percent, short, valueOrWord } from "../words/format.ts";
import { periodName } from "../words/periods.ts";
import type { councilTarget, recordedTarget } from "./query.ts";

/** A target that a council recorded, beside its own figure of the same period. */
export type RecordedTarget = RowOf<typeof recordedTarget>;

/** The same, with whose it is. */
export type CouncilTarget = RowOf<typeof councilTarget>;

/** The columns of a table of targets that follow whose or what each is of. */
const targetColumns = [
  { key: "period", label: "To be reached in" },
  { key: "figure", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "target", label: "Target", isNumber: true },
  { key: "verdict", label: "On or off target", isPlain: true },
  { key: "baseline", label: "Counted from" },
  { key: "forecast", label: "Forecast, 80% interval" },
  { key: "agreed", label: "Agreed in" },
  { key: "role", label: "Who answers" },
] as const;

/** How a target is judged, under a table of them. */
export const howJudged =
  "On or off target is a statement of the value alone. An interval that includes the target says that chance could explain either; money is accounted for, and has none. A forecast is the last that could be made before.";

/** The columns, without that of forecasts where there is none. */
export function columnsOf(targets: readonly RecordedTarget[]) {
  const isAnyForecast = targets.some(({ forecast }) => forecast !== null);
  return targetColumns.filter(({ key }) => key !== "forecast" || isAnyForecast);
}

/** Which side is good decides what a target asks; of an indicator of which no side is, it is to be reached from below. */
function targetOf({ target, polarity }: RecordedTarget): Target {
  return { name: "the recorded target", value: target, asks: polarity === "low" ? "at most" : "at least" };
}

function measuredOf(row: RecordedTarget): Measured {
  const { unit, value, value_status: status, lower_95: lower, upper_95: upper, decimals } = row;
  return { name: "", measure: "figure", unit, value, status, lower, upper, decimals };
}

/** "on target; the interval includes the target"; empty where the council has no figure of the period. */
export function verdictOf(row: RecordedTarget): string {
  return targetWords(measuredOf(row), targetOf(row));
}

/** What a table says of a target. */
export function targetCells(row: RecordedTarget) {
  const { unit, decimals, target, value, value_status: status } = row;
  return {
    period: periodName(row.period),
    figure: valueOrWord(value, status, unit, decimals),
    interval: interval(row.lower_95, row.upper_95, unit, decimals),
    target: `${targetOf(row).asks} ${short(target, unit, decimals)}`,
    verdict: verdictOf(row) === "" ? "cannot be judged" : verdictOf(row),
    baseline: baselineOf(row),
    forecast: forecastOf(row),
    agreed: row.agreed_in,
    role: row.role ?? "not said",
  };
}

/** "24.0% in 2008-09; 62% of the way since". */
function baselineOf({ unit, decimals, target, value, ...row }: RecordedTarget): string {
  const { baseline_period: from, baseline_value: baseline, baseline_status: known } = row;
  if (from === null || known === null) return "not said";
  const begun = `${valueOrWord(baseline, known, unit, decimals)} in ${periodName(from)}`;
  return [begun, progressWords(value, baseline, target)].filter((part) => part !== "").join("; ");
}

/** "32.1% (30.8% to 33.4%) at 30 September 2010", with its 80% interval. */
function forecastOf({ forecast, lower_80: lower, upper_80: upper, origin_period: origin }: RecordedTarget): string {
  if (forecast === null || origin === null) return "none";
  return `${percent(forecast)} (${interval(lower, upper, "percent")}) at ${periodName(origin)}`;
}
