import { dots } from "../components/charts/dots.ts";
import { answer, element } from "../components/figure/element.ts";
import { figure, nothing } from "../components/figure/figure.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { sourceOf } from "../components/figure/source.ts";
import type { CoverageRow, MilestoneForecast } from "../components/milestone/forecasts.ts";
import { forecastName } from "../components/milestone/names.ts";
import { coverageLead, coverageWords } from "../components/sentences/progress.ts";
import { counted, number, percent } from "../components/words/format.ts";
import { periodName } from "../components/words/periods.ts";

const columns = [
  { key: "ahead", label: "Looking ahead" },
  { key: "date", label: "Forecast for" },
  { key: "forecasts", label: "Forecasts", isNumber: true },
  { key: "held", label: "Interval held", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "error", label: "Median error, percentage points", isNumber: true },
  { key: "bias", label: "Too high or too low, percentage points", isNumber: true },
];

const asKnownNow =
  "Each forecast is made again from the quarters before it alone, as those are known now. A quarter that a council restated since is read as restated, not as it stood then, so the forecasts may look better here than they could have been.";

const oneDraw =
  "Councils on one date are moved by the same policy, so that all councils on one date are closer to one test than to many. What counts is how many dates there are, and the worst of them.";

/** How past forecasts did over all councils: whether to trust them, by reading, quarters ahead and date. */
export function pastForecasts(coverage: readonly CoverageRow[], milestones: readonly MilestoneForecast[]): HTMLElement {
  if (coverage.length === 0) return nothing("Nothing was forecast", whyNothing(milestones), "h2");
  const [made, tried] = [coverage.filter(isForecast), coverage.filter((row) => !isForecast(row))];
  return element(
    "div",
    {},
    answer(made.length === 0 ? "What was tried is not forecast, because it did not hold." : coverageLead(made)),
    ...section("Whether the intervals held", made),
    ...section("Tried, and not forecast", tried),
    element("p", {}, asKnownNow),
    element("p", {}, oneDraw),
  );
}

/** Why no past forecast can be shown: no quarters are loaded, or too few of too few councils. */
export function whyNothing(milestones: readonly MilestoneForecast[]): string {
  const isQuarterly = milestones.some(({ definition }) => definition !== null);
  return isQuarterly
    ? "No past forecast can be checked. A forecast needs the growth of at least 30 councils on at least three past dates, and what is loaded has fewer."
    : "No quarterly return is loaded for a date before a milestone was due, so there was nothing to forecast from.";
}

function isForecast({ refusal }: CoverageRow): boolean {
  return refusal === null;
}

function section(heading: string, rows: readonly CoverageRow[]): HTMLElement[] {
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map(nameOf))];
  const figures = names.map((name) =>
    coverageFigure(
      name,
      rows.filter((row) => nameOf(row) === name),
    ),
  );
  return [element("h2", {}, heading), ...figures];
}

function nameOf({ milestone, definition }: CoverageRow): string {
  return forecastName(milestone, definition);
}

/** `rows` are of one reading and not empty. */
function coverageFigure(label: string, rows: readonly CoverageRow[]): HTMLElement {
  const headline = `${label}: 80% intervals held ${coverageWords(rows)}`;
  const [refusal] = rows.flatMap((row) => row.refusal ?? []);
  return figure({
    id: `held-${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
    headline,
    subtitle:
      "Share of past forecasts whose 80% interval held the outcome, all councils, by how many quarters ahead they were made and the date they were for, percent",
    alt: `Dots of the share of past forecasts whose 80% interval held the outcome, by quarters ahead and date, with a line at 80%. ${headline}.`,
    draw: dots(rows.map(toDot), {
      isInOrder: true,
      axisLabel: "Share that held",
      format: percent,
      lines: [{ label: "80% as claimed", value: 80, kind: "target" }],
    }),
    columns,
    rows: rows.map(toRow),
    source: sourceOf(rows.some(isOfOffers) ? ["personal_budget_offers"] : ["personal_budgets"]),
    method: "Of each forecast it is asked whether its 80% interval held the share that the council came to.",
    notes: refusal === undefined ? [] : [`Not forecast: ${refusal}.`],
    isDemonstration: pageContext().isDemonstration,
  });
}

/** Whether a milestone asks that people are offered a budget, and not that they hold one. */
function isOfOffers({ milestone }: CoverageRow): boolean {
  return milestone !== "PPF-12";
}

function toRow(row: CoverageRow) {
  return {
    ahead: counted(row.horizon, "quarter"),
    date: periodName(row.due_period),
    forecasts: number(row.forecasts),
    held: number(row.held),
    share: percent((100 * row.held) / row.forecasts),
    error: number(row.median_error, 1),
    bias: biasWords(row.median_bias),
  };
}

/** "1.2 too low", "0.4 too high", "0.0". */
export function biasWords(bias: number): string {
  const text = number(Math.abs(bias), 1);
  if (text === "0.0") return text;
  return `${text} too ${bias > 0 ? "high" : "low"}`;
}

function toDot(row: CoverageRow) {
  return {
    name: `${row.horizon} ahead, ${periodName(row.due_period)}`,
    value: (100 * row.held) / row.forecasts,
    lower: null,
    upper: null,
    role: "comparator" as const,
    word: "",
  };
}

/** The milestones, or readings of them, that ask for a number and are not forecast, each with the reason. */
export function unforecast(milestones: readonly MilestoneForecast[]): HTMLElement {
  return element("ul", {}, ...unforecastWords(milestones).map((words) => element("li", {}, words)));
}

/** "3% cashable savings: it is judged once a year, …". */
export function unforecastWords(milestones: readonly MilestoneForecast[]): string[] {
  return milestones.flatMap(({ milestone, definition, refusal }) =>
    refusal === null ? [] : [`${forecastName(milestone, definition ?? "")}: ${refusal}.`],
  );
}
