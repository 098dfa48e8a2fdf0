import { axisX, axisY, dot, gridY, line, type Markish, plot, rect, ruleY, text } from "@observablehq/plot";
import { valueLabels } from "../../components/charts/value-labels.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { panels } from "../../components/figure/panels.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { accountNote } from "../../components/sentences/measured.ts";
import { targetSentence } from "../../components/sentences/target.ts";
import { asHeadline } from "../../components/sentences/words.ts";
import { percent, statusWords } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { type VfmFigure, type VfmFile, withoutSpending } from "./rows.ts";

/**
 * Benchmarks of the Department of Health's guide to the use of resources (October 2009), as Community Care reported them
 * on 20 November 2009. The 40% and the 47% are of spending on all adults; the range is of older people only.
 */
const useOfResources = {
  target: 40,
  england: { period: "2008-09", value: 47 },
  olderPeopleRange: [30, 70],
  source: "Use of Resources in Adult Social Care (Department of Health, 2009)",
} as const;

/** The residential and nursing share of one group in one year. */
export interface ResidentialShare {
  readonly group: "All adults" | "Older people";
  readonly period: string;
  readonly share: number | null;
  readonly status: string;
  readonly median: number | null;
  readonly england: number | null;
}

/** Shares of all adults, then of older people, by year. */
export function residentialShares(figures: readonly VfmFigure[]): ResidentialShare[] {
  const all = figures.filter((figure) => figure.indicator_code === "EX-RES");
  const ofGroup = (group: ResidentialShare["group"], value: string) =>
    all
      .filter((figure) => figure.breakdown_value === value)
      .sort((a, b) => a.period.localeCompare(b.period))
      .map((figure) => ({
        group,
        period: figure.period,
        share: figure.value,
        status: figure.value_status,
        median: figure.comparator_median,
        england: figure.england_value,
      }));
  return [...ofGroup("All adults", "all"), ...ofGroup("Older people", "older_people")];
}

/** The finding, against 40% for all adults. */
export function residentialHeadline(name: string, shares: readonly ResidentialShare[]): string {
  const last = shares.filter((share) => share.group === "All adults" && share.share !== null).at(-1);
  if (last === undefined) return "The share spent on residential and nursing care is not available";
  const says = targetSentence(
    {
      name,
      measure: "share of spending on residential and nursing care",
      unit: "percent",
      isMoney: true,
      period: last.period,
      value: last.share,
      status: last.status,
      lower: null,
      upper: null,
    },
    { name: "the guide’s target", value: useOfResources.target, asks: "at most" },
  );
  return [asHeadline(says), medianClause(last.median, "percent")].filter((part) => part !== "").join("; ");
}

