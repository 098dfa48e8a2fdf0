import { answer } from "./answer.ts";
import { dots } from "./dots.ts";
import { element } from "./element.ts";
import { figure, nothing } from "./figure.ts";
import type { ChanceRow, Held, HorizonRow } from "./forecast-rows.ts";
import { counted, number, percent } from "./format.ts";
import { forecastName } from "./milestone-names.ts";
import { pageContext } from "./page-context.ts";
import { heldSentence, worstSentence } from "./sentences/held.ts";
import { span } from "./sentences/span.ts";
import { sourceOf } from "./source.ts";
import { table } from "./table.ts";

const columns = [
  { key: "ahead", label: "Looking ahead" },
  { key: "forecasts", label: "Forecasts", isNumber: true },
  { key: "held", label: "Interval held", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "error", label: "Median error, points", isNumber: true },
  { key: "bias", label: "Too high or too low, points", isNumber: true },
];

const chanceColumns = [
  { key: "said", label: "Chance that was given" },
  { key: "forecasts", label: "Forecasts", isNumber: true },
  { key: "mean", label: "Mean chance", isNumber: true },
  { key: "met", label: "Target reached", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
];

/** How past forecasts did over all councils: whether to trust them, by how far they looked ahead, and by their chances. */
export function pastForecasts(
  overall: readonly Held[],
  horizons: readonly HorizonRow[],
  chances: readonly ChanceRow[],
): HTMLElement {
  const [all] = overall;
  if (all === undefined) {
    return nothing("No past forecast can be judged", "No due date has passed for which a forecast could be made.");
  }
  const names = [...new Set(horizons.map(nameOf))];
  return element(
    "div",
    {},
    answer(trustSentence(all, horizons)),
    element("h2", {}, "Whether the intervals held"),
    element("p", {}, asKnownNow),
    ...names.map((name) =>
      horizonFigure(
        name,
        horizons.filter((row) => nameOf(row) === name),
      ),
    ),
    element("h2", {}, "Whether the chances were right"),
    element("p", {}, chanceSentence(chances)),
    table(chanceColumns, chances.map(chanceRow), "Chances that were given and how often the target was reached"),
  );
}

const asKnownNow =
  "Each forecast is made again from the quarters before it alone, as those are known now. A quarter that a council restated since is read as restated, not as it stood then: so the forecasts may look better here than they could have been.";

function nameOf({ milestone, definition }: HorizonRow): string {
  return forecastName(milestone, definition);
}

/** Whether past forecasts held over all councils, and how the worst of them did. */
export function trustSentence(all: Held, horizons: readonly HorizonRow[]): string {
  const [worst] = horizons.toSorted((a, b) => a.held_percent - b.held_percent);
  if (worst === undefined) return heldSentence(all);
  const which = `${nameOf(worst).toLowerCase()}, ${counted(worst.horizon, "quarter")} ahead`;
  return `${heldSentence(all)} ${worstSentence(which, worst)}`.trim();
}

function horizonFigure(label: string, rows: readonly HorizonRow[]): HTMLElement {
  const held = span(
    rows.map((row) => row.held_percent),
    (value) => percent(value, 0),
  );
  const headline = `${label}: 80% intervals held ${held} of outcomes, by how far they looked ahead`;
  return figure({
    id: `held-${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
    headline,
    subtitle: "Share of past forecasts whose 80% interval held what happened, all councils, percent with 95% intervals",
    alt: `Dots by quarters ahead of the share of past forecasts whose 80% interval held what happened, beside a line at 80%. ${headline}.`,
    draw: dots(rows.map(toDot), {
      isInOrder: true,
      axisLabel: "Share that held",
      format: (value) => percent(value, 0),
      lines: [{ label: "80% as claimed", value: 80, kind: "target" }],
    }),
    columns,
    rows: rows.map((row) => ({
      ahead: counted(row.horizon, "quarter"),
      forecasts: number(row.forecasts),
      held: number(row.held),
      share: percent(row.held_percent),
      interval: `${percent(row.lower_95)} to ${percent(row.upper_95)}`,
      error: number(row.median_error, 1),
      bias: biasWords(row.median_bias),
    })),
    source: sourceOf(["personal_budgets", "personal_budget_offers"]),
    method:
      "Of each forecast it is asked whether its 80% interval held what happened at the due date. 95% intervals of the shares are Wilson score intervals.",
    notes: [
      asKnownNow,
      "Forecasts of one council from one quarter to the next are much alike, and councils are moved by the same policy: the intervals of the shares are narrower than they should be.",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}

/** "1.2 too low", "0.4 too high", "0.0". */
export function biasWords(bias: number): string {
  const text = number(Math.abs(bias), 1);
  if (text === "0.0") return text;
  return `${text} too ${bias > 0 ? "high" : "low"}`;
}

function toDot(row: HorizonRow) {
  return {
    ...{ name: `${counted(row.horizon, "quarter")} ahead`, value: row.held_percent, lower: row.lower_95 },
    ...{ upper: row.upper_95, role: "comparator" as const, word: "" },
  };
}

/** What became of the forecasts that were the surest, either way. */
export function chanceSentence(chances: readonly ChanceRow[]): string {
  const said = (row: ChanceRow, words: string) =>
    `of ${counted(row.forecasts, "forecast")} that gave ${words}, ${number(row.met)} reached the target`;
  const [low, high] = [chances.find((row) => row.from_percent === 0), chances.find((row) => row.to_percent === 100)];
  const parts = [
    ...(low === undefined ? [] : [said(low, "a chance under 20%")]),
    ...(high === undefined ? [] : [said(high, "a chance over 80%")]),
  ];
  const text = parts.join("; ");
  return text === "" ? "No forecast was sure either way." : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function chanceRow(row: ChanceRow) {
  return {
    said: `${row.from_percent}% to ${row.to_percent}%`,
    forecasts: number(row.forecasts),
    mean: percent(row.mean_chance),
    met: number(row.met),
    share: percent(row.met_percent),
    interval: `${percent(row.lower_95)} to ${percent(row.upper_95)}`,
  };
}
