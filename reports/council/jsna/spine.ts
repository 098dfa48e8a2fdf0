import { drawSpine, judgementKey, judgementWords, type Lane, spineScale } from "../../components/charts/spine.ts";
import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { isBarred, type JudgedMeasure, publishedMargins } from "../../components/indicator/judged.ts";
import { type Judgement, tally } from "../../components/sentences/judgement.ts";
import {
  capitalised,
  interval,
  joined,
  nonBreaking,
  number,
  short,
  valueOrWord,
} from "../../components/words/format.ts";
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

/** A number of things and not a rate: the figure of England is a sum, so there is nothing to compare. */
function isTotal(figure: Pick<JudgedMeasure, "unit" | "decimals">): boolean {
  return figure.unit === "number" && figure.decimals === 0;
}

/** "2022-23 19.4, 2023-24 19.6": the earlier figures that may be compared, each with its year. */
export function pastWords({ past, figure }: SpineRow): string {
  const comparable = past.filter(({ is_comparable }) => is_comparable);
  if (comparable.length === 0) return notComparableWords(past, figure) || "no earlier figure";
  return comparable.map(({ period, value }) => `${yearName(period)} ${text(value, figure)}`).join(", ");
}

/** "from 19.2 in 2015-16 to 19.6 in 2023-24": the first and the last of them, in a line; empty where there is none. */
export function pastLine({ past, figure }: SpineRow): string {
  const comparable = past.filter(({ is_comparable }) => is_comparable);
  const [first, last] = [comparable[0], comparable.at(-1)];
  if (first === undefined || last === undefined) return notComparableWords(past, figure);
  const ends = [first, last].map(({ period, value }) => `${text(value, figure)} in ${yearName(period)}`);
  return first === last ? `before: ${ends[0]}` : `before: ${ends.join(" to ")}`;
}

/** "21.4% in 2020-21 (1C(2A)), not comparable"; empty where there is no earlier figure in the same unit. */
function notComparableWords(past: readonly JsnaPast[], figure: JudgedMeasure): string {
  const last = past.filter(({ unit }) => unit === figure.unit).at(-1);
  if (last === undefined) return "";
  const code = last.past_code === figure.indicator_code ? "" : ` (${last.past_code})`;
  return `${text(last.value, figure)} in ${yearName(last.period)}${code}, not comparable`;
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

/** The measures of a domain that are clearly on one side of England, by name: for a reader who does not see the drawing. */
export function spineSides({ rows }: SpineDomain): string {
  return (["better", "higher", "lower", "worse"] as const)
    .flatMap((side) => {
      const names = rows.filter(({ figure }) => figure.verdict === side).map(({ figure }) => figure.title);
      return names.length === 0 ? [] : [`${capitalised(side)} than England: ${joined(names)}.`];
    })
    .join(" ");
}

function verdictsOf(rows: readonly SpineRow[]): Judgement[] {
  return rows.map(({ figure }) => figure.verdict);
}

const spineColumns = [
  { key: "indicator", label: "Indicator" },
  { key: "period", label: "Period" },
  { key: "value", label: "Value", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "comparators", label: "Comparators’ median (range)" },
  { key: "verdict", label: "Compared with England" },
  { key: "past", label: "Earlier years" },
] as const;

/** The measures as a table. */
export function spineRows({ rows }: SpineDomain) {
  return rows.map((row) => {
    const { figure } = row;
    const { value, value_status: status, unit, decimals, england_value: england } = figure;
    return {
      indicator: `${figure.indicator_code} ${figure.title}${unit === "per_100k" ? ", per 100,000 people" : ""}`,
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

/**
 * Puts a figure on its lane, scaled over all that is drawn, beside the range of its comparators. A total, such as a
 * number of households, is not placed: England’s is the sum of all.
 */
export function lane(row: SpineRow): Lane {
  const { figure } = row;
  const { value, verdict, lower_95: lower, upper_95: upper, england_value: england, polarity } = figure;
  const { comparator_median: median, comparator_lowest: lowest, comparator_highest: highest } = figure;
  const place = spineScale(england, polarity, [value, lower, upper, lowest, highest]);
  return {
    ...words(row),
    verdict,
    hasGoodSide: polarity !== "none",
    isPlaced: england !== null && !isTotal(figure) && (value ?? lowest) !== null,
    value: place(value),
    lower: place(lower),
    upper: place(upper),
    lowest: place(lowest),
    highest: place(highest),
    median: place(median),
    lowerQuartile: null,
    upperQuartile: null,
  };
}

function words(row: SpineRow) {
  const { figure } = row;
  const text = (value: number) => short(value, figure.unit, figure.decimals);
  const hasLimits = figure.lower_95 !== null && figure.upper_95 !== null;
  const limits = hasLimits ? ` (${interval(figure.lower_95, figure.upper_95, figure.unit, figure.decimals)})` : "";
  const england = figure.england_value === null ? "England not available" : `England ${text(figure.england_value)}`;
  return {
    title: `${figure.title} (${nonBreaking(figure.indicator_code)})`,
    own: valueOrWord(figure.value, figure.value_status, figure.unit, figure.decimals) + limits,
    beside: `${yearName(figure.period, figure.basis)}, ${isBarred(figure) ? "not compared" : england}`,
    more: pastLine(row),
  };
}

const returns = ["comparator_figures", "ni_returns", "ascof_open_data", "ascof_time_series"];

/** Need and context: a spine for each domain. */
export function needSpines(file: JsnaFile): HTMLElement {
  const domains = spine(file);
  if (domains.length === 0) return nothing("No indicator of need or context is known", withoutIndicators(file));
  return element("div", { class: "spines" }, ...domains.map((domain) => spineFigure(file, domain)));
}

/** Why a section about indicators has nothing to show. */
export function withoutIndicators({ context }: JsnaFile): string {
  return noneSentence("indicators", returns, context);
}

function spineFigure(file: JsnaFile, domain: SpineDomain): HTMLElement {
  const headline = spineHeadline(domain);
  return figure({
    id: `spine-${domain.domain.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
    headline,
    subtitle: `Each measure by its newest year with a value, ${file.name} with its 95% interval: ${judgementKey}, each on its own scale with England in the middle; pale band: range of the comparators, square: their median`,
    alt: `Spine chart, one row for each indicator, England in the middle. ${headline}. ${spineSides(domain)}`.trim(),
    draw: drawSpine(domain.rows.map(lane)),
    columns: spineColumns,
    rows: spineRows(domain),
    main: domain.rows.map((row) => figureKey(row.figure))[0],
    rowFigures: domain.rows.map((row) => figureKey(row.figure)),
    source: sourceWords(
      file,
      domain.rows.map((row) => row.figure),
    ),
    method:
      "Better, similar or worse: England’s value lies outside or inside the council’s 95% interval, read by whether high or low is good; without an interval there is no judgement, nor of fewer than 30 people or 10 events. " +
      publishedMargins,
    notes: [
      "Better is to the right; where neither high nor low is good, higher is to the right. Distances of different indicators cannot be compared.",
      "Earlier figures are given with their years, and those before a change of definition only as what cannot be compared.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

/** Who defined or published the indicators, and the returns they came in. */
export function sourceWords({ context }: JsnaFile, measures: readonly JudgedMeasure[]): string {
  const publishers = [...new Set(measures.map(({ source }) => source))];
  const isLoaded = returns.some((name) => context.freshness[name] !== undefined);
  return [...publishers, ...(isLoaded ? [sourceOf(returns, context)] : [])].join("; ");
}