const residentialColumns = [
  { key: "group", label: "Group" },
  { key: "year", label: "Year" },
  { key: "share", label: "Share", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
] as const;

/** The shares as a table. */
function residentialRows(shares: readonly ResidentialShare[]) {
  return shares.map((share) => ({
    group: share.group,
    year: periodName(share.period),
    share: share.share === null ? statusWords(share.status) : percent(share.share),
    median: share.median === null ? "not available" : percent(share.median),
    england: share.england === null ? "not available" : percent(share.england),
  }));
}

/** Two panels, all adults and older people: the council, its comparators’ median and the guide’s benchmarks. */
function drawResidential(shares: readonly ResidentialShare[]): (width: number) => Element {
  const of = (group: ResidentialShare["group"]) => shares.filter((share) => share.group === group);
  return panels([
    { title: "All adults", draw: drawPanel(of("All adults"), adultBenchmarks), words: "✕ England in 2008-09: 47%." },
    { title: "Older people", draw: drawPanel(of("Older people"), olderBenchmarks), words: null },
  ]);
}

function drawPanel(shares: readonly ResidentialShare[], benchmarks: () => Markish[]): (width: number) => Element {
  const periods = [...new Set([...shares.map((share) => share.period), useOfResources.england.period])].sort();
  const at = { x: "period" } as const;
  return (width) =>
    plot(
      theme(width, {
        height: 290,
        marginLeft: 40,
        marginRight: 14,
        marginTop: 14,
        marginBottom: 30,
        x: { type: "point", domain: periods, label: null, padding: 0.3 },
        y: { domain: [0, 80], label: null },
        marks: [
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
          ...benchmarks(),
          axisY({ ticks: 5, tickFormat: tickLabels(percent), tickSize: 0 }),
          axisX({ tickSize: 0 }),
          line(shares, { ...at, y: "median", stroke: palette.quiet, strokeWidth: 2, strokeDasharray: dashes.forecast }),
          dot(shares, { ...at, y: "median", symbol: "square", fill: palette.paper, stroke: palette.quiet, r: 3 }),
          line(shares, { ...at, y: "share", stroke: palette.accent, strokeWidth: 2.5 }),
          dot(shares, { ...at, y: "share", fill: palette.accent, r: 4 }),
          ...valueLabels(shares.map(labelled), at),
        ],
      }),
    );
}

const halo = { stroke: palette.paper, strokeWidth: 4, fill: palette.ink } as const;

function labelled({ period, share, median }: ResidentialShare) {
  return { period, value: share, others: [median], label: share === null ? "" : percent(share) };
}

/** The 40% and the 47% are of spending on all adults. */
function adultBenchmarks(): Markish[] {
  const { target, england } = useOfResources;
  const words = "no more than 40%";
  return [
    ruleY([target], { stroke: palette.target, strokeWidth: 1.5, strokeDasharray: dashes.target }),
    text([target], { ...halo, y: target, frameAnchor: "left", textAnchor: "start", dx: 4, dy: 10, text: () => words }),
    dot([england], { x: "period", y: "value", symbol: "times", stroke: palette.ink, strokeWidth: 2, r: 5 }),
  ];
}

/** The range of 30% to 70% is of older people only. */
function olderBenchmarks(): Markish[] {
  const [low, high] = useOfResources.olderPeopleRange;
  const words = "councils in England, 2008-09: 30% to 70%";
  return [
    rect([{ low, high }], { y1: "low", y2: "high", fill: palette.quietBand }),
    text([low], {
      y: low,
      frameAnchor: "left",
      textAnchor: "start",
      dx: 4,
      dy: -9,
      text: () => words,
      fill: palette.ink,
    }),
  ];
}

function residentialKey({ group, period }: ResidentialShare) {
  const part = group === "All adults" ? {} : { breakdown: "client_group", breakdown_value: "older_people" };
  return figureKey({ indicator_code: "EX-RES", period, ...part });
}

/** Residential and nursing care against the guide of 2009, all adults and older people apart. */
export function residentialFigure(file: VfmFile): HTMLElement {
  const shares = residentialShares(file.figures);
  if (shares.length === 0)
    return nothing("The share spent on residential and nursing care is not known", withoutSpending(file));
  return figure({
    id: "residential",
    headline: residentialHeadline(file.name, shares),
    subtitle: `Residential and nursing placements as a share of gross current expenditure, percent, by year; ${file.name} (solid) and its comparators’ median (dashed)`,
    alt: `Two panels of lines by year, all adults and older people. ${residentialHeadline(file.name, shares)}.`,
    draw: drawResidential(shares),
    columns: residentialColumns,
    rows: residentialRows(shares),
    main: shares
      .filter(({ group }) => group === "All adults")
      .map(residentialKey)
      .at(-1),
    rowFigures: shares.map(residentialKey),
    source: `${sourceOf(["expenditure"], file.context)}; benchmarks: ${useOfResources.source}`,
    method: `Gross current expenditure on residential and nursing placements, divided by all gross current expenditure of the same group. ${accountNote}`,
    notes: [
      "The guide says no more than 40% of spending on all adults; England was at 47% in 2008-09. The range of 30% to 70% between councils is of older people only: the two are different measures.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
