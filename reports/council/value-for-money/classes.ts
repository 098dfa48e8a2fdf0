import { axisX, axisY, dot, frame, gridY, line, plot, text } from "@observablehq/plot";
import { valueLabels } from "../../components/charts/value-labels.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { changeSentence } from "../../components/sentences/change.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { accountNote } from "../../components/sentences/measured.ts";
import { asHeadline } from "../../components/sentences/words.ts";
import { capitalised, money, number, percent, statusWords } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { type VfmFigure, type VfmFile, withoutSpending } from "./rows.ts";

/** The share of gross current expenditure of one class of service in one year. */
export interface ClassShare {
  readonly serviceClass: string;
  readonly period: string;
  readonly share: number | null;
  readonly gbp: number | null;
  readonly status: string;
  readonly median: number | null;
}

/** Classes in the order the page lists them, with what is in them. */
const classNames: Readonly<Record<string, string>> = {
  reactive: "Reactive",
  maintaining: "Maintaining",
  preventative: "Preventative",
  infrastructure: "Infrastructure",
};

/** What each class holds: a mapping of ours, as there is no official one. */
const classNote =
  "Reactive: residential and nursing placements, intensive home care, emergency respite. Maintaining: home care, day care, " +
  "direct payments, meals, supported accommodation. Preventative: reablement, equipment, telecare, Supporting People, grants, " +
  "information, carers’ services. Infrastructure: assessment and care management, strategy, support services. " +
  "There is no official classification: this one can be changed by loading the service classes return again.";

/** Shares by class and year, in the order of classes, then of years. */
export function classShares(figures: readonly VfmFigure[]): ClassShare[] {
  const cash = figures.filter((figure) => figure.indicator_code === "EX-GCE" && figure.breakdown === "class");
  const order = Object.keys(classNames);
  return figures
    .filter((figure) => figure.indicator_code === "EX-CLASS" && figure.breakdown === "class")
    .map((figure) => ({
      serviceClass: figure.breakdown_value,
      period: figure.period,
      share: figure.value,
      status: figure.value_status,
      median: figure.comparator_median,
      gbp:
        cash.find((of) => of.breakdown_value === figure.breakdown_value && of.period === figure.period)?.value ??
        figure.numerator,
    }))
    .sort((a, b) => order.indexOf(a.serviceClass) - order.indexOf(b.serviceClass) || a.period.localeCompare(b.period));
}

/** The change in a class's share from the first year to the last with a value, in percentage points. */
function change(shares: readonly ClassShare[], serviceClass: string) {
  const known = shares.filter((share) => share.serviceClass === serviceClass && share.share !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last || first.share === null || last.share === null) return null;
  return { first, last, points: last.share - first.share };
}

/** The finding: the share spent on prevention in the first year and the last, and how comparators stand. */
export function classHeadline(name: string, shares: readonly ClassShare[]): string {
  const moved = change(shares, "preventative");
  if (moved === null) return "The share of spending on prevention over time is not available";
  const point = ({ period, share, status }: ClassShare) => ({ period, value: share, status });
  const says = changeSentence({
    name,
    measure: "preventative share of spending",
    unit: "percent",
    isMoney: true,
    before: point(moved.first),
    after: point(moved.last),
    lower: null,
    upper: null,
    breakIn: null,
  });
  return [asHeadline(says), medianClause(moved.last.median, "percent")].filter((part) => part !== "").join("; ");
}

/** Of each class, how far its share moved, in one sentence for a note. */
export function classChanges(shares: readonly ClassShare[]): string {
  const parts = Object.entries(classNames).flatMap(([code, name]) => {
    const moved = change(shares, code);
    if (moved === null) return [];
    const points = number(moved.points, 1);
    if (Number(moved.points.toFixed(1)) === 0) return [`${name.toLowerCase()} unchanged`];
    return [`${name.toLowerCase()} ${moved.points > 0 ? "+" : ""}${points}`];
  });
  return parts.length === 0 ? "" : `Change in percentage points from the first year to the last: ${parts.join(", ")}.`;
}

const classColumns = [
  { key: "name", label: "Class" },
  { key: "year", label: "Year" },
  { key: "share", label: "Share", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "cash", label: "In cash", isNumber: true },
] as const;

