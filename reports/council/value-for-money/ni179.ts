import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { targetSentence } from "../../components/sentences/target.ts";
import { money, percent } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { type VfmFigure, type VfmFile, withoutSavings, type YearAmount } from "./rows.ts";
import { amountIn, asked, drawSeries, expected, newestKey, own, savingsYears } from "./savings-lines.ts";

/** NI 179, the savings of all services of the council, as made and as forecast; each in order of years, perhaps empty. */
export interface Ni179 {
  readonly actual: readonly YearAmount[];
  readonly forecast: readonly YearAmount[];
  /** What the council recorded as its targets, cumulative as NI 179 is; perhaps empty. */
  readonly targets: readonly YearAmount[];
}

/** NI 179 of every year that has a value. */
export function ni179Of(figures: readonly VfmFigure[], targets: readonly YearAmount[] = []): Ni179 {
  return { actual: ofVintage(figures, "actual"), forecast: ofVintage(figures, "forecast"), targets };
}

function ofVintage(figures: readonly VfmFigure[], vintage: string): YearAmount[] {
  return figures
    .filter((figure) => figure.indicator_code === "NI 179" && figure.vintage === vintage)
    .flatMap(({ period, value }) => (value === null ? [] : [{ period, gbp: value }]))
    .sort((a, b) => a.period.localeCompare(b.period));
}

/** One sentence a year for which there are both a forecast and an actual: how far off the forecast was. */
export function forecastErrors({ actual, forecast }: Ni179): string[] {
  return forecast.flatMap(({ period, gbp }) => {
    const made = actual.find((amount) => amount.period === period);
    return made === undefined ? [] : [errorSentence(period, gbp, made.gbp)];
  });
}

function errorSentence(period: string, forecast: number, actual: number): string {
  const error = actual - forecast;
  if (Math.round(error) === 0) return `The forecast for ${periodName(period)} was right.`;
  const share = forecast === 0 ? "" : ` (${percent(Math.abs((100 * error) / forecast))} of the forecast)`;
  const side = error < 0 ? "less" : "more";
  return `In ${periodName(period)} the council made ${money(Math.abs(error))} ${side} than it had forecast${share}.`;
}

/** "In 2008-09, Northmere’s worth of savings, £12.0 million, meets the recorded target …", of the newest year that has both; or nothing. */
export function ni179TargetSentence(name: string, { actual, targets }: Ni179): string {
  const both = targets.filter(({ period }) => actual.some((amount) => amount.period === period)).at(-1);
  if (both === undefined) return "";
  const { period, gbp } = both;
  const value = actual.find((amount) => amount.period === period)?.gbp ?? null;
  const measure = "total of ongoing savings of all services";
  const figure = { name, measure, unit: "gbp", value, status: "value", lower: null, upper: null, period };
  return targetSentence(figure, { name: "the recorded target", value: gbp, asks: "at least" });
}

/** The path of the spending review beside NI 179, of which it asked: in words, since what it is a share of is not loaded. */
const pathNote =
  "The spending review of 2007 (CSR07) asked each council as a whole for 3% a year of its spending of 2007-08, compound: 3.0%, 6.1% and 9.3%, and 10.3% with what Budget 2009 added. The government’s own baseline for all services is not loaded, so the path is not drawn. The targets that a council recorded need not follow it.";

/** The finding in words. */
export function ni179Headline({ actual, forecast }: Ni179): string {
  const last = actual.at(-1);
  if (last !== undefined) {
    return `The savings of all services since April 2008 were worth ${money(last.gbp)} in ${periodName(last.period)}`;
  }
  const expected = forecast.at(-1);
  if (expected === undefined) return "No NI 179 figure has been returned";
  return `Only a forecast is known: ${money(expected.gbp)} in ${periodName(expected.period)}`;
}

const ni179Columns = [
  { key: "year", label: "Year" },
  { key: "actual", label: "NI 179, actual", isNumber: true },
  { key: "forecast", label: "NI 179, forecast", isNumber: true },
  { key: "target", label: "Target, as recorded", isNumber: true },
] as const;

