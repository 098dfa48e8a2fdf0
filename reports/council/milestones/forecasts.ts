import { table } from "../../components/figure/table.ts";
import type { ForecastRow, MilestoneForecast } from "../../components/milestone/forecasts.ts";
import { forecastName, milestoneName } from "../../components/milestone/names.ts";
import { targetPlace } from "../../components/sentences/progress.ts";
import { capitalised, interval, percent } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";

const columns = [
  { key: "milestone", label: "Milestone" },
  { key: "due", label: "Due" },
  { key: "forecast", label: "Last forecast before it" },
  { key: "interval", label: "80% interval", isNumber: true },
  { key: "target", label: "Against the milestone", isPlain: true },
  { key: "outcome", label: "Actual", isNumber: true },
];

const noReturn = "no return";

/** Each milestone that asks for a number: the last forecast to its due date, or why there is none. */
export function milestoneForecasts(
  milestones: readonly MilestoneForecast[],
  forecasts: readonly ForecastRow[],
): HTMLElement {
  return table(
    columns,
    milestoneForecastRows(milestones, forecasts),
    "Milestones that ask for a number, as forecast",
    "cards",
  );
}

/** The rows of the table: one for each reading of a milestone, or one for the milestone with the reason. */
export function milestoneForecastRows(milestones: readonly MilestoneForecast[], forecasts: readonly ForecastRow[]) {
  return milestones.map(({ milestone, definition, due_period, refusal }) => {
    const own = forecasts.filter((row) => row.milestone === milestone && row.definition === definition);
    const last = own.findLast(({ forecast }) => forecast !== null) ?? own.at(-1);
    const due = due_period === null ? noReturn : periodName(due_period);
    const name = definition === null ? milestoneName(milestone) : forecastName(milestone, definition);
    if (last !== undefined) return row(name, due, last);
    // The reason of a reading is that of most councils: of one without a figure it would be untrue.
    const reason = definition === null ? refusal : null;
    const none = { forecast: `none: ${reason ?? "no quarter before the due date has a figure"}`, interval: "none" };
    return { milestone: name, due, ...none, target: "none", outcome: due === noReturn ? noReturn : "see above" };
  });
}

function row(milestone: string, due: string, last: ForecastRow) {
  const { forecast, lower_80: lower, upper_80: upper, target } = last;
  return {
    milestone,
    due,
    forecast:
      forecast === null
        ? `none: ${last.refusal ?? "no figure"}`
        : `${percent(forecast)}, from ${periodName(last.origin_period)}`,
    interval: interval(lower, upper, "percent"),
    target: lower === null || upper === null ? "none" : capitalised(targetPlace({ lower, upper, target })),
    outcome: last.outcome === null ? "not known" : percent(last.outcome),
  };
}
