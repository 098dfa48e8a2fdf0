import { dots } from "./dots.ts";
import { figure, nothing } from "./figure.ts";
import { figureKey } from "./figure-key.ts";
import type { CoverageRow, ForecastRow } from "./forecast-rows.ts";
import { capitalised, counted, interval, percent } from "./format.ts";
import { definitionName } from "./names.ts";
import { whyNone } from "./not-loaded.ts";
import { pageContext } from "./page-context.ts";
import { periodName } from "./periods.ts";
import { outcomePlace, targetPlace } from "./sentences/forecast.ts";
import { heldWords } from "./sentences/held.ts";
import { possessive } from "./sentences/possessive.ts";
import { sourceOf } from "./source.ts";

const columns = [
  { key: "made", label: "Made at" },
  { key: "forecast", label: "Forecast", isNumber: true },
  { key: "interval", label: "80% interval", isNumber: true },
  { key: "target", label: "Against the milestone" },
  { key: "outcome", label: "Actual", isNumber: true },
];

/** What was forecast of a share at each quarter before its due date, and what it came to, or is still to come. */
export function councilForecast(
  name: string,
  rows: readonly ForecastRow[],
  definition: string,
  coverage: readonly CoverageRow[],
): HTMLElement {
  const own = rows.filter((row) => row.milestone === "PPF-12" && row.definition === definition);
  const made = own.filter((row) => row.forecast !== null);
  const last = made.at(-1);
  const label = definitionName(definition);
  if (last === undefined) {
    const refusal = own.at(-1)?.refusal ?? "no quarter before the due date has a figure";
    return nothing(
      `${label}: no forecast`,
      whyNone("Personal budgets", `${possessive(name)} share is not forecast: ${refusal}.`),
    );
  }
  const since = own.slice(own.findIndex((row) => row.forecast !== null));
  const headline = forecastSentence(label, last);
  const due = periodName(last.due_period);
  const outcome = last.outcome;
  return figure({
    id: `forecast-${definition.replaceAll("_", "-")}`,
    headline: headline.slice(0, -1),
    subtitle: `Share with a personal budget at ${due}, as forecast at each quarter before, ${name}, percent with 80% intervals`,
    alt: `Dots of ${counted(made.length, "forecast")} of the share at ${due}, each with its 80% interval, by the quarter at which it could be made. ${headline}`,
    draw: dots(made.map(toDot), {
      isInOrder: true,
      axisLabel: "Forecast share",
      format: (value) => percent(value, 0),
      lines: [
        { label: `${percent(last.target, 0)} milestone`, value: last.target, kind: "target" },
        ...(outcome === null
          ? []
          : [{ label: `Actual ${percent(outcome)}`, value: outcome, kind: "england" as const }]),
      ],
    }),
    columns,
    rows: since.map(toRow),
    main: figureKey({
      ...last,
      indicator_code: "PPF-12",
      period: outcome === null ? last.origin_period : last.due_period,
    }),
    source: sourceOf(["personal_budgets"]),
    method:
      "The last share plus the median growth of past quarters over all councils, on logits. The 80% interval spans the growth of councils on every past date. No forecast knows of a quarter after the one at which it is made.",
    notes: [
      ...untilThen(own.length - since.length, own),
      ...trust(made, coverage),
      "A change of policy, of pace or of counting beyond what past dates show is not in the interval.",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}

/** Why the first quarters, so many of them, had no forecast: the reason of the last. */
function untilThen(count: number, rows: readonly ForecastRow[]): string[] {
  const last = rows[count - 1];
  return last === undefined ? [] : [`Until ${periodName(last.origin_period)} none could be made: ${last.refusal}.`];
}

/** How often forecasts of this reading, as far ahead as the last one, have held over all councils. */
function trust(made: readonly ForecastRow[], coverage: readonly CoverageRow[]): string[] {
  const last = made.at(-1);
  const alike = coverage.filter((row) => row.definition === last?.definition && row.horizon === last.horizon);
  if (last === undefined || alike.length === 0) return [];
  return [
    `Over all councils, intervals of forecasts made ${counted(last.horizon, "quarter")} ahead held ${heldWords(alike)}.`,
  ];
}

/** The latest forecast in one sentence, with the actual share where that is known. */
export function forecastSentence(label: string, row: ForecastRow): string {
  const { forecast, lower_80: lower, upper_80: upper, outcome, target } = row;
  if (forecast === null || lower === null || upper === null) return `${label}: no forecast, ${row.refusal ?? ""}.`;
  const limits = `(80% interval ${percent(lower)} to ${percent(upper)})`;
  const origin = periodName(row.origin_period);
  if (outcome !== null)
    return `${label}: ${percent(forecast)} was forecast at ${origin} ${limits}; ${outcomePlace({ lower, upper }, outcome)}.`;
  return `${label}: ${percent(forecast)} is forecast from ${origin} ${limits}; ${targetPlace({ lower, upper, target })}.`;
}

function toRow(row: ForecastRow) {
  const { lower_80: lower, upper_80: upper, target } = row;
  return {
    made: periodName(row.origin_period),
    forecast: row.forecast === null ? `none: ${row.refusal}` : percent(row.forecast),
    interval: interval(lower, upper, "percent"),
    target: lower === null || upper === null ? "none" : capitalised(targetPlace({ lower, upper, target })),
    outcome: row.outcome === null ? "not known yet" : percent(row.outcome),
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
