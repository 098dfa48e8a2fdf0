import { axisX, barX, gridX, plot, ruleX, text } from "@observablehq/plot";
import { roundTicks } from "../../components/charts/ticks.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { palette } from "../../components/figure/palette.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { number, percent } from "../../components/words/format.ts";
import {
  bandKey,
  isEstimate,
  newestYear,
  populationReturns,
  projectedYears,
  withoutAges,
  yearAhead,
} from "./answer.ts";
import type { JsnaFigure, JsnaFile } from "./rows.ts";

/** Men and women of an age band now and in the year ahead; null where not known. */
export interface PyramidBand {
  readonly band: string;
  readonly female: number | null;
  readonly male: number | null;
  readonly laterFemale: number | null;
  readonly laterMale: number | null;
}

/** The bands of a population pyramid, youngest first, with the years they are about. */
export interface Pyramid {
  readonly year: string;
  /** Null where no later year is projected. */
  readonly laterYear: string | null;
  /** "projection from 2008"; null where there is none. */
  readonly projection: string | null;
  readonly bands: readonly PyramidBand[];
}

/** The adult age bands now and in the year ahead; null where there is no estimate by sex and age. */
export function pyramid(figures: readonly JsnaFigure[]): Pyramid | null {
  const people = figures.filter((figure) => figure.indicator_code === "POP" && figure.breakdown === "age_band+sex");
  const year = newestYear(people);
  if (year === undefined) return null;
  const laterYear = yearAhead(year, projectedYears(people));
  const places = new Map(
    people.map((figure) => [placeOf(figure, figure.period, isEstimate(figure.definition)), figure.value]),
  );
  const of = (band: string, sex: string, period: string | null, estimate: boolean) =>
    places.get(`${band}|${sex} ${period} ${estimate}`) ?? null;
  const names = [...new Set(people.map((figure) => figure.breakdown_value.split("|")[0] ?? ""))].filter(
    (band) => firstAge(band) >= 18,
  );
  const later = people.find(({ period, definition }) => period === laterYear && !isEstimate(definition));
  return {
    year,
    laterYear,
    projection: later?.definition ?? null,
    bands: names
      .sort((a, b) => firstAge(a) - firstAge(b))
      .map((band) => ({
        band,
        female: of(band, "female", year, true),
        male: of(band, "male", year, true),
        laterFemale: of(band, "female", laterYear, false),
        laterMale: of(band, "male", laterYear, false),
      })),
  };
}

function placeOf(figure: JsnaFigure, period: string, estimate: boolean): string {
  return `${figure.breakdown_value} ${period} ${estimate}`;
}

/** 65 of "65-69" and 90 of "90+". */
function firstAge(band: string): number {
  return Number.parseInt(band, 10);
}

