import { money, percent } from "./format.ts";
import { medianClause } from "./sentences/median.ts";
import { readingsSentence } from "./sentences/readings.ts";
import type { VfmFigure, VfmFile } from "./vfm-row.ts";
import { nearTarget, type Reading, readings, windowName } from "./vfm-threshold.ts";

/** Against this baseline the answer gives its numbers: the spending of the year before the target year. */
const mainBaseline = "gross current 2009-10";

/** The sentence that opens the page: how much was saved, beside whom, and whether the milestone is met. */
export function vfmAnswer({ context, name, figures }: VfmFile): string {
  const found = readings(figures);
  const judged = found.filter(({ figure }) => figure.value !== null);
  if (judged.length === 0) {
    return context.freshness.savings === undefined
      ? "No savings return has been loaded, so the 3% milestone cannot be judged."
      : `${name} has submitted no savings, so whether it met the 3% milestone cannot be judged.`;
  }
  const met = judged.filter(({ figure }) => figure.verdict === "met").length;
  return `${amounts(name, judged)} ${readingsSentence("3%", met, judged.length)}`;
}

function amounts(name: string, judged: readonly Reading[]): string {
  const since = judged.find(({ baseline, window }) => baseline === mainBaseline && window.startsWith("since"));
  const alone = judged.find(({ baseline, window }) => baseline === mainBaseline && window.endsWith("alone"));
  const [first] = judged;
  const main = since ?? alone ?? first;
  if (main === undefined) return "";
  const median = medianClause(main.figure.comparator_median, "percent");
  const beside = median === "" ? "" : ` (${median})`;
  const inYear = since && alone ? `; in 2010 to 2011 alone, ${share(alone.figure)}` : "";
  return (
    `By 31 March 2011 ${name} had made cashable savings in adult social care of ${pounds(main.figure)} ` +
    `${windowName(main.window)}, ` +
    `${share(main.figure)} of its ${spending(main.baseline)}${beside}${inYear}.`
  );
}

function spending(baseline: string): string {
  const year = baseline.endsWith("2007-08") ? "2007 to 2008" : "2009 to 2010";
  return `${baseline.startsWith("net") ? "net" : "gross"} current spending of ${year}`;
}

function share({ value }: VfmFigure): string {
  return value === null ? "not available" : nearTarget(value);
}

function pounds({ numerator }: VfmFigure): string {
  return numerator === null ? "an amount not given" : money(numerator);
}

/** The second limb of the milestone: what of the savings comes from prevention, in pounds. */
export function preventionSentence(figures: readonly VfmFigure[]): string {
  const found = figures.filter((figure) => figure.indicator_code === "PPF-20P" && figure.value !== null);
  if (found.length === 0) {
    return "The milestone also asks how much of the savings comes from preventative strategies: no figure is available.";
  }
  const parts = found.map((figure) => {
    const of = savingsIn(figures, figure.definition);
    const share =
      of !== null && of > 0 && figure.value !== null ? `, ${percent((100 * figure.value) / of)} of the savings` : "";
    return `${money(figure.value ?? 0)} ${windowName(figure.definition)}${share}`;
  });
  return (
    `The milestone also asks that savings result from preventative strategies. The council marks as preventative: ` +
    `${parts.join("; ")}. No share is asked for, so there is no verdict on this part.`
  );
}

function savingsIn(figures: readonly VfmFigure[], window: string): number | null {
  return readings(figures).find((reading) => reading.window === window)?.figure.numerator ?? null;
}
