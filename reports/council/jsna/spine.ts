import { judgementWords } from "../../components/charts/spine.ts";
import { nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { type JudgedMeasure, publishedMargins } from "../../components/indicator/judged.ts";
import { beforeWords, measureRow } from "../../components/indicator/measure-row.ts";
import { measureSpines } from "../../components/indicator/measure-spines.ts";
import { unitAfter } from "../../components/indicator/name.ts";
import { type Judgement, tally } from "../../components/sentences/judgement.ts";
import { capitalised, interval, number, short, valueOrWord } from "../../components/words/format.ts";
import { yearName } from "../../components/words/periods.ts";
import type { JsnaFile, JsnaPast } from "./rows.ts";

/** A judged measure of the spine, with its earlier figures. */
export interface SpineRow {
  readonly figure: JudgedMeasure;
  /** Oldest first, those of an older code or definition among them. */
  readonly past: readonly JsnaPast[];
}

/** The current measures of one domain, or the older measures of all. */
export interface SpineDomain {
  readonly domain: string;
  readonly isCurrent: boolean;
  readonly rows: readonly SpineRow[];
}

const domains = ["Demography", "Social and environmental context", "Lifestyle", "Burden of ill-health", "Services"];

/** The judged measures by domain, and those that are no longer published in a spine of their own. */
export function spine({ measures, past }: Pick<JsnaFile, "measures" | "past">): SpineDomain[] {
  const rows = measures.map((figure) => ({ figure, past: past.filter((past) => isOf(past, figure)).sort(byPeriod) }));
  const names = [...new Set([...domains, ...measures.map(({ domain }) => domain)])];
  const current = names.map((domain) => ({
    domain,
    isCurrent: true,
    rows: rows.filter(({ figure }) => figure.is_current && figure.domain === domain),
  }));
  const older = { domain: "Older measures", isCurrent: false, rows: rows.filter(({ figure }) => !figure.is_current) };
  return [...current, older].filter((domain) => domain.rows.length > 0);
}

function isOf(earlier: JsnaPast, { framework, edition, indicator_code }: JudgedMeasure): boolean {
  return earlier.framework === framework && earlier.edition === edition && earlier.indicator_code === indicator_code;
}

function byPeriod(a: JsnaPast, b: JsnaPast): number {
  return a.period.localeCompare(b.period);
}

/** "2022-23 19.4, 2023-24 19.6": the earlier figures that may be compared, each with its year. */
export function pastWords({ past, figure }: SpineRow): string {
  const comparable = past.filter(({ is_comparable }) => is_comparable);
  if (comparable.length === 0) return beforeWords(figure, past);
  return comparable.map(({ period, value }) => `${yearName(period)} ${text(value, figure)}`).join(", ");
}

function text(value: number, { unit, decimals }: JudgedMeasure): string {
  return short(value, unit, decimals);
}

/** "57.1% (48.2% to 66.0%, 15 councils)". */
function comparatorWords({ figure }: SpineRow): string {
  const { comparator_median: median, comparator_lowest: low, comparator_highest: high } = figure;
  if (median === null || low === null || high === null) return "not available";
  const councils = number(figure.comparator_n ?? 0);
  return `${text(median, figure)} (${text(low, figure)} to ${text(high, figure)}, ${councils} councils)`;
}

/** The finding of one domain. */
export function spineHeadline({ domain, isCurrent, rows }: SpineDomain): string {
  return `${domain}: ${tally(verdictsOf(rows), isCurrent ? "current measure" : "older measure", "England")}`;
}

function verdictsOf(rows: readonly SpineRow[]): Judgement[] {
  return rows.map(({ figure }) => figure.verdict);
}

const spineColumns = [
  { key: "indicator", label: "Indicator" },
  { key: "domain", label: "Domain" },
  { key: "period", label: "Period" },
  { key: "value", label: "Value", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "comparators", label: "Comparators’ median (range)" },
  { key: "verdict", label: "Compared with England" },
  { key: "past", label: "Earlier years" },
] as const;

/** The measures of a domain as rows of the file that can be downloaded. */
export function spineRows({ domain, rows }: SpineDomain) {
  return rows.map((row) => {
    const { figure } = row;
    const { value, value_status: status, unit, decimals, england_value: england } = figure;
    return {
      indicator: `${figure.indicator_code} ${figure.title}${unitAfter(unit)}`,
      domain,
      period: yearName(figure.period, figure.basis),
      value: valueOrWord(value, status, unit, decimals),
      interval: interval(figure.lower_95, figure.upper_95, unit, decimals),
      england: england === null ? "not available" : short(england, unit, decimals),
      comparators: comparatorWords(row),
      verdict: judgementWords(figure.verdict),
      past: pastWords(row),
    };
  });
}

const returns = ["comparator_figures", "ni_returns", "ascof_open_data", "ascof_time_series"];

/** Need and context: the measures by domain, as spines. */
export function needSpines(file: JsnaFile): HTMLElement {
  const domains = spine(file);
  if (domains.length === 0) return nothing("No indicator of need or context is known", withoutIndicators(file));
  return spineFigure(file, domains);
}

/** Why a section about indicators has nothing to show. */
export function withoutIndicators({ context }: JsnaFile): string {
  return noneSentence("indicators", returns, context);
}

function spineFigure(file: JsnaFile, domains: readonly SpineDomain[]): HTMLElement {
  const rows = domains.flatMap((domain) => domain.rows);
  const current = domains.filter(({ isCurrent }) => isCurrent).flatMap((domain) => domain.rows);
  const parts = domains.map((domain) => ({
    headline: spineHeadline(domain),
    isCurrent: domain.isCurrent || current.length === 0,
    rows: domain.rows.map(({ figure, past }) => measureRow(figure, { past, href: hrefOf(figure, file) })),
  }));
  const [set, name] = current.length > 0 ? [current, "current measure"] : [rows, "measure"];
  return measureSpines(parts, {
    id: "need",
    council: file.name,
    band: "Pale band: from the lowest to the highest of the comparators; square: their median.",
    headline: capitalised(tally(verdictsOf(set), name, "England")),
    subtitle: `${file.name} compared with England, each measure by its newest year with a value and its 95% interval`,
    columns: spineColumns,
    rows: domains.flatMap(spineRows),
    main: rows.map((row) => figureKey(row.figure))[0],
    source: sourceWords(
      file,
      rows.map((row) => row.figure),
    ),
    method: `Better, similar or worse: England’s value lies outside or inside the council’s 95% interval, read by whether high or low is good; without an interval there is no judgement, nor of fewer than 30 people or 10 events. ${publishedMargins}`,
    notes: [
      "Where neither high nor low is good, higher is to the right. Distances of different indicators cannot be compared.",
      "A line of earlier years is drawn of three comparable years or more, at least a fifth of its highest value high. Figures before a change of definition are given only as what cannot be compared.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

/** The page of a measure, where the council is marked; a total has none. */
function hrefOf({ slug }: JudgedMeasure, { context }: JsnaFile): string | null {
  return slug === null ? null : `../../indicator/${slug}#${context.council?.code ?? ""}`;
}

/** Who defined or published the indicators, and the returns they came in. */
export function sourceWords({ context }: JsnaFile, measures: readonly JudgedMeasure[]): string {
  const publishers = [...new Set(measures.map(({ source }) => source))];
  const isLoaded = returns.some((name) => context.freshness[name] !== undefined);
  return [...publishers, ...(isLoaded ? [sourceOf(returns, context)] : [])].join("; ");
}
