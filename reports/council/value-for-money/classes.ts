import { changeSentence } from "../../components/sentences/change.ts";
import { asHeadline } from "../../components/sentences/headline.ts";
import { medianClause } from "../../components/sentences/median.ts";
import { capitalised, money, number, percent, statusWords } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { VfmFigure } from "./rows.ts";

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
export const classNames: Readonly<Record<string, string>> = {
  reactive: "Reactive",
  maintaining: "Maintaining",
  preventative: "Preventative",
  infrastructure: "Infrastructure",
};

/** What each class holds: a mapping of ours, as there is no official one. */
export const classNote =
  "Reactive: residential and nursing placements, intensive home care, emergency respite. Maintaining: home care, day care, " +
  "direct payments, meals, supported accommodation. Preventative: reablement, equipment, telecare, Supporting People, grants, " +
  "information, carers’ services. Infrastructure: assessment and care management, strategy, support services. " +
  "There is no official classification: this one can be changed by loading the service classes return again.";

/** Shares by class and year, in the order of classes, then of years. */
export function classShares(figures: readonly VfmFigure[]): ClassShare[] {
  const cash = figures.filter((one) => one.indicator_code === "EX-GCE" && one.breakdown === "class");
  const order = Object.keys(classNames);
  return figures
    .filter((one) => one.indicator_code === "EX-CLASS" && one.breakdown === "class")
    .map((one) => ({
      ...{ serviceClass: one.breakdown_value, period: one.period, share: one.value, status: one.value_status },
      median: one.comparator_median,
      gbp:
        cash.find((of) => of.breakdown_value === one.breakdown_value && of.period === one.period)?.value ??
        one.numerator,
    }))
    .sort((a, b) => order.indexOf(a.serviceClass) - order.indexOf(b.serviceClass) || a.period.localeCompare(b.period));
}

/** The change in a class's share from the first year to the last with a value, in percentage points. */
function change(shares: readonly ClassShare[], serviceClass: string) {
  const known = shares.filter((one) => one.serviceClass === serviceClass && one.share !== null);
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
    ...{ name, measure: "preventative share of spending", unit: "percent", isMoney: true },
    ...{ before: point(moved.first), after: point(moved.last), lower: null, upper: null, breakIn: null },
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

export const classColumns = [
  { key: "name", label: "Class" },
  { key: "year", label: "Year" },
  { key: "share", label: "Share", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "cash", label: "In cash", isNumber: true },
] as const;

/** The shares as a table. */
export function classRows(shares: readonly ClassShare[]) {
  return shares.map((one) => ({
    name: classNames[one.serviceClass] ?? capitalised(one.serviceClass),
    year: periodName(one.period),
    share: one.share === null ? statusWords(one.status) : percent(one.share),
    median: one.median === null ? "not available" : percent(one.median),
    cash: one.gbp === null ? "not available" : money(one.gbp),
  }));
}
