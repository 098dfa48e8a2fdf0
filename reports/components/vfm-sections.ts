import { element } from "./element.ts";
import { figure, nothing } from "./figure.ts";
import { type AreaFigureKey, explainedLink, figureKey } from "./figure-key.ts";
import { noneSentence } from "./own-absence.ts";
import { monthName } from "./periods.ts";
import { sourceOf } from "./source.ts";
import { table } from "./table.ts";
import { preventionSentence } from "./vfm-answer.ts";
import { ni179Sentence } from "./vfm-funders.ts";
import { gainColumns, gainRows, gainSteps, gainsHeadline, gainTotal, latestGains } from "./vfm-gains.ts";
import { drawGains } from "./vfm-gains-drawing.ts";
import {
  forecastErrors,
  pathColumns,
  pathHeadline,
  pathRows,
  pathYears,
  type SavingsPath,
  savingsPath,
} from "./vfm-path.ts";
import { drawPath } from "./vfm-path-drawing.ts";
import type { VfmFile } from "./vfm-row.ts";
import { readings, thresholdColumns, thresholdRows } from "./vfm-threshold.ts";

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
  return figure({
    id: "gains",
    headline: gainsHeadline(steps),
    subtitle:
      `Net worth in 2010-11 of each adult social care gain, pounds, largest first; ` +
      `${isForecast ? "forecast" : "actual"}${submission === "" ? "" : `, submitted in ${monthName(`${submission}-01`)}`}`,
    alt: `Waterfall of ${steps.length} gains in adult social care, largest first. ${gainsHeadline(steps)}.`,
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

/** NI 179, actual and forecast, with the path asked for; then how far past forecasts were off, in words. */
export function vfmPath(file: VfmFile): HTMLElement {
  const path = savingsPath(file.figures, file.gains);
  if (path.actual.length + path.forecast.length === 0) {
    return nothing("No NI 179 figure is known", withoutSavings(file));
  }
  const errors = forecastErrors(path);
  const words =
    errors.length === 0
      ? "No past forecast can be checked: no year has both a forecast and an actual."
      : errors.join(" ");
  return element(
    "div",
    { class: "path" },
    pathFigure(file, path, words),
    element("p", {}, [scopeNote, words, ni179Sentence(file)].filter((part) => part !== "").join(" ")),
  );
}

/** The newest figure of everyone of an indicator. */
function newestKey({ figures }: VfmFile, indicator_code: string): AreaFigureKey | undefined {
  const own = figures.filter((one) => one.indicator_code === indicator_code && one.breakdown === "all");
  return own
    .toSorted((one, other) => one.period.localeCompare(other.period))
    .map(figureKey)
    .at(-1);
}

const scopeNote =
  "NI 179 sums all services of the council, and the 3% milestone counts adult social care only: compare the path with the line of adult social care (diamonds), not with the others.";

function pathFigure(file: VfmFile, path: SavingsPath, errors: string): HTMLElement {
  return figure({
    id: "ni-179",
    headline: pathHeadline(path),
    subtitle:
      "NI 179: worth in each year of ongoing cash-releasing gains made since April 2008, pounds; actual and forecast",
    alt: `Lines by year. ${pathHeadline(path)}. ${errors}`,
    draw: drawPath(path),
    columns: pathColumns,
    rows: pathRows(path),
    main: newestKey(file, "NI 179"),
    rowFigures: pathYears.map((period) => figureKey({ indicator_code: "NI 179", period })),
    source: sourceOf(["savings"], file.context),
    method:
      "The sum of the net worth in the year of all gains since April 2008 that release cash and are sustained. Actual from the latest July submission; the forecast of a year from its own October submission.",
    notes: [
      scopeNote,
      "The path is 3% a year, compound, of the council’s own gross current spending on adult social care in 2007-08 (3.0%, 6.1%, 9.3%); Budget 2009 raised the last to 10.3%. The government’s own baseline for all services is not loaded.",
      "Actual figures are as the newest submission has them: gains found since not to last have been taken out of every year.",
      errors,
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
