import { element } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { baselineName, verdictWords, windowName } from "../../components/milestone/names.ts";
import { notDueYet } from "../../components/milestone/standing.ts";
import { decimalsToTell } from "../../components/sentences/measured.ts";
import { money, percent, statusWords } from "../../components/words/format.ts";
import { type VfmFigure, type VfmFile, withoutSavings } from "./rows.ts";

/** One reading of "3% cashable savings": a baseline and a window. */
export interface Reading {
  readonly baseline: string;
  readonly window: string;
  readonly figure: VfmFigure;
}

const baselines = ["gross current 2009-10", "net current 2009-10", "gross current 2007-08"];
const windows = [
  "first made in the year",
  "worth in the year of all gains since April 2008",
  "summed over three years",
];

/** The share of a baseline that the milestone asks for, in percent. */
const savingsTarget = 3;

/** The readings of PPF-20 in the order of the milestone's baselines, each window under its baseline. */
export function readings(figures: readonly VfmFigure[]): Reading[] {
  const all = figures
    .filter((figure) => figure.indicator_code === "PPF-20")
    .map((figure): Reading => {
      const [baseline = "", window = ""] = figure.definition.split(", ");
      return { baseline, window, figure };
    });
  const place = ({ baseline, window }: Reading) => baselines.indexOf(baseline) * 10 + windows.indexOf(window);
  return all.sort((a, b) => place(a) - place(b));
}

/** A percentage with as many decimals as show on which side of 3% it is. */
export function nearTarget(value: number): string {
  return percent(value, decimalsToTell({ unit: "percent", decimals: 1 }, value, savingsTarget).decimals);
}

const thresholdColumns = [
  { key: "baseline", label: "Baseline: current spending" },
  { key: "window", label: "Savings of" },
  { key: "savings", label: "Savings", isNumber: true },
  { key: "spending", label: "Baseline spending", isNumber: true },
  { key: "share", label: "Share of baseline", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "reached", label: "At least 3%" },
  { key: "prevention", label: "Of it from prevention", isNumber: true },
  { key: "verdict", label: "Milestone: both" },
] as const;

const reachedWords: Readonly<Record<string, string>> = { met: "reached", "not met": "not reached" };

/** The 3% table: a row for each baseline and window, with the verdict of each limb and of both in words. */
export function thresholdRows(figures: readonly VfmFigure[]) {
  return readings(figures).map(({ baseline, window, figure }) => {
    const word = statusWords(figure.value_status);
    const unjudged = figure.verdict === notDueYet ? notDueYet : "not known";
    return {
      baseline: baselineName(baseline),
      window: windowName(window),
      savings: figure.numerator === null ? word : money(figure.numerator),
      spending: figure.denominator === null ? word : money(figure.denominator),
      share: figure.value === null ? word : nearTarget(figure.value),
      median: figure.comparator_median === null ? "not available" : percent(figure.comparator_median),
      reached: reachedWords[figure.target_verdict ?? ""] ?? unjudged,
      prevention: figure.prevention_gbp === null ? unjudged : money(figure.prevention_gbp),
      verdict: verdictWords(figure.verdict ?? "cannot be judged"),
    };
  });
}

/** The second limb of the milestone: what of the savings comes from prevention, in pounds. */
export function preventionSentence(figures: readonly VfmFigure[]): string {
  const prevention = figures.filter((figure) => figure.indicator_code === "PPF-20P" && figure.value !== null);
  if (prevention.length === 0) {
    return "The milestone also asks how much of the savings comes from preventative strategies: no figure is available.";
  }
  const parts = prevention.map((figure) => {
    const of = savingsIn(figures, figure.definition);
    const share =
      of !== null && of > 0 && figure.value !== null ? `, ${percent((100 * figure.value) / of)} of the savings` : "";
    return `${money(figure.value ?? 0)} ${windowName(figure.definition)}${share}`;
  });
  return (
    `The milestone also asks that savings result from preventative strategies. The council marks as preventative: ` +
    `${parts.join("; ")}. It asks for no share: any sum above £0 is enough, and ` +
    `a reading is met only where it reaches 3% too.`
  );
}

function savingsIn(figures: readonly VfmFigure[], window: string): number | null {
  return readings(figures).find((reading) => reading.window === window)?.figure.numerator ?? null;
}

/** The 3% table with the sentence on prevention. */
export function thresholdTable(file: VfmFile): HTMLElement {
  const rows = thresholdRows(file.figures);
  if (rows.length === 0) return nothing("No share of spending saved can be worked out", withoutSavings(file));
  const keys = readings(file.figures).map((reading) => figureKey(reading.figure));
  const linked = rows.map((row, index) => ({ ...row, share: explainedLink(row.share, keys[index] ?? null) }));
  const caption = "Cashable savings in adult social care against three baselines, 2010-11";
  return element(
    "div",
    { class: "threshold" },
    table(thresholdColumns, linked, caption, "cards"),
    element("p", {}, preventionSentence(file.figures)),
    element("p", { class: "source" }, `Source: ${sourceOf(["savings", "expenditure"], file.context)}.`),
  );
}
