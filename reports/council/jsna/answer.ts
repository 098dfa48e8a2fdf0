import { answer } from "../../components/figure/element.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { judgedLead } from "../../components/sentences/judged.ts";
import { type Lead, unqualified } from "../../components/sentences/lead.ts";
import { joined, number, percent } from "../../components/words/format.ts";
import { type JsnaFigure, type JsnaFile, type JsnaPeople, newestBase } from "./rows.ts";

/** People of an age band now and as projected for a later year. */
export interface KeyNumber {
  readonly words: string;
  readonly band: string;
  readonly now: number;
  readonly later: number | null;
  /** Change in percent, and its median in the comparators. */
  readonly change: number | null;
  readonly comparatorChange: number | null;
}

/** The year of the newest estimate, the year that is projected, and the people of each band in both. */
export interface KeyNumbers {
  readonly year: string;
  /** Null where no later year is projected. */
  readonly laterYear: string | null;
  readonly bands: readonly KeyNumber[];
}

const bands = [
  ["18-64", "aged 18 to 64"],
  ["65+", "aged 65 and over"],
  ["85+", "aged 85 and over"],
] as const;

export function isEstimate(definition: string): boolean {
  return definition === "estimate";
}

function population(figures: readonly JsnaFigure[]): JsnaFigure[] {
  return figures.filter((figure) => figure.indicator_code === "POP" && figure.value !== null);
}

/**
 * The year that is looked ahead to from the newest estimate: the first projected one that is ten years on or more, since a
 * publication may have every fifth year alone; where none is so far ahead, the last. Null where no later year is projected.
 */
export function yearAhead(year: string, projected: readonly string[]): string | null {
  const later = projected.filter((period) => period > year).sort();
  return later.find((period) => Number(period) >= Number(year) + 10) ?? later.at(-1) ?? null;
}

/** The years of which people are projected. */
export function projectedYears(figures: readonly JsnaFigure[]): string[] {
  return population(figures)
    .filter((figure) => !isEstimate(figure.definition))
    .map((figure) => figure.period);
}

/** Now and later, from the newest estimate and the projection; null where there is no estimate. */
function keyNumbers({ figures, people }: JsnaFile): KeyNumbers | null {
  const estimates = population(figures);
  const year = newestYear(estimates);
  if (year === undefined) return null;
  const laterYear = yearAhead(year, projectedYears(estimates));
  return {
    year,
    laterYear,
    bands: bands.flatMap(([band, words]) => keyNumber(estimates, people, band, words, year, laterYear)),
  };
}

/** The year of the newest estimate. */
export function newestYear(figures: readonly JsnaFigure[]): string | undefined {
  return population(figures)
    .filter((figure) => isEstimate(figure.definition))
    .map((figure) => figure.period)
    .sort()
    .at(-1);
}

function keyNumber(
  estimates: readonly JsnaFigure[],
  people: readonly JsnaPeople[],
  band: string,
  words: string,
  year: string,
  laterYear: string | null,
): KeyNumber[] {
  const of = (period: string | null, estimate: boolean) =>
    estimates.find(
      (figure) =>
        figure.breakdown_value === band && figure.period === period && isEstimate(figure.definition) === estimate,
    )?.value;
  const now = of(year, true);
  if (now === undefined || now === null) return [];
  const later = of(laterYear, false) ?? null;
  const beside = people.find(
    (group) => group.breakdown_value === band && group.period === laterYear && !isEstimate(group.definition),
  );
  const change = later === null || now === 0 ? null : (100 * (later - now)) / now;
  return [{ words, band, now, later, change, comparatorChange: beside?.comparator_change ?? null }];
}

/** Why it is not known how many people live in the council of the page. */
export function noPopulation(context?: PageContext): string {
  return noneSentence("estimates of the population", ["population", "ons_population"], context);
}

/** How many people there are now, then how many are projected and how fast the oldest grow among comparators. */
export function populationLead(file: JsnaFile): Lead {
  const key = keyNumbers(file);
  const { context, name } = file;
  if (key === null) return unqualified(noPopulation(context));
  const now = joined(
    key.bands.map((band, index) => `${number(band.now)} ${index === 0 ? "people " : ""}${band.words}`),
  );
  const later = key.bands.flatMap((band) =>
    band.later === null ? [] : [`${number(band.later)} ${band.words} (${signed(band.change)})`],
  );
  const says = `In mid-${key.year} ${name} had ${now}.`;
  if (later.length === 0) return { says, qualified: "No projection for a later year is loaded." };
  return {
    says,
    qualified: `By mid-${key.laterYear} there are projected to be ${joined(later)}, in the ${newestBase(file.figures)}.${beside(key)}`,
  };
}

function beside({ bands: all }: KeyNumbers): string {
  const oldest = all.find((figure) => figure.band === "85+");
  if (oldest?.comparatorChange === null || oldest === undefined) return "";
  return ` The median change in the number aged 85 and over among its comparators is ${signed(oldest.comparatorChange)}.`;
}

/** "+13%", "−2%". */
function signed(value: number | null): string {
  if (value === null) return "change not known";
  const text = percent(value, 0);
  return value > 0 ? `+${text}` : text;
}

/** Why a section about people has nothing to show: there is no estimate, or none by sex and age. */
export function withoutAges(file: JsnaFile): string {
  return keyNumbers(file) === null
    ? noPopulation(file.context)
    : `What is loaded of population holds no people of ${file.name} by sex and age.`;
}

/** The number of people in a wide age band in one year; null where there is none. */
export function bandKey({ figures }: JsnaFile, band: string, year: string, isProjection: boolean) {
  const bandFigure = figures.find(
    (figure) =>
      figure.indicator_code === "POP" &&
      figure.breakdown_value === band &&
      figure.period === year &&
      isEstimate(figure.definition) !== isProjection,
  );
  return bandFigure === undefined ? null : figureKey(bandFigure);
}

/** The returns of people that the page speaks of: projections where there are any of the council. */
export function populationReturns(file: JsnaFile): string[] {
  const estimates = ["population", "ons_population"];
  return newestBase(file.figures) === undefined ? estimates : [...estimates, "ons_projections"];
}

/** What the page says first. */
export function jsnaOpening(file: JsnaFile): HTMLElement {
  const [people, measures] = [populationLead(file), judgedLead(file.name, file.measures)];
  return answer({
    says: `${people.says} ${measures.says}`.trim(),
    qualified: `${people.qualified} ${measures.qualified}`.trim(),
  });
}
