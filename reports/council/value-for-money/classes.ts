import { type Bar, bars } from "../../components/charts/bars.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { palette } from "../../components/figure/palette.ts";
import { sourceOf } from "../../components/figure/source.ts";
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
  "There is no official classification: this one is a choice.";

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
    return [`${name.toLowerCase()} ${pointsWords(moved.points).replace(" points", "")}`];
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

/**
 * Of each class three bars: the council’s share in the first year and in the last with a figure, with what lies between them in
 * percentage points, and its comparators’ median of the last.
 */
export function classBars(shares: readonly ClassShare[]): Bar[] {
  return Object.entries(classNames).flatMap(([serviceClass, panel]) => {
    const own = shares.filter((share) => share.serviceClass === serviceClass);
    const last = own.findLast(({ share }) => share !== null) ?? own.at(-1);
    if (last === undefined) return [];
    const moved = change(shares, serviceClass);
    const points = moved === null ? "" : ` (${pointsWords(moved.points)})`;
    const median = { value: last.median, label: last.median === null ? "not available" : percent(last.median) };
    return [
      ...(moved === null ? [] : [bar(panel, moved.first, { fill: palette.accentBand })]),
      bar(panel, last, { after: points }),
      { panel, name: "comparators’ median", ...median, fill: palette.quiet },
    ];
  });
}

function bar(
  panel: string,
  { period, share, status }: ClassShare,
  { after = "", fill = palette.accent }: { readonly after?: string; readonly fill?: string },
): Bar {
  const label = share === null ? statusWords(status) : `${percent(share)}${after}`;
  return { panel, name: periodName(period), value: share, label, fill };
}

/** "−2.9 points", "unchanged" where one decimal tells no difference. */
function pointsWords(points: number): string {
  if (Number(points.toFixed(1)) === 0) return "unchanged";
  return `${points > 0 ? "+" : ""}${number(points, 1)} points`;
}

function classKey({ serviceClass, period }: ClassShare) {
  return figureKey({ indicator_code: "EX-CLASS", period, breakdown: "class", breakdown_value: serviceClass });
}

/** Where the money goes: the mix of the newest year, and what moved since the first. */
export function classesFigure(file: VfmFile): HTMLElement {
  const shares = classShares(file.figures);
  if (shares.length === 0) return nothing("Where the money goes is not known", withoutSpending(file));
  return figure({
    id: "classes",
    headline: classHeadline(file.name, shares),
    subtitle: `Share of gross current expenditure on adult social care by class of service, percent: ${file.name} in the first year and in the newest, with the change in percentage points, and its comparators’ median`,
    alt: `Bars from zero, for each class of service the first year, the newest and the comparators’ median. ${classHeadline(file.name, shares)}. ${classChanges(shares)}`,
    draw: bars(classBars(shares), percent),
    columns: classColumns,
    rows: classRows(shares),
    main: shares.map(classKey).at(-1),
    rowFigures: shares.map(classKey),
    source: sourceOf(["expenditure"], file.context),
    method: `Gross current expenditure of the class, divided by that of all classes; money of the NHS and of housing support is left out. ${accountNote}`,
    notes: [
      classNote,
      "The table has every year. Medians of the classes, each of its own councils, need not add up to 100%.",
      classChanges(shares),
      "Sums in the table are in cash: prices are not adjusted. One deflator for all classes would leave the shares as they are.",
    ].filter((note) => note !== ""),
    isDemonstration: file.context.isDemonstration,
  });
}
