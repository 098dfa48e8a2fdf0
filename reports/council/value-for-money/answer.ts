import { figureKey } from "../../components/figure/key.ts";
import type { MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded } from "../../components/figure/not-loaded.ts";
import { judgedSentence as judgedOnSentence, whyNotJudged } from "../../components/milestone/due.ts";
import { windowName } from "../../components/milestone/names.ts";
import { notDueYet, standingOf } from "../../components/milestone/standing.ts";
import type { OwnFigure } from "../../components/own-comparators/own.ts";
import { comparison } from "../../components/sentences/comparison.ts";
import { comparatorsMedian } from "../../components/sentences/judgement.ts";
import { type Lead, leadText, unqualified } from "../../components/sentences/lead.ts";
import { readingsSentence, valueText } from "../../components/sentences/target.ts";
import { possessive, span } from "../../components/sentences/words.ts";
import { capitalised, money, number } from "../../components/words/format.ts";
import { monthName, periodName } from "../../components/words/periods.ts";
import { measureName, type PublishedCost, priceBasis } from "./published/costs.ts";
import { type SpendingLine, spendingLead } from "./published/spending.ts";
import { costYears, realChange } from "./published/years.ts";
import type { VfmFile } from "./rows.ts";
import { nearTarget, type Reading, readings } from "./threshold.ts";

/** The sentences that open the page: what was saved on each reading, none of them first, and whether the milestone is met. */
export function vfmLead(
  { context, name, figures }: Pick<VfmFile, "context" | "name" | "figures">,
  milestones: readonly MilestoneLine[],
): Lead {
  const all = readings(figures);
  const judged = all.filter(({ figure }) => figure.value !== null);
  const milestone = milestones.find((line) => line.milestone === "PPF-20");
  if (context.freshness.savings === undefined)
    return unqualified("No savings return has been loaded, so the 3% milestone cannot be judged.");
  if (judged.length === 0) return savingsLead(name, milestones);
  const waiting = milestone?.verdict === notDueYet ? milestone : null;
  const met = judged.filter(({ figure }) => figure.verdict === "met").length;
  const says = waiting === null ? readingsSentence("3%", met, judged.length) : fallsDue(waiting);
  const rest = [...amounts(judged), ...(waiting === null ? withoutPrevention(judged) : [judgedOnSentence(waiting)])];
  return { says: `${savedSentence(name, judged)} ${says}`, qualified: rest.join(" ") };
}

/** "Northmere’s cashable savings in adult social care are between 1.4% and 6.9% of its spending, …" */
function savedSentence(name: string, judged: readonly Reading[]): string {
  const isForecast = judged.some(({ figure }) => figure.vintage === "forecast");
  const whose = isForecast ? `As forecast in October 2010, ${possessive(name)}` : possessive(name);
  return `${whose} cashable savings in adult social care are ${shares(judged)} of its spending, depending on what is counted.`;
}

