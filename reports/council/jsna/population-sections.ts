import { leastPeriods } from "../../components/charts/segments.ts";
import { answer } from "../../components/figure/answer.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { judgedSentence } from "../../components/sentences/judged.ts";
import { isEstimate, keyNumbers, noPopulation, populationAnswer } from "./key-numbers.ts";
import { fewOlderYears, olderColumns, olderHeadline, olderRows, olderShares } from "./older.ts";
import { drawOlder } from "./older-drawing.ts";
import { pyramid, pyramidColumns, pyramidHeadline, pyramidNotes, pyramidRows, pyramidSubtitle } from "./pyramid.ts";
import { drawPyramid } from "./pyramid-drawing.ts";
import { type JsnaFile, newestBase } from "./rows.ts";

/** What the page says first. */
export function jsnaOpening(file: JsnaFile): HTMLElement {
  return answer(`${populationAnswer(file)} ${judgedSentence(file.name, file.measures)}`.trim());
}

/** Why a section about people has nothing to show: there is no estimate, or none by sex and age. */
function withoutAges(file: JsnaFile): string {
  return keyNumbers(file) === null
    ? noPopulation(file.context)
    : `What is loaded of population holds no people of ${file.name} by sex and age.`;
}

/** The number of people in a wide age band in one year; null where there is none. */
function bandKey({ figures }: JsnaFile, band: string, year: string, isProjection: boolean) {
  const found = figures.find(
    (one) =>
      one.indicator_code === "POP" &&
      one.breakdown_value === band &&
      one.period === year &&
      isEstimate(one.definition) !== isProjection,
  );
  return found === undefined ? null : figureKey(found);
}

/** The returns of people that the page speaks of: projections where there are any of the council. */
function populationReturns(file: JsnaFile): string[] {
  const estimates = ["population", "ons_population"];
  return newestBase(file.figures) === undefined ? estimates : [...estimates, "ons_projections"];
}

/** Men and women by age, now and in ten years. */
export function jsnaPyramid(file: JsnaFile): HTMLElement {
  const found = pyramid(file.figures);
  if (found === null) return nothing("The ages of the people are not known", withoutAges(file));
  return figure({
    id: "pyramid",
    headline: pyramidHeadline(found),
    subtitle: pyramidSubtitle(file.name, found),
    alt: `Population pyramid, men to the left and women to the right, ${found.year} as bars${found.projection === null ? "" : ` and ${found.laterYear} as an outline`}. ${pyramidHeadline(found)}.`,
    draw: drawPyramid(found),
    columns: pyramidColumns(found),
    rows: pyramidRows(found),
    main: bandKey(file, "18+", found.year, false) ?? undefined,
    source: sourceOf(populationReturns(file), file.context),
    method: "Mid-year estimates, and projections of them, as published.",
    notes: pyramidNotes(found),
    isDemonstration: file.context.isDemonstration,
  });
}

/** Older people as a share of all, over time, beside the comparators. */
export function jsnaOlder(file: JsnaFile): HTMLElement {
  const shares = olderShares(file);
  if (shares.length === 0) return nothing("How the number of older people changes is not known", withoutAges(file));
  if (new Set(shares.map(({ year }) => year)).size < leastPeriods)
    return nothing(olderHeadline(shares), fewOlderYears(shares));
  return figure({
    id: "older-people",
    headline: olderHeadline(shares),
    subtitle: `People aged 65 and over and 85 and over as a share of people of all ages, percent, by year; ${file.name}, estimates (filled) and projections (hollow), with its comparators’ median and range`,
    alt: `Two panels of lines by year, 65 and over and 85 and over. ${olderHeadline(shares)}.`,
    draw: drawOlder(shares),
    columns: olderColumns,
    rows: olderRows(shares),
    main: shares.map((one) => bandKey(file, one.band, String(one.year), one.isProjection))[0] ?? undefined,
    rowFigures: shares.map((one) => bandKey(file, one.band, String(one.year), one.isProjection)),
    source: sourceOf(populationReturns(file), file.context),
    method: "People in the band divided by people of all ages, in the same year and the same publication.",
    notes: [
      `Comparators: ${file.context.council?.comparators ?? "none"}; the pale band is their range and the thin line their median.`,
      "Estimates and projections are different series: no line joins them.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
