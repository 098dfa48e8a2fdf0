import { chanceWords } from "./chance-words.ts";
import { dots } from "./dots.ts";
import { figure, nothing } from "./figure.ts";
import { figureKey } from "./figure-key.ts";
import type { ForecastRow } from "./forecast-rows.ts";
import { interval, percent } from "./format.ts";
import { definitionName } from "./names.ts";
import { whyNone } from "./not-loaded.ts";
import { pageContext } from "./page-context.ts";
import { periodName } from "./periods.ts";
import { possessive } from "./sentences/possessive.ts";
import { sourceOf } from "./source.ts";

const columns = [
  { key: "made", label: "Said at" },
  { key: "forecast", label: "Forecast", isNumber: true },
  { key: "interval", label: "80% interval", isNumber: true },
  { key: "chance", label: "Chance of the target" },
  { key: "outcome", label: "What happened", isNumber: true },
];

/** What was forecast of a share at each quarter before its due date, and what happened, or is still to come. */
export function councilForecast(name: string, rows: readonly ForecastRow[], definition: string): HTMLElement {
  const own = rows.filter((row) => row.milestone === "PPF-12" && row.definition === definition);
  const made = own.filter((row) => row.forecast !== null);
  const last = made.at(-1);
  const label = definitionName(definition);
  if (last === undefined) {
    const refusal = own.at(-1)?.refusal ?? "no quarter before the due date has a figure";
    return nothing(
      `${label}: no forecast`,
      whyNone("Personal budgets", `${possessive(name)} share cannot be forecast: ${refusal}.`),
    );
  }
  const headline = forecastSentence(label, last);
  const due = periodName(last.due_period);
  const outcome = last.outcome;
  return figure({
    id: `forecast-${definition.replaceAll("_", "-")}`,
    headline: headline.slice(0, -1),
    subtitle: `Share with a personal budget at ${due}, as forecast at each quarter before, ${name}, percent with 80% intervals`,
    alt: `Dots of ${made.length} forecasts of the share at ${due}, each with its 80% interval, by the quarter at which it could be made. ${headline}`,
    draw: dots(made.map(toDot), {
      isInOrder: true,
      axisLabel: "Forecast share",
      format: (value) => percent(value, 0),
      lines: [
        { label: `${percent(last.target, 0)} milestone`, value: last.target, kind: "target" },
        ...(outcome === null
          ? []
          : [{ label: `Happened ${percent(outcome)}`, value: outcome, kind: "england" as const }]),
      ],
    }),
    columns,
    rows: own.map((row) => ({
      made: periodName(row.origin_period),
      forecast: row.forecast === null ? `none: ${row.refusal}` : percent(row.forecast),
      interval: interval(row.lower_80, row.upper_80, "percent"),
      chance: row.chance === null ? "none" : chanceWords(row.chance),
      outcome: row.outcome === null ? "not known yet" : percent(row.outcome),
    })),
    main: figureKey({
      ...last,
      indicator_code: "PPF-12",
      period: outcome === null ? last.origin_period : last.due_period,
    }),
    source: sourceOf(["personal_budgets"]),
    method:
      "A straight line through the logits of the last five to eight quarters, carried on to the due date, with the 80% limits of a new point. No forecast knows of a quarter after the one at which it is made.",
    notes: [
      "The interval says how the past would go on. A change of policy or of counting is not in it.",
      "Words for chances are those of the Intergovernmental Panel on Climate Change (2010).",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}

/** The latest forecast in one sentence, with what happened where that is known. */
export function forecastSentence(label: string, row: ForecastRow): string {
  const { forecast, lower_80: lower, upper_80: upper, chance, outcome, target } = row;
  if (forecast === null || lower === null || upper === null) return `${label}: no forecast, ${row.refusal ?? ""}.`;
  const said = `${label}: ${percent(forecast)} was forecast at ${periodName(row.origin_period)} (80% interval ${percent(lower)} to ${percent(upper)})`;
  if (outcome !== null)
    return `${said}; ${percent(outcome)} happened, ${lower <= outcome && outcome <= upper ? "within" : "outside"} it.`;
  const now = said.replace("was forecast at", "is forecast from");
  return chance === null ? `${now}.` : `${now}; reaching ${percent(target, 0)} is ${chanceWords(chance)}.`;
}

function toDot(row: ForecastRow) {
  return {
    ...{ name: periodName(row.origin_period), value: row.forecast, lower: row.lower_80, upper: row.upper_80 },
    ...{ role: "comparator" as const, word: row.refusal ?? "" },
  };
}