function amounts(judged: readonly Reading[]): string[] {
  return [...new Set(judged.map(({ window }) => window))].map((window) => {
    const ofWindow = judged.filter((reading) => reading.window === window);
    return `${capitalised(windowName(window))}: ${pounds(ofWindow)}, ${shares(ofWindow)}.`;
  });
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

/** The savings of a council against 3%; until they are due, as the council forecasts them. */
function savingsLead(name: string, milestones: readonly MilestoneLine[]): Lead {
  const readings = milestones.filter((line) => line.milestone === "PPF-20");
  const [first] = readings;
  if (first === undefined)
    return unqualified(`The milestone of 3% was not asked of ${name}: it fell due when there was no such council.`);
  const standing = readings.flatMap((line) => standingOf(line) ?? []);
  const share = span(
    standing.map(({ value }) => value),
    (value) => valueText(value, "percent", first.target),
  );
  const judged = readings.filter((line) => line.value !== null);
  if (judged.length > 0) {
    const met = judged.filter((line) => line.verdict === "met").length;
    const made = `By 31 March 2011 ${name} had made cashable savings of ${share} of its spending`;
    return unqualified(`${made}, depending on the definition. ${readingsSentence("3%", met, judged.length)}`);
  }
  if (first.verdict !== notDueYet)
    return {
      says: `Whether ${name} saved 3% cannot be judged.`,
      qualified: `${capitalised(whyNotJudged(readings))}.`,
    };
  return {
    says: `${forecastWords(name, standing.length > 0 ? share : null)} ${fallsDue(first)}`,
    qualified: judgedOnSentence(first),
  };
}

/** The same as one text. */
export function savingsAnswer(name: string, milestones: readonly MilestoneLine[]): string {
  return leadText(savingsLead(name, milestones));
}

function fallsDue(line: MilestoneLine): string {
  return `The milestone of 3% falls due by ${monthName(line.due_date)}.`;
}

function forecastWords(name: string, share: string | null): string {
  if (share === null) return `${name} has sent no forecast of its savings.`;
  const savings = `${possessive(name)} cashable savings by 31 March 2011 are ${share} of its spending`;
  return `As forecast in October 2010, ${savings}, depending on the definition.`;
}

/** What a published unit cost is of, as every council's is known. */
export function costFigure({ measure, period, value }: PublishedCost): OwnFigure {
  return { ...figureKey({ indicator_code: measure, period }), framework: "PSS EX1", edition: "2008-09", value };
}

/** The measure over all care, by which the answer speaks. */
const main = "2.1";

/**
 * What is said first of money from the published unit costs alone: the newest cost of all care beside the comparators’
 * median; then how it moved in real terms. Empty where none is published of the council.
 */
export function publishedCostsLead(name: string, costs: readonly PublishedCost[]): Lead {
  const measure = costYears(costs).find((years) => years.measure === main);
  const last = measure?.years.findLast(({ value }) => value !== null);
  if (measure === undefined || last === undefined) return unqualified("");
  const beside = comparison(
    {
      name,
      // Where it is of everyone it needs not be said: the sentence has room for no more.
      measure: measureName(last.title.replace(/, all adults$/, "")),
      unit: "gbp",
      value: last.value,
      status: last.value_status,
      lower: null,
      upper: null,
      period: last.period,
      decimals: Number.isInteger(last.value) ? 0 : 2,
    },
    comparatorsMedian(last.comparator_median),
  );
  const real = realSentence(measure.years, realChange(measure), priceBasis(costs));
  return { says: beside, qualified: `${real} Source: PSS EX1.`.trim() };
}

function realSentence(years: readonly PublishedCost[], change: number | null, basis: string | null): string {
  const known = years.filter(({ real_value }) => real_value !== null && real_value !== 0);
  const first = known[0];
  if (change === null || first === undefined || basis === null) return "";
  const size =
    Math.abs(change) < 0.05 ? "the same as" : `${number(Math.abs(change), 1)}% ${change > 0 ? "more" : "less"} than`;
  return `In ${basis} that is ${size} in ${periodName(first.period)}.`;
}

/** The same, or that the publications have no row of the council; empty where no publication of unit costs is loaded. */
function publishedOrNone(name: string, costs: readonly PublishedCost[]): Lead {
  const lead = publishedCostsLead(name, costs);
  if (lead.says !== "" || notLoaded(["pss_unit_costs"]).length > 0) return lead;
  return {
    says: `The published unit costs that are loaded have no cost of all care in ${name}.`,
    qualified: "Source: PSS EX1 (NHS Information Centre).",
  };
}

/** The same as one text. */
export function publishedCostsOrNone(name: string, costs: readonly PublishedCost[]): string {
  return leadText(publishedOrNone(name, costs));
}

/** The answer about money: from the council's own returns, else from the publications, and what those leave open. */
export function moneyLead(
  file: VfmFile,
  { costs, spending }: { readonly costs: readonly PublishedCost[]; readonly spending: readonly SpendingLine[] },
  milestones: readonly MilestoneLine[],
): Lead {
  const own = vfmLead(file, milestones);
  if (file.context.freshness.savings !== undefined) return own;
  // The newest first: revenue outturn is of today, the published unit costs end in 2010-11.
  const known = [spendingLead(file.name, spending), publishedOrNone(file.name, costs)].flatMap((lead) =>
    lead === null || lead.says === "" ? [] : [lead],
  );
  const [first, ...older] = [...known, own];
  const rest = [first?.qualified ?? "", ...older.map(leadText)].filter((words) => words !== "");
  return { says: first?.says ?? "", qualified: rest.join(" ") };
}
