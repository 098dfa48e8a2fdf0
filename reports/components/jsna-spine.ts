import { capitalised, interval, joined, number, short, valueOrWord } from "./format.ts";
import { benchmark } from "./jsna-benchmark.ts";
import type { JsnaFigure } from "./jsna-row.ts";
import { judgementWords } from "./judgement-marks.ts";
import { periodName } from "./periods.ts";
import type { Judgement } from "./sentences/judgement.ts";
import { tally } from "./sentences/tally.ts";

/** An indicator of the spine: its newest figure, how it stands to England, and its comparable past. */
export interface SpineRow {
  readonly figure: JsnaFigure;
  readonly verdict: Judgement;
  /** Earlier figures under the same definition, oldest first, the newest included. */
  readonly past: readonly JsnaFigure[];
}

/** The indicators of one domain. */
export interface SpineDomain {
  readonly domain: string;
  readonly rows: readonly SpineRow[];
}

const domains = ["Demography", "Social and environmental context", "Lifestyle", "Burden of ill-health", "Services"];

/** Codes that have a section of their own, or are counts of money. */
const elsewhere = new Set(["NI 179"]);

/** The published and returned indicators by domain, each with its newest figure; domains without any are left out. */
export function spine(figures: readonly JsnaFigure[]): SpineDomain[] {
  const found = figures.filter(
    (one) =>
      (one.framework === "NIS" || one.framework === "ASCOF") &&
      one.breakdown === "all" &&
      !elsewhere.has(one.indicator_code),
  );
  const rows = [...new Set(found.map(keyOf))].flatMap((key) => rowOf(found.filter((one) => keyOf(one) === key)));
  const names = [...new Set([...domains, ...rows.map((row) => row.figure.domain)])];
  return names
    .map((domain) => ({ domain, rows: rows.filter((row) => row.figure.domain === domain).sort(byCode) }))
    .filter((one) => one.rows.length > 0);
}

function keyOf(figure: JsnaFigure): string {
  return `${figure.framework} ${figure.indicator_code}`;
}

function byCode(one: SpineRow, other: SpineRow): number {
  return one.figure.indicator_code.localeCompare(other.figure.indicator_code, "en", { numeric: true });
}

function rowOf(figures: readonly JsnaFigure[]): SpineRow[] {
  const ordered = [...figures].sort((one, other) => one.period.localeCompare(other.period));
  const figure = ordered.at(-1);
  if (figure === undefined) return [];
  const from = figure.comparable_from ?? "";
  return [
    {
      figure,
      verdict: benchmark(figure),
      past: ordered.filter((one) => one.period >= from && one.unit === figure.unit),
    },
  ];
}

/** A number of things and not a rate: the figure of England is a sum, so there is nothing to compare. */
export function isTotal(figure: JsnaFigure): boolean {
  return figure.unit === "number" && figure.decimals === 0;
}

/** "12.1%, 12.5%, 12.3%: no trend test, fewer than five points". */
export function trendWords({ past, figure }: SpineRow): string {
  if (past.length < 2) return "no earlier comparable figure";
  const values = past.map((one) => valueOrWord(one.value, one.value_status, figure.unit, figure.decimals));
  return `${values.join(", ")}${past.length < 5 ? " (too few points for a trend test)" : ""}`;
}

/** "57.1% (48.2% to 66.0%, 15 councils)". */
export function comparatorWords({ figure }: SpineRow): string {
  const { comparator_median: median, comparator_lowest: low, comparator_highest: high } = figure;
  if (median === null || low === null || high === null) return "not available";
  const text = (value: number) => short(value, figure.unit, figure.decimals);
  return `${text(median)} (${text(low)} to ${text(high)}, ${number(figure.comparator_n ?? 0)} councils)`;
}

/** The finding of one domain. */
export function spineHeadline({ domain, rows }: SpineDomain): string {
  return `${domain}: ${tally(verdictsOf(rows), "indicator", "England")}`;
}

/** The indicators of a domain that are clearly on one side of England, by name: for a reader who does not see the drawing. */
export function spineSides({ rows }: SpineDomain): string {
  return (["better", "higher", "lower", "worse"] as const)
    .flatMap((side) => {
      const names = rows.filter(({ verdict }) => verdict === side).map(({ figure }) => figure.title);
      return names.length === 0 ? [] : [`${capitalised(side)} than England: ${joined(names)}.`];
    })
    .join(" ");
}

/** Over all domains: how many indicators are on each side of England; empty where none is compared. */
export function spineSummary(domains: readonly SpineDomain[]): string {
  const verdicts = domains.flatMap(({ rows }) => verdictsOf(rows));
  if (verdicts.every((verdict) => verdict === "not_compared")) return "";
  return `${capitalised(tally(verdicts, "indicator", "England"))}.`;
}

/** The judgements of the indicators that have a value. */
function verdictsOf(rows: readonly SpineRow[]): Judgement[] {
  return rows.filter(({ figure }) => figure.value !== null).map(({ verdict }) => verdict);
}

export const spineColumns = [
  { key: "indicator", label: "Indicator" },
  { key: "period", label: "Period" },
  { key: "value", label: "Value", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "comparators", label: "Comparators’ median (range)" },
  { key: "verdict", label: "Against England" },
  { key: "trend", label: "By year" },
] as const;

/** The indicators as a table. */
export function spineRows({ rows }: SpineDomain) {
  return rows.map((row) => {
    const { figure } = row;
    return {
      indicator: `${figure.indicator_code} ${figure.title}${figure.unit === "per_100k" ? ", per 100,000 people" : ""}`,
      period: periodName(figure.period),
      value: valueOrWord(figure.value, figure.value_status, figure.unit, figure.decimals),
      interval: interval(figure.lower_95, figure.upper_95, figure.unit, figure.decimals),
      england:
        figure.england_value === null ? "not available" : short(figure.england_value, figure.unit, figure.decimals),
      comparators: comparatorWords(row),
      verdict: judgementWords(row.verdict),
      trend: trendWords(row),
    };
  });
}