/** The finding: which adult band grows most in people, and which fastest. */
export function pyramidHeadline({ bands, year, laterYear }: Pyramid): string {
  const changes = bands.flatMap((band) => {
    const [now, later] = [sum(band.female, band.male), sum(band.laterFemale, band.laterMale)];
    return !now || later === null ? [] : [{ band: band.band, change: later - now, share: (100 * (later - now)) / now }];
  });
  if (changes.length === 0) return `Adults by age in ${year}`;
  const most = changes.reduce((a, b) => (b.change > a.change ? b : a));
  const fastest = changes.reduce((a, b) => (b.share > a.share ? b : a));
  if (most.change <= 0) return `No adult age band is projected to grow by ${laterYear}`;
  return (
    `People aged ${ageWords(most.band)} are projected to grow most by ${laterYear}, by ${number(most.change)}; ` +
    `those aged ${ageWords(fastest.band)} fastest, by ${percent(fastest.share, 0)}`
  );
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** "65 to 69", "90 and over". */
function ageWords(band: string): string {
  return band.endsWith("+") ? `${firstAge(band)} and over` : band.replace("-", " to ");
}

/** Whom it shows: the youngest band need not begin at 18. */
export function pyramidSubtitle(name: string, { bands, year, laterYear, projection }: Pyramid): string {
  const later =
    projection === null ? "no projection for a later year is loaded" : `${projection} for mid-${laterYear} (outline)`;
  return `People aged ${firstAge(bands[0]?.band ?? "18")} and over by sex and age, ${name}: estimate for mid-${year} (bars); ${later}`;
}

/** What its bands do not show as they might be read. */
export function pyramidNotes({ bands, projection }: Pyramid): string[] {
  const lowest = firstAge(bands[0]?.band ?? "18");
  const isUneven = new Set(
    bands.slice(0, -1).map(({ band }) => band.split("-").reduce((sum, age) => Number(age) - sum, 0)),
  );
  return [
    ...(lowest > 18
      ? [`The publication has no band that begins at 18: people of 18 to ${lowest - 1} are not shown.`]
      : []),
    ...(isUneven.size > 1
      ? ["Bands are not all of one width, and the last has no end."]
      : ["The last band has no end."]),
    ...(projection === null
      ? []
      : ["A projection continues recent trends; it is not a forecast of what policy will change."]),
  ];
}

/** Columns of the pyramid's table. */
export function pyramidColumns({ year, laterYear, projection }: Pyramid) {
  const later = [
    { key: "laterFemale", label: `Women ${laterYear}`, isNumber: true },
    { key: "laterMale", label: `Men ${laterYear}`, isNumber: true },
  ];
  return [
    { key: "age", label: "Age" },
    { key: "female", label: `Women ${year}`, isNumber: true },
    { key: "male", label: `Men ${year}`, isNumber: true },
    ...(projection === null ? [] : later),
  ];
}

/** The bands as a table. */
export function pyramidRows({ bands }: Pyramid) {
  const words = (value: number | null) => (value === null ? "not available" : number(value));
  return bands.map((band) => ({
    age: ageWords(band.band),
    female: words(band.female),
    male: words(band.male),
    laterFemale: words(band.laterFemale),
    laterMale: words(band.laterMale),
  }));
}

interface Side {
  readonly band: string;
  readonly now: number;
  readonly later: number;
}

/** Men to the left and women to the right of the ages: now as bars, in ten years, where that is known, as an outline. */
function drawPyramid({ bands, year, laterYear, projection }: Pyramid): (width: number) => Element {
  const men = bands.map((band): Side => ({ band: band.band, now: -(band.male ?? 0), later: -(band.laterMale ?? 0) }));
  const women = bands.map((band): Side => ({ band: band.band, now: band.female ?? 0, later: band.laterFemale ?? 0 }));
  const sides = [...men, ...women];
  const widest = Math.max(1, ...sides.flatMap((side) => [Math.abs(side.now), Math.abs(side.later)])) * 1.05;
  return (width) =>
    plot(
      theme(width, {
        height: 90 + bands.length * 22,
        marginLeft: isNarrow(width) ? 88 : 96,
        marginRight: 24,
        marginTop: 46,
        marginBottom: 34,
        x: { domain: [-widest, widest], label: null },
        y: { domain: bands.map((band) => band.band).reverse(), label: null, tickSize: 0, tickFormat: ageWords },
        marks: [
          gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: 6 }),
          ...sideAxes(widest, isNarrow(width) ? 2 : 4),
          barX(men, { y: "band", x: "now", fill: palette.quiet, insetTop: 2, insetBottom: 2 }),
          barX(women, { y: "band", x: "now", fill: palette.accent, insetTop: 2, insetBottom: 2 }),
          // The paper under the outline keeps it apart from the bars on black and white paper too.
          ...(projection === null
            ? []
            : [
                barX(sides, { ...outline, stroke: palette.paper, strokeWidth: 4 }),
                barX(sides, { ...outline, stroke: palette.ink, strokeWidth: 1.5 }),
              ]),
          ruleX([0], { stroke: palette.ink }),
          heading("Men", -widest / 2),
          heading("Women", widest / 2),
          text([""], {
            frameAnchor: "top",
            dy: -22,
            text: () => (projection === null ? `bars: ${year}` : `bars: ${year}; outline: ${laterYear}`),
          }),
        ],
      }),
    );
}

/** An axis for each side, both from zero outwards: men’s and women’s. */
function sideAxes(widest: number, ticks: number) {
  const places = roundTicks(widest, ticks);
  const label = { tickFormat: (value: number) => number(Math.abs(value)) } as const;
  return [
    axisX(
      places.slice(1).map((place) => -place),
      label,
    ),
    axisX(places, label),
  ];
}

const outline = { y: "band", x1: () => 0, x2: "later", fill: "none" } as const;

function heading(words: string, x: number) {
  return text([words], { x: () => x, frameAnchor: "top", dy: -38, text: () => words, fontWeight: "bold" });
}

/** Men and women by age, now and in ten years. */
export function pyramidFigure(file: JsnaFile): HTMLElement {
  const ages = pyramid(file.figures);
  if (ages === null) return nothing("The people by sex and age are not known", withoutAges(file));
  return figure({
    id: "pyramid",
    headline: pyramidHeadline(ages),
    subtitle: pyramidSubtitle(file.name, ages),
    alt: `Population pyramid, men to the left and women to the right, ${ages.year} as bars${ages.projection === null ? "" : ` and ${ages.laterYear} as an outline`}. ${pyramidHeadline(ages)}.`,
    draw: drawPyramid(ages),
    columns: pyramidColumns(ages),
    rows: pyramidRows(ages),
    main: bandKey(file, "18+", ages.year, false) ?? undefined,
    source: sourceOf(populationReturns(file), file.context),
    method: "Mid-year estimates, and projections of them, as published.",
    notes: pyramidNotes(ages),
    isDemonstration: file.context.isDemonstration,
  });
}
