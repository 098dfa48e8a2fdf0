import { dots } from "../../components/charts/dots.ts";
import { element } from "../../components/figure/element.ts";
import { figure } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import type { CoverageRow, ForecastRow } from "../../components/milestone/forecasts.ts";
import { coverageWords, outcomePlace, targetPlace } from "../../components/sentences/progress.ts";
import { asHeadline } from "../../components/sentences/words.ts";
import { capitalised, counted, interval, percent } from "../../components/words/format.ts";
import { definitionName } from "../../components/words/names.ts";
import { periodEnd, periodName } from "../../components/words/periods.ts";

const columns = [
  { key: "made", label: "Made at" },
  { key: "forecast", label: "Forecast", isNumber: true },
  { key: "interval", label: "80% interval", isNumber: true },
  { key: "target", label: "Against the milestone" },
  { key: "outcome", label: "Actual", isNumber: true },
];

/**
 * What was forecast of a share at each quarter before its due date, and what it came to, or is still to come. Nothing where
 * it was not forecast: the table of milestones above says why.
 */
export function councilForecast(
  name: string,
  rows: readonly ForecastRow[],
  definition: string,
  coverage: readonly CoverageRow[],
): HTMLElement {
  const own = rows.filter((row) => row.milestone === "PPF-12" && row.definition === definition);
  const last = own.findLast((row) => row.forecast !== null);
  return last === undefined ? element("div") : forecastFigure(name, own, last, coverage);
}

/** `own` are of one reading, in the order of their quarters; `last` is the last of them that has a forecast. */
function forecastFigure(
  name: string,
  own: readonly ForecastRow[],
  last: ForecastRow,
  coverage: readonly CoverageRow[],
): HTMLElement {
  const made = own.filter((row) => row.forecast !== null);
  const since = own.slice(own.findIndex((row) => row.forecast !== null));
  const context = pageContext();
  const headline = forecastSentence(definitionName(last.definition), last, context.day);
  const due = periodName(last.due_period);
  const period = last.outcome === null ? last.origin_period : last.due_period;
  return figure({
    id: `forecast-${last.definition.replaceAll("_", "-")}`,
    headline: asHeadline(headline),
    subtitle: `Share with a personal budget at ${due}, as forecast at each quarter before, ${name}, percent with 80% intervals`,
    alt: `Dots of ${counted(made.length, "forecast")} of the share at ${due}, each with its 80% interval, by the quarter at which it could be made. ${headline}`,
    draw: drawing(made, last),
    columns,
    rows: since.map(toRow),
    main: figureKey({ ...last, indicator_code: "PPF-12", period }),
    source: sourceOf(["personal_budgets"]),
    method:
      "The last share plus the median growth of past quarters over all councils, on a scale (log odds) on which no share can pass 0% or 100%. The 80% interval spans the growth of councils on every past date. No forecast knows of a quarter after the one at which it is made.",
    notes: [
      ...untilThen(own.length - since.length, own),
      ...trust(last, coverage),
      "A change of policy, of pace or of counting beyond what past dates show is not in the interval.",
    ],
    isDemonstration: context.isDemonstration,
  });
}

function drawing(made: readonly ForecastRow[], { target, outcome }: ForecastRow) {
  const milestone = { label: `${percent(target, 0)} milestone`, value: target, kind: "target" as const };
  const actual =
    outcome === null ? [] : [{ label: `Actual ${percent(outcome)}`, value: outcome, kind: "england" as const }];
  return dots(made.map(toDot), {
    isInOrder: true,
    axisLabel: "Forecast share",
    format: percent,
    lines: [milestone, ...actual],
  });
}

/** Why the first quarters, so many of them, had no forecast: the reason of the last. */
function untilThen(count: number, rows: readonly ForecastRow[]): string[] {
  const last = rows[count - 1];
  return last === undefined ? [] : [`Until ${periodName(last.origin_period)} none could be made: ${last.refusal}.`];
}

/** How often forecasts of this reading, as far ahead as the last one, have held over all councils. */
function trust(last: ForecastRow, coverage: readonly CoverageRow[]): string[] {
  const alike = coverage.filter((row) => row.definition === last.definition && row.horizon === last.horizon);
  const ahead = counted(last.horizon, "quarter");
  return alike.length === 0
    ? []
    : [`Over all councils, intervals of forecasts made ${ahead} ahead held ${coverageWords(alike)}.`];
}

/**
 * The latest forecast in one sentence: with the actual share where that is known, else with the milestone, or that the
 * actual share is not known though the due date has passed by the day of the page.
 */
export function forecastSentence(label: string, row: ForecastRow, day: string): string {
  const { forecast, lower_80: lower, upper_80: upper, outcome, target } = row;
  if (forecast === null || lower === null || upper === null) return `${label}: no forecast, ${row.refusal ?? ""}.`;
  const limits = `(80% interval ${percent(lower)} to ${percent(upper)})`;
  const origin = periodName(row.origin_period);
  if (outcome === null && new Date(day) <= periodEnd(row.due_period))
    return `${label}: ${percent(forecast)} is forecast from ${origin} ${limits}; ${targetPlace({ lower, upper, target })}.`;
  const actual = outcome === null ? "the actual share is not known" : outcomePlace({ lower, upper }, outcome);
  return `${label}: ${percent(forecast)} was forecast at ${origin} ${limits}; ${actual}.`;
}

function toRow(row: ForecastRow) {
  const { lower_80: lower, upper_80: upper, target } = row;
  return {
    made: periodName(row.origin_period),
    forecast: row.forecast === null ? `none: ${row.refusal}` : percent(row.forecast),
    interval: interval(lower, upper, "percent"),
    target: lower === null || upper === null ? "none" : capitalised(targetPlace({ lower, upper, target })),
    outcome: row.outcome === null ? "not known" : percent(row.outcome),
  };
}

function toDot(row: ForecastRow) {
  return {
    name: periodName(row.origin_period),
    value: row.forecast,
    lower: row.lower_80,
    upper: row.upper_80,
    role: "comparator" as const,
    word: row.refusal ?? "",
  };
}
