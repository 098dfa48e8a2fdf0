import { beeswarm, swarmDomain } from "../components/charts/beeswarm.ts";
import { figure, nothing } from "../components/figure/figure.ts";
import type { AreaFigureKey } from "../components/figure/key.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { croppedNote } from "../components/figure/value-axis.ts";
import { publishedMargins } from "../components/indicator/judged.ts";
import type { AreaRow, IndicatorName } from "../components/indicator/rows.ts";
import { indicatorAnswer, periodWords, readingId, sides, standings } from "../components/indicator/words.ts";
import { whyNoInterval } from "../components/sentences/measured.ts";
import { standsOutCell } from "../components/sentences/stands-out.ts";
import { isOrAre } from "../components/sentences/words.ts";
import { counted, interval, short, statusWords, tick, valueOrWord } from "../components/words/format.ts";
import type { MapShapes } from "./map-shapes.ts";
import { markedFirst, markedHeadline, markedRow, markedSentence, rankCell } from "./marked-council.ts";
import { standingMap } from "./standing-map.ts";

const columns = [
  { key: "name", label: "Council" },
  { key: "value", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "rank", label: "Rank", isNumber: true },
  { key: "verdict", label: "Compared with England" },
  { key: "standsOut", label: "Stands out" },
];

/** What is drawn with the councils: a map, where there are shapes, and one council that is marked by its code. */
export interface StandingOptions {
  readonly shapes: MapShapes | null;
  readonly marked: string | null;
}

/** Every council as a dot with its interval, lowest to highest, England as a line; beside them a map where there is one. */
export function indicatorStanding(
  indicator: IndicatorName,
  rows: readonly AreaRow[],
  source: string,
  { shapes, marked }: StandingOptions,
): HTMLElement {
  const councils = rows.filter((row) => row.area_type === "council");
  const shown = councils.filter((row) => row.value !== null);
  const [first] = shown;
  if (first === undefined) return nothing("No council has a figure", "Nothing that it is made from is loaded.");
  const england = rows.find((row) => row.area_type === "england")?.value ?? null;
  const own = markedRow(rows, marked);
  const listed = markedFirst(councils, marked);
  const { dots, isFromZero } = standingDots(indicator, listed, england, marked);
  const map = standingMap(shapes, indicator, councils, marked);
  return figure({
    id: `standing-${readingId(first)}`,
    headline: own === undefined ? standingHeadline(indicator, rows) : markedHeadline(own, rows, indicator),
    subtitle: `${indicator.title}, every council a dot, from the lowest to the highest. ${periodWords(first)}`,
    alt: `Every council as a dot from the lowest to the highest, as many above one another as are alike. ${[indicatorAnswer(indicator, rows), markedSentence(indicator, rows, marked), map?.alt ?? ""].filter(Boolean).join(" ")}`,
    draw: map === null ? dots : map.beside(dots),
    columns,
    rows: listed.map((row) => tableRow(row, shown, indicator)),
    rowFigures: listed.map((row) => areaKey(row, indicator)),
    source,
    method: methodWords(shown, indicator.kind),
    notes: [
      ...(isFromZero ? [] : [croppedNote]),
      "A council without a figure is in the table with the reason, and has no rank; nor has one that is not compared, such as one with fewer than 30 people. A rank is a place among all that have a figure.",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}

/** The rows of the table that have a figure, as dots; a line at England, or where there is none at the median. */
function standingDots(
  { unit, decimals }: IndicatorName,
  listed: readonly AreaRow[],
  england: number | null,
  marked: string | null,
): { readonly dots: (width: number) => Element; readonly isFromZero: boolean } {
  const dots = listed.flatMap(({ area_code, area_name, value, lower_95, upper_95 }, row) =>
    value === null
      ? []
      : [{ name: area_name, value, lower: lower_95, upper: upper_95, row, isMarked: area_code === marked }],
  );
  const line = england ?? middle(dots.map(({ value }) => value));
  const lineName = england === null ? "Median of councils" : "England";
  const options = {
    format: (value: number, places: number) => tick(value, unit, places),
    words: (value: number) => short(value, unit, decimals),
    line: { value: line, label: `${lineName} ${short(line, unit, decimals)}`, kind: "england" },
  } as const;
  return { dots: beeswarm(dots, options), isFromZero: swarmDomain(dots, options.line)[0] === 0 };
}

/** How many councils are on each side of England, as a title. */
export function standingHeadline(indicator: IndicatorName, rows: readonly AreaRow[]): string {
  const { above, similar, below } = standings(rows);
  const [better, worse] = sides(indicator.polarity);
  if (above + similar + below === 0) return "Every council, lowest to highest";
  return `${counted(above, "council")} ${isOrAre(above)} ${better} than England, ${similar} similar and ${below} ${worse}`;
}

/** The figure of a council that a row is; null where the site has no pages of it. */
export function areaKey(row: AreaRow, { indicator_code }: IndicatorName): AreaFigureKey | null {
  return row.has_pages ? { ...row, indicator_code, breakdown: "all", breakdown_value: "all" } : null;
}

function tableRow(row: AreaRow, shown: readonly AreaRow[], { unit, decimals, polarity }: IndicatorName) {
  return {
    name: row.area_name,
    value: valueOrWord(row.value, row.value_status, unit, decimals),
    interval: interval(row.lower_95, row.upper_95, unit, decimals),
    rank: rankCell(row, shown, polarity),
    verdict: row.value === null ? statusWords(row.value_status) : verdictWords(row),
    standsOut: standsOutCell(row),
  };
}

function verdictWords({ verdict, refusal }: AreaRow): string {
  if (verdict === null) return "no figure of England";
  return verdict === "not_compared" ? `not compared: ${refusal ?? "no interval"}` : verdict;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

const ofCounts =
  "95% intervals are Byar’s, or exact Poisson limits for counts under 10; where counts are rounded, of the lowest and the highest count that the rounding leaves open.";

const methods: Readonly<Record<string, string>> = {
  wilson: "95% intervals are Wilson score intervals.",
  rounded_share:
    "95% intervals are Wilson score intervals of the published share, whose counts are rounded: they run from the lower limit of the lowest share to the upper limit of the highest that the rounding leaves open.",
  byar: ofCounts,
  exact_poisson: ofCounts,
  published: `95% intervals are as published. ${publishedMargins}`,
};

function hasIntervals(shown: readonly AreaRow[]): boolean {
  return shown.some(({ lower_95 }) => lower_95 !== null);
}

/** How the intervals of the figures shown were made and what is judged by them, and why those that have none have none. */
export function methodWords(shown: readonly AreaRow[], kind: string): string {
  const made = new Set(shown.flatMap(({ method }) => methods[method] ?? []));
  const without = shown.some(({ lower_95 }) => lower_95 === null);
  return [
    ...made,
    ...(hasIntervals(shown) ? [judgedBy] : []),
    ...(without ? [`A figure without an interval has none because ${whyNoInterval(kind)}.`] : []),
  ].join(" ");
}

const judgedBy =
  "Better, similar and worse are by the council’s own interval compared with England’s figure (Fingertips). Where intervals overlap, the order of two councils may be chance. A council stands out if it is outside the limits that allow for the usual differences between councils (95%), which is a second thing.";