/** The lines as a table, a row for each year. */
export function ni179Rows({ actual, forecast, targets }: Ni179) {
  return savingsYears.map((period) => ({
    year: periodName(period),
    actual: amountIn(actual, period, "no figure"),
    forecast: amountIn(forecast, period, "no figure"),
    target: amountIn(targets, period, "none recorded"),
  }));
}

/** NI 179 as made, as forecast and as the council meant it to be. */
function drawNi179({ actual, forecast, targets }: Ni179): (width: number) => Element {
  return drawSeries([
    { ...asked, points: targets, label: "target" },
    { ...expected, points: forecast, label: "forecast" },
    { ...own, points: actual, label: "actual" },
  ]);
}

/** NI 179 as the council returned it beside its register of gains, in a line; empty where no figure of it is known. */
export function ni179Sentence({ figures, reconciliations }: Pick<VfmFile, "figures" | "reconciliations">): string {
  const pair = reconciliations.toSorted((a, b) => a.period.localeCompare(b.period)).at(-1);
  if (pair !== undefined) {
    const both = `NI 179 of ${pair.period} was returned as ${money(pair.value_one)}; the register of gains gives ${money(pair.value_two)}`;
    const by = `${money(Math.abs(pair.difference))} ${pair.difference > 0 ? "less" : "more"}`;
    return pair.is_within ? `${both}: they agree.` : `${both}, ${by}. ${pair.why}`;
  }
  const whole = figures
    .filter(({ indicator_code: code, vintage, value }) => code === "NI 179" && vintage === "actual" && value !== null)
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .at(-1);
  if (whole === undefined || whole.value === null) return "";
  const care = figures.find(
    ({ indicator_code: code, definition }) => code === "PPF-20" && definition.includes(", worth in the year"),
  );
  const isSameYear = care !== undefined && care.numerator !== null && care.period === whole.period;
  const part = isSameYear ? `, of which ${money(care.numerator ?? 0)} is of adult social care` : "";
  return (
    `NI 179 of ${whole.period} is made here from the register of gains: ${money(whole.value)} for all services of the ` +
    `council${part}. No return of NI 179 itself is loaded to compare it with.`
  );
}

/** NI 179 of all services, actual and forecast; then how far past forecasts were off, in words. */
export function ni179Section(file: VfmFile): HTMLElement {
  const lines = ni179Of(file.figures, file.targets);
  if (lines.actual.length + lines.forecast.length === 0) {
    return nothing("No NI 179 figure is known", withoutSavings(file));
  }
  const errors = forecastErrors(lines);
  const words =
    errors.length === 0
      ? "No past forecast can be checked: no year has both a forecast and an actual."
      : errors.join(" ");
  return element(
    "div",
    {},
    ni179Figure(file, lines, words),
    element(
      "p",
      {},
      [ni179TargetSentence(file.name, lines), words, ni179Sentence(file)].filter((part) => part !== "").join(" "),
    ),
  );
}

function ni179Figure(file: VfmFile, lines: Ni179, errors: string): HTMLElement {
  return figure({
    id: "ni-179",
    headline: ni179Headline(lines),
    subtitle:
      "NI 179, all services of the council: worth in each year of ongoing cash-releasing gains made since April 2008, pounds; actual (solid), forecast (dashed, squares) and the council’s own targets where it recorded them (dashed, crosses)",
    alt: `Lines by year. ${ni179Headline(lines)}. ${errors}`,
    draw: drawNi179(lines),
    columns: ni179Columns,
    rows: ni179Rows(lines),
    main: newestKey(file, "NI 179"),
    rowFigures: savingsYears.map((period) => figureKey({ indicator_code: "NI 179", period })),
    source: sourceOf(["savings", "ni_returns", "local_targets"], file.context),
    method:
      "The sum of the net worth in the year of all gains since April 2008 that release cash and are sustained. Actual from the latest July submission; the forecast of a year from its own October submission.",
    notes: [
      "Actual figures are as the newest submission has them: gains found since not to last have been taken out of every year.",
      pathNote,
      errors,
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
