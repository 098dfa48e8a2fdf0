import type { MilestoneLine } from "../../components/figure/lines.ts";
import { windowName } from "../../components/milestone/names.ts";
import { notDueYet } from "../../components/milestone/standing.ts";
import { possessive } from "../../components/sentences/possessive.ts";
import { readingsSentence } from "../../components/sentences/readings.ts";
import { span } from "../../components/sentences/span.ts";
import { capitalised, money, percent } from "../../components/words/format.ts";
import type { VfmFigure, VfmFile } from "./rows.ts";
import { savingsAnswer, savingsDue } from "./savings-answer.ts";
import { nearTarget, type Reading, readings } from "./threshold.ts";

/** The sentences that open the page: what was saved on each reading, none of them first, and whether the milestone is met. */
export function vfmAnswer(
  { context, name, figures }: Pick<VfmFile, "context" | "name" | "figures">,
  milestones: readonly MilestoneLine[],
): string {
  const found = readings(figures);
  const judged = found.filter(({ figure }) => figure.value !== null);
  const milestone = milestones.find((line) => line.milestone === "PPF-20");
  if (context.freshness.savings === undefined)
    return "No savings return has been loaded, so the 3% milestone cannot be judged.";
  if (judged.length === 0) return savingsAnswer(name, milestones);
  if (milestone?.verdict === notDueYet) return `${amounts(name, judged)} ${savingsDue(milestone)}`;
  const met = judged.filter(({ figure }) => figure.verdict === "met").length;
  const says = `${amounts(name, judged)} ${readingsSentence("3%", met, judged.length)}`;
  return [says, ...withoutPrevention(judged)].join(" ");
}

function amounts(name: string, judged: readonly Reading[]): string {
  const parts = [...new Set(judged.map(({ window }) => window))].map((window) => {
    const ofWindow = judged.filter((reading) => reading.window === window);
    return `${capitalised(windowName(window))}: ${pounds(ofWindow)}, ${shares(ofWindow)}.`;
  });
  const isForecast = judged.some(({ figure }) => figure.vintage === "forecast");
  const whose = isForecast ? `As forecast in October 2010, ${possessive(name)}` : possessive(name);
  const all = `cashable savings in adult social care are ${shares(judged)} of its spending`;
  return [`${whose} ${all}, depending on what is counted.`, ...parts].join(" ");
}

/** Of readings that reach 3% with nothing from prevention, that this is why they are not met. */
function withoutPrevention(judged: readonly Reading[]): string[] {
  const short = judged.filter(
    ({ figure }) => figure.target_verdict === "met" && figure.prevention_verdict === "not met",
  );
  return [...new Set(short.map(({ window }) => windowName(window)))].map(
    (window) => `Savings ${window} reach 3%, but none of them comes from prevention, which the milestone asks for too.`,
  );
}

/** "between 3.1% and 3.9%": the shares of several readings, from the least to the most. */
function shares(readings: readonly Reading[]): string {
  return span(
    readings.flatMap(({ figure }) => figure.value ?? []),
    nearTarget,
  );
}

function pounds([first]: readonly Reading[]): string {
  const numerator = first?.figure.numerator ?? null;
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
    `${parts.join("; ")}. It asks for no share: any sum above £0 is enough, and ` +
    `a reading is met only where it reaches 3% too.`
  );
}

function savingsIn(figures: readonly VfmFigure[], window: string): number | null {
  return readings(figures).find((reading) => reading.window === window)?.figure.numerator ?? null;
}
