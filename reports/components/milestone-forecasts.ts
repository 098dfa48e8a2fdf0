import { chanceWords } from "./chance-words.ts";
import { element } from "./element.ts";
import type { ForecastRow, MilestoneForecast } from "./forecast-rows.ts";
import { interval, percent } from "./format.ts";
import { forecastName, milestoneName } from "./milestone-names.ts";
import { periodName } from "./periods.ts";
import { table } from "./table.ts";

const columns = [
  { key: "milestone", label: "Milestone" },
  { key: "due", label: "Due" },
  { key: "forecast", label: "Last forecast before it" },
  { key: "interval", label: "80% interval", isNumber: true },
  { key: "chance", label: "Chance of the target" },
  { key: "outcome", label: "What happened", isNumber: true },
];

const noReturn = "no return";

/** Each milestone that asks for a number: the last forecast to its due date, or why there is none. */
export function milestoneForecasts(
  milestones: readonly MilestoneForecast[],
  forecasts: readonly ForecastRow[],
): HTMLElement {
  return table(columns, milestoneForecastRows(milestones, forecasts), "Milestones that ask for a number, as forecast");
}

/** The milestones that ask for a number and are not forecast, each with the reason. */
export function unforecast(milestones: readonly MilestoneForecast[]): HTMLElement {
  return element("ul", {}, ...unforecastWords(milestones).map((words) => element("li", {}, words)));
}

/** "3% cashable savings: it is judged once a year, …". */
export function unforecastWords(milestones: readonly MilestoneForecast[]): string[] {
  return milestones.flatMap(({ milestone, refusal }) =>
    refusal === null ? [] : [`${milestoneName(milestone)}: ${refusal}.`],
  );
}

/** The rows of the table: one a reading of a milestone that is forecast, else one a milestone with the reason. */
export function milestoneForecastRows(milestones: readonly MilestoneForecast[], forecasts: readonly ForecastRow[]) {
  return milestones.flatMap(({ milestone, due_period, refusal }) => {
    const own = forecasts.filter((row) => row.milestone === milestone);
    const names = [...new Set(own.map((row) => forecastName(milestone, row.definition)))];
    const due = due_period === null ? noReturn : periodName(due_period);
    if (refusal !== null || names.length === 0)
      return [none(milestoneName(milestone), due, refusal ?? "no quarter before the due date has a figure")];
    return names.map((name) =>
      row(
        name,
        due,
        own.filter((one) => forecastName(milestone, one.definition) === name),
      ),
    );
  });
}

function none(milestone: string, due: string, refusal: string) {
  const outcome = due === noReturn ? noReturn : "as given above";
  return { milestone, due, forecast: `none: ${refusal}`, interval: "none", chance: "none", outcome };
}

/** `forecasts` is of one reading, in the order of their quarters, and not empty. */
function row(name: string, due: string, forecasts: readonly ForecastRow[]) {
  const last = forecasts.findLast(({ forecast }) => forecast !== null) ?? forecasts.at(-1);
  if (last === undefined) return none(name, due, "no quarter before the due date has a figure");
  const outcome = last.outcome === null ? "not known yet" : percent(last.outcome);
  if (last.forecast === null) return { ...none(name, due, last.refusal ?? "no figure"), outcome };
  return {
    ...{ milestone: name, due, outcome },
    forecast: `${percent(last.forecast)}, from ${periodName(last.origin_period)}`,
    interval: interval(last.lower_80, last.upper_80, "percent"),
    chance: last.chance === null ? `none: ${last.chance_refusal ?? "no forecast"}` : chanceWords(last.chance),
  };
}
