import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { type AreaFigureKey, explainedLink, figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { monthName } from "../../components/words/periods.ts";
import { preventionSentence } from "./answer.ts";
import { ni179Sentence } from "./funders.ts";
import { gainColumns, gainRows, gainSteps, gainsHeadline, gainTotal, latestGains } from "./gains.ts";
import { drawGains } from "./gains-drawing.ts";
import { forecastErrors, type Ni179, ni179Columns, ni179Headline, ni179Of, ni179Rows } from "./ni179.ts";
import { pathColumns, pathHeadline, pathNote, pathRows, savingsPath } from "./path.ts";
import { drawNi179, drawPath } from "./path-drawing.ts";
import type { VfmFile } from "./rows.ts";
import { readings, thresholdColumns, thresholdRows } from "./threshold.ts";
import { savingsYears } from "./year-amounts.ts";

/** Why a section about savings has nothing to show: not that none were made. */
function withoutSavings({ context }: VfmFile): string {
  return `${noneSentence("registers of savings", ["savings"], context)} Whether savings were made is not known.`;
}

/** The 3% table with the sentence on prevention. */
export function vfmThreshold(file: VfmFile): HTMLElement {
  const rows = thresholdRows(file.figures);
  if (rows.length === 0) return nothing("No share of spending saved can be worked out", withoutSavings(file));
  const keys = readings(file.figures).map((reading) => figureKey(reading.figure));
  const linked = rows.map((row, index) => ({ ...row, share: explainedLink(row.share, keys[index] ?? null) }));
  const caption = "Cashable savings in adult social care against three baselines, 2010-11";
  return element(
    "div",
    { class: "verdicts" },
    table(thresholdColumns, linked, caption),
    element("p", {}, preventionSentence(file.figures)),
    element("p", { class: "source" }, `Source: ${sourceOf(["savings", "expenditure"], file.context)}.`),
  );
}

/** The waterfall of gains. */
export function vfmGainsFigure(file: VfmFile): HTMLElement {
  const { isForecast, gains } = latestGains(file.gains);
  const steps = gainSteps(gains);
  if (steps.length === 0) return nothing("No gain in adult social care is known", withoutSavings(file));
  const submission = gains[0]?.submission ?? "";
  const headline = gainsHeadline(steps, isForecast);
  return figure({
    id: "gains",
    headline,
    subtitle:
      `Net worth in 2010-11 of each adult social care gain, pounds, largest first; ` +
      `${isForecast ? "forecast" : "actual"}${submission === "" ? "" : `, submitted in ${monthName(`${submission}-01`)}`}`,
    alt: `Waterfall of ${steps.length} gains in adult social care, largest first. ${headline}.`,
    draw: drawGains(steps, gainTotal(steps)),
    columns: gainColumns,
    rows: gainRows(steps),
    main: newestKey(file, "PPF-20"),
    source: sourceOf(["savings"], file.context),
    method: "The gain in a year less what it costs to keep it, less in its first year what it cost to make it.",
    notes: [
      "A gain counts if it releases cash and lasts at least two full years after the year in which it was first made; one that does not is taken out of every year.",
      "Bars begin where the one above ends; the last is their sum. Gains in other services of the council are not shown.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

/** NI 179 of all services, actual and forecast; then how far past forecasts were off, in words. */
export function vfmNi179(file: VfmFile): HTMLElement {
  const lines = ni179Of(file.figures);
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
    element("p", {}, [words, ni179Sentence(file)].filter((part) => part !== "").join(" ")),
  );
}

function ni179Figure(file: VfmFile, lines: Ni179, errors: string): HTMLElement {
  return figure({
    id: "ni-179",
    headline: ni179Headline(lines),
    subtitle:
      "NI 179, all services of the council: worth in each year of ongoing cash-releasing gains made since April 2008, pounds; actual (solid) and forecast (dashed)",
    alt: `Lines by year. ${ni179Headline(lines)}. ${errors}`,
    draw: drawNi179(lines),
    columns: ni179Columns,
    rows: ni179Rows(lines),
    main: newestKey(file, "NI 179"),
    rowFigures: savingsYears.map((period) => figureKey({ indicator_code: "NI 179", period })),
    source: sourceOf(["savings"], file.context),
    method:
      "The sum of the net worth in the year of all gains since April 2008 that release cash and are sustained. Actual from the latest July submission; the forecast of a year from its own October submission.",
    notes: [
      "Actual figures are as the newest submission has them: gains found since not to last have been taken out of every year.",
      errors,
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

/** Gains in adult social care, beside the path of the spending review; null where no actual gain is known. */
export function vfmPath(file: VfmFile): HTMLElement | null {
  const path = savingsPath(file.figures, file.gains);
  if (path.made.length === 0) return null;
  const headline = pathHeadline(path);
  const unknown = path.spending === null ? ["Spending of 2007-08 is not known, so there is no path to draw."] : [];
  return figure({
    id: "savings-path",
    headline,
    subtitle:
      "Worth in each year of ongoing cash-releasing gains in adult social care made since April 2008, pounds (solid), with the path of 3% a year of the spending review of 2007 (dashed): context, and no reading of the 3% milestone",
    alt: `Lines by year. ${headline}. ${pathNote}`,
    draw: drawPath(path),
    columns: pathColumns,
    rows: pathRows(path),
    main: newestKey(file, "PPF-20"),
    source: sourceOf(["savings", "expenditure"], file.context),
    method:
      "The sum of the net worth in the year of all gains in adult social care since April 2008 that release cash and are sustained, from the latest July submission. The path is 3% a year, compound, of the council’s own gross current spending on adult social care in 2007-08 (3.0%, 6.1%, 9.3%); Budget 2009 raised the last to 10.3%.",
    notes: [...unknown, pathNote, "The government’s own baseline for all services of the council is not loaded."],
    isDemonstration: file.context.isDemonstration,
  });
}

/** The newest figure of everyone of an indicator. */
function newestKey({ figures }: VfmFile, indicator_code: string): AreaFigureKey | undefined {
  const own = figures.filter((one) => one.indicator_code === indicator_code && one.breakdown === "all");
  return own
    .toSorted((one, other) => one.period.localeCompare(other.period))
    .map(figureKey)
    .at(-1);
}
