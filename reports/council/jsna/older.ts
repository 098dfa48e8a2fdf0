import { areaY, axisX, axisY, dot, gridY, line, plot } from "@observablehq/plot";
import { leastPeriods } from "../../components/charts/segments.ts";
import { valueLabels } from "../../components/charts/value-labels.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { panels } from "../../components/figure/panels.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { number, percent } from "../../components/words/format.ts";
import { bandKey, isEstimate, populationReturns, withoutAges } from "./answer.ts";
import type { JsnaFile } from "./rows.ts";

/** The share of all people who are in an older age band, in one year, beside the comparators. */
export interface OlderShare {
  readonly band: "65+" | "85+";
  readonly year: number;
  readonly isProjection: boolean;
  /** "estimate", "projection from 2008". */
  readonly definition: string;
  readonly people: number;
  readonly share: number;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Shares of people aged 65 and over and 85 and over, by year: estimates, then projections for the years after them. */
export function olderShares({ figures, people }: JsnaFile): OlderShare[] {
  const populations = figures.filter((figure) => figure.indicator_code === "POP");
  const all = populations.filter((figure) => figure.breakdown_value === "all");
  const latest =
    all
      .filter((figure) => isEstimate(figure.definition))
      .map((figure) => figure.period)
      .sort()
      .at(-1) ?? "";
  return populations
    .flatMap((figure): OlderShare[] => {
      const band = figure.breakdown_value;
      if (band !== "65+" && band !== "85+") return [];
      const isProjection = !isEstimate(figure.definition);
      const total = all.find((of) => of.period === figure.period && of.definition === figure.definition)?.value;
      if (figure.value === null || !total || (isProjection && figure.period < latest)) return [];
      const beside = people.find(
        (of) => of.period === figure.period && of.definition === figure.definition && of.breakdown_value === band,
      );
      return [
        {
          band,
          year: Number(figure.period),
          isProjection,
          definition: figure.definition,
          people: figure.value,
          share: (100 * figure.value) / total,
          median: beside?.comparator_median ?? null,
          lowest: beside?.comparator_lowest ?? null,
          highest: beside?.comparator_highest ?? null,
        },
      ];
    })
    .sort((a, b) => a.band.localeCompare(b.band) || a.year - b.year || Number(a.isProjection) - Number(b.isProjection));
}

/** The finding for the oldest. */
export function olderHeadline(shares: readonly OlderShare[]): string {
  const oldest = shares.filter((share) => share.band === "85+");
  const now = oldest.filter((share) => !share.isProjection).at(-1);
  const later = oldest.filter((share) => share.isProjection).at(-1);
  if (now === undefined) return "How the number of older people changes is not known";
  const start = `${percent(now.share)} of people were aged 85 and over in ${now.year}`;
  const ahead =
    later === undefined ? "" : `, projected to be ${percent(later.share)} in ${later.year} (${later.definition})`;
  return [`${start}${ahead}`, medianClause(now.median, "percent")].filter((part) => part !== "").join("; ");
}

/** "Aged 65 and over in 2020: 124,010 people, 15.5% of all; comparators’ median 18.0%.": years that are too few for a line. */
function fewOlderYears(shares: readonly OlderShare[]): string {
  return olderRows(shares)
    .map(({ band, year, kind, people, share, median }) => {
      const when = kind === "estimate" ? year : `${year} (${kind})`;
      return `Aged ${band} in ${when}: ${people} people, ${share} of all; comparators’ median ${median}.`;
    })
    .join(" ");
}

const olderColumns = [
  { key: "band", label: "Age" },
  { key: "year", label: "Year" },
  { key: "kind", label: "Kind" },
  { key: "people", label: "People", isNumber: true },
  { key: "share", label: "Share of all people", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "range", label: "Comparators’ range", isNumber: true },
] as const;

/** The shares as a table. */
function olderRows(shares: readonly OlderShare[]) {
  return shares.map((share) => ({
    band: share.band === "65+" ? "65 and over" : "85 and over",
    year: String(share.year),
    kind: share.definition,
    people: number(share.people),
    share: percent(share.share),
    median: share.median === null ? "not available" : percent(share.median),
    range:
      share.lowest === null || share.highest === null
        ? "not available"
        : `${percent(share.lowest)} to ${percent(share.highest)}`,
  }));
}

/** Two panels, each on its own scale: estimates as a solid line, projections dashed, comparators as a band. */
function drawOlder(shares: readonly OlderShare[]): (width: number) => Element {
  const of = (band: OlderShare["band"]) => shares.filter((share) => share.band === band);
  return panels([
    { title: "Aged 65 and over", draw: drawBand(of("65+")), words: null },
    { title: "Aged 85 and over", draw: drawBand(of("85+")), words: null },
  ]);
}

const marginLeft = 46;
const marginRight = 26;
/** What a year takes on the axis, with room beside it, in pixels. */
const fourDigits = 44;

function drawBand(shares: readonly OlderShare[]): (width: number) => Element {
  const highest = Math.max(1, ...shares.flatMap((share) => [share.share, share.highest ?? 0]));
  const years = [...new Set(shares.map((share) => share.year))];
  const first = Math.min(...years);
  return (width) => {
    const yearWidth = (width - marginLeft - marginRight) / (Math.max(...years) - first || 1);
    const shown = years.filter((year) => year % 5 === 0 && (year - first) * yearWidth > fourDigits);
    return plot(
      theme(width, {
        height: 270,
        marginLeft,
        marginRight,
        marginTop: 14,
        marginBottom: 30,
        x: { label: null },
        y: { domain: [0, highest * 1.1], label: null },
        marks: [
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
          axisY({ ticks: 5, tickFormat: tickLabels(percent), tickSize: 0 }),
          axisX({ ticks: [first, ...shown], tickFormat: (year: number) => String(year) }),
          ...lines(
            shares.filter((share) => !share.isProjection),
            "none",
          ),
          ...lines(
            shares.filter((share) => share.isProjection),
            dashes.forecast,
          ),
          ...dots(shares),
        ],
      }),
    );
  };
}

function lines(shares: readonly OlderShare[], dash: string) {
  return [
    areaY(shares, { x: "year", y1: "lowest", y2: "highest", fill: palette.quietBand }),
    line(shares, { x: "year", y: "median", stroke: palette.quiet, strokeWidth: 1.5, strokeDasharray: dash }),
    line(shares, { x: "year", y: "share", stroke: palette.accent, strokeWidth: 2.5, strokeDasharray: dash }),
  ];
}

/** Estimates filled, projections hollow; the last of each with its number. */
function dots(shares: readonly OlderShare[]) {
  const at = { x: "year", y: "share", stroke: palette.accent, r: 4, strokeWidth: 1.5 } as const;
  const estimates = shares.filter((share) => !share.isProjection);
  const projections = shares.filter((share) => share.isProjection);
  const ends = [...estimates.slice(-1), ...projections.slice(1).slice(-1)];
  return [
    dot(projections, { ...at, fill: palette.paper }),
    dot(estimates, { ...at, fill: palette.accent }),
    ...valueLabels(ends.map(labelled), { x: "year" }),
  ];
}

function labelled({ year, share, median }: OlderShare) {
  return { year, value: share, others: [median], label: percent(share) };
}

/** Older people as a share of all, over time, beside the comparators. */
export function olderFigure(file: JsnaFile): HTMLElement {
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
    main: shares.map((share) => bandKey(file, share.band, String(share.year), share.isProjection))[0] ?? undefined,
    rowFigures: shares.map((share) => bandKey(file, share.band, String(share.year), share.isProjection)),
    source: sourceOf(populationReturns(file), file.context),
    method: "People in the band divided by people of all ages, in the same year and the same publication.",
    notes: [
      `Comparators: ${file.context.council?.comparators ?? "none"}; the pale band is their range and the thin line their median.`,
      "Estimates and projections are different series: no line joins them.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