/** The shares as a table. */
export function classRows(shares: readonly ClassShare[]) {
  return shares.map((share) => ({
    name: classNames[share.serviceClass] ?? capitalised(share.serviceClass),
    year: periodName(share.period),
    share: share.share === null ? statusWords(share.status) : percent(share.share),
    median: share.median === null ? "not available" : percent(share.median),
    cash: share.gbp === null ? "not available" : money(share.gbp),
  }));
}

/** A panel for each class: this council as a solid line with dots, its comparators’ median as a dashed line. */
function drawClasses(shares: readonly ClassShare[]): (width: number) => Element {
  const order = Object.keys(classNames);
  const highest = Math.max(10, ...shares.flatMap((share) => [share.share ?? 0, share.median ?? 0]));
  const periods = [...new Set(shares.map((share) => share.period))].sort();
  return (width) => {
    const across = isNarrow(width) ? 2 : 4;
    const placed = shares.map((share) => {
      const place = order.indexOf(share.serviceClass);
      return { ...share, across: place % across, down: Math.floor(place / across) };
    });
    return plot(
      theme(width, {
        height: across === 4 ? 290 : 500,
        marginLeft: 44,
        marginRight: 12,
        marginTop: 30,
        marginBottom: 34,
        fx: { axis: null, padding: 0.16 },
        fy: { axis: null, padding: 0.14 },
        x: { type: "point", domain: periods, label: null, padding: 0.2 },
        y: { domain: [0, highest * 1.12], label: null },
        marks: [
          frame({ stroke: palette.grid }),
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 4 }),
          ...marks(placed, periods),
        ],
      }),
    );
  };
}

type Placed = ClassShare & { readonly across: number; readonly down: number };

function marks(placed: readonly Placed[], periods: readonly string[]) {
  const facet = { fx: "across", fy: "down", x: "period" } as const;
  const last = periods[periods.length - 1];
  const ends = placed.filter((share) => share.period === last);
  const own = { ...facet, y: "share", stroke: palette.accent } as const;
  return [
    axisY({ ticks: 4, tickFormat: tickLabels(percent), tickSize: 0 }),
    axisX({ tickFormat: (period: string) => `’${period.slice(5)}`, tickSize: 0 }),
    line(placed, { ...facet, y: "median", stroke: palette.quiet, strokeWidth: 2, strokeDasharray: dashes.forecast }),
    dot(placed, { ...facet, y: "median", symbol: "square", fill: palette.paper, stroke: palette.quiet, r: 3 }),
    line(placed, { ...own, strokeWidth: 2.5 }),
    dot(placed, { ...own, fill: palette.accent, r: 4 }),
    ...valueLabels(ends.map(labelled), { fx: "across", fy: "down", x: "period", dx: -4 }),
    text(ends, {
      fx: "across",
      fy: "down",
      frameAnchor: "top-left",
      dy: -20,
      fontWeight: 600,
      text: (share: Placed) => classNames[share.serviceClass] ?? share.serviceClass,
    }),
  ];
}

/** This council’s last share, with its place among the panels. */
function labelled({ across, down, period, share, median }: Placed) {
  return { across, down, period, value: share, others: [median], label: share === null ? "" : percent(share) };
}

function classKey({ serviceClass, period }: ClassShare) {
  return figureKey({ indicator_code: "EX-CLASS", period, breakdown: "class", breakdown_value: serviceClass });
}

/** Where the money goes: a panel for each class of service. */
export function classesFigure(file: VfmFile): HTMLElement {
  const shares = classShares(file.figures);
  if (shares.length === 0) return nothing("Where the money goes is not known", withoutSpending(file));
  return figure({
    id: "classes",
    headline: classHeadline(file.name, shares),
    subtitle: `Share of gross current expenditure on adult social care by class of service, percent, by year; ${file.name} (solid) and its comparators’ median (dashed). Sums in the table are in cash: prices are not adjusted`,
    alt: `Four panels of lines by year, one for each class of service. ${classHeadline(file.name, shares)}. ${classChanges(shares)}`,
    draw: drawClasses(shares),
    columns: classColumns,
    rows: classRows(shares),
    main: shares.map(classKey).at(-1),
    rowFigures: shares.map(classKey),
    source: sourceOf(["expenditure"], file.context),
    method: `Gross current expenditure of the class, divided by that of all classes; money of the NHS and of housing support is left out. ${accountNote}`,
    notes: [
      classNote,
      classChanges(shares),
      "In cash: prices are not adjusted. One deflator for all classes would leave the shares as they are.",
    ].filter((note) => note !== ""),
    isDemonstration: file.context.isDemonstration,
  });
}
