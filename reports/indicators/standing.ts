import { caterpillar } from "../components/charts/caterpillar.ts";
import { figure, nothing } from "../components/figure/figure.ts";
import type { AreaFigureKey } from "../components/figure/key.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { croppedNote, isCropped } from "../components/figure/value-axis.ts";
import { publishedMargins } from "../components/indicator/judged.ts";
import type { AreaRow, IndicatorName } from "../components/indicator/rows.ts";
import { indicatorAnswer, periodWords, readingId, sides, standings } from "../components/indicator/words.ts";
import { whyNoInterval } from "../components/sentences/measured.ts";
import { standsOutCell } from "../components/sentences/stands-out.ts";
import { isOrAre } from "../components/sentences/words.ts";
import { counted, interval, short, statusWords, tick, valueOrWord } from "../components/words/format.ts";
import type { MapShapes } from "./map-shapes.ts";
import { markedFirst, markedSentence, rankCell } from "./marked-council.ts";
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
  const dots = standingDots(indicator, shown, { england, isCropped: isCropped(indicator.unit), marked });
  const map = standingMap(shapes, indicator, councils, marked);
  return figure({
    id: `standing-${readingId(first)}`,
    headline: standingHeadline(indicator, rows),
    subtitle: `${indicator.title}, every council, lowest to highest. ${periodWords(first)}`,
    alt: `Every council as a dot${hasIntervals(shown) ? " with its 95% interval" : ""} from the lowest to the highest. ${[indicatorAnswer(indicator, rows), markedSentence(indicator, rows, marked), map?.alt ?? ""].filter(Boolean).join(" ")}`,
    draw: map === null ? dots : map.beside(dots),
    columns,
    rows: markedFirst(councils, marked).map((row) => tableRow(row, shown, indicator)),
    rowFigures: markedFirst(councils, marked).map((row) => areaKey(row, indicator)),
    source,
    method: methodWords(shown, indicator.kind),
    notes: [
      ...(isCropped(indicator.unit) ? [croppedNote] : []),
      "Solid dots are at or above the line, open dots below it.",
      "A council without a figure is in the table with the reason, and has no rank; nor has one that is not compared, such as one with fewer than 30 people. A rank is a place among all that have a figure.",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}

interface DotsOptions {
  readonly england: number | null;
  readonly isCropped: boolean;
  readonly marked: string | null;
}

function standingDots(
  { unit, decimals }: IndicatorName,
  shown: readonly AreaRow[],
  { england, isCropped, marked }: DotsOptions,
): (width: number) => Element {
  const line = england ?? middle(shown);
  const lineName = england === null ? "Median of councils" : "England";
  return caterpillar(
    shown.map((row) => ({
      panel: "All councils",
      name: row.area_name,
      value: row.value ?? 0,
      lower: row.lower_95,
      upper: row.upper_95,
      isMarked: row.area_code === marked,
    })),
    {
      format: (value, places) => tick(value, unit, places),
      target: { value: line, label: `${lineName} ${short(line, unit, decimals)}` },
      isCropped,
    },
  );
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

function middle(shown: readonly AreaRow[]): number {
  const values = shown.map((row) => row.value ?? 0).sort((a, b) => a - b);
  const [low = 0, high = low] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
  return (low + high) / 2;
}

const methods: Readonly<Record<string, string>> = {
  wilson: "95% intervals are Wilson score intervals.",
  rounded_share:
    "95% intervals are Wilson score intervals of the published share, with the rounding of its counts allowed for.",
  byar: "95% intervals are Byar’s, or exact Poisson limits for counts under 10.",
  exact_poisson: "95% intervals are Byar’s, or exact Poisson limits for counts under 10.",
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
