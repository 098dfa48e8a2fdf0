import { judgementWords } from "../../components/charts/spine.ts";
import type { SpineTableRow } from "../../components/charts/spine-table.ts";
import { figureKey } from "../../components/figure/key.ts";
import { type PageCouncil, pageContext } from "../../components/figure/page-context.ts";
import { publishedMargins } from "../../components/indicator/judged.ts";
import { measureRow } from "../../components/indicator/measure-row.ts";
import { measureSpines } from "../../components/indicator/measure-spines.ts";
import type { PastFigure } from "../../components/indicator/rows.ts";
import { readingWords } from "../../components/indicator/words.ts";
import { tally } from "../../components/sentences/judgement.ts";
import { capitalised, interval, short, valueOrWord } from "../../components/words/format.ts";
import { yearName } from "../../components/words/periods.ts";
import type { JudgedIndicator } from "./judged.ts";
import { clearDecimals, nameWithUnit, rowAddress } from "./names.ts";
import type { CouncilIndicator } from "./rows.ts";

/** Who a council’s rows are of, and the earlier figures of their lines of years. */
export interface SpineOf {
  readonly council: PageCouncil;
  readonly past: readonly PastFigure[];
}

/** A council’s figure as a row of a spine: scaled over all councils, from the worst to the best of them. */
export function indicatorRow(indicator: JudgedIndicator, { council, past }: SpineOf): SpineTableRow {
  const { row, comparators } = indicator;
  return measureRow(row, {
    past,
    spread: row,
    href: rowAddress(row, council.code),
    decimals: clearDecimals(indicator),
    reading: row.reading_count === 1 ? "" : readingWords(row),
    place: judgementWords(comparators),
  });
}

/** The figures of one domain, or the older ones of all. */
export interface SpineDomain {
  readonly heading: string;
  readonly isCurrent: boolean;
  readonly rows: readonly JudgedIndicator[];
}

/** The current measures by domain, in the order in which the domains first come, then the older ones together. */
export function spineDomains(all: readonly JudgedIndicator[]): SpineDomain[] {
  const current = all.filter(({ row }) => row.is_current);
  const domains = [...new Set(current.map(({ row }) => row.domain))].map((heading) => ({
    heading,
    isCurrent: true,
    rows: current.filter(({ row }) => row.domain === heading),
  }));
  const older = { heading: "Older measures", isCurrent: false, rows: all.filter(({ row }) => !row.is_current) };
  return [...domains, older].filter(({ rows }) => rows.length > 0);
}

/** "Services: of 5 measures, 2 are better than England …": what a domain shows. */
export function domainHeadline({ heading, rows }: SpineDomain): string {
  return `${heading}: ${tally(verdicts(rows), "measure", "England")}`;
}

function verdicts(rows: readonly JudgedIndicator[]) {
  return rows.map(({ england }) => england);
}

/** Every measure that the council is judged by, each on its own scale between the worst council and the best. */
export function indicatorSpines(of: SpineOf, measures: readonly JudgedIndicator[]): HTMLElement {
  const { council } = of;
  const current = measures.filter(({ row }) => row.is_current);
  const set = current.length > 0 ? current : measures;
  const domains = spineDomains(measures).map((domain) => ({
    headline: domainHeadline(domain),
    isCurrent: domain.isCurrent || current.length === 0,
    rows: domain.rows.map((indicator) => indicatorRow(indicator, of)),
  }));
  return measureSpines(domains, {
    id: "measures",
    council: council.name,
    band: "Pale band: the worst council to the best; the darker band within it: the middle half of councils; square: the comparators’ median.",
    headline: capitalised(tally(verdicts(set), current.length > 0 ? "current measure" : "measure", "England")),
    subtitle: `${council.name} compared with all councils, each measure by its newest year with a value and its 95% interval`,
    columns: columns(council.name),
    rows: measures.map(tableRow),
    main: measures.map(({ row }) => figureKey(row))[0],
    source: [...new Set(measures.map(({ row }) => row.source))].join("; "),
    method:
      "Better, similar or worse: the benchmark lies outside or inside the council’s 95% interval, read by whether high or low is good (Fingertips); without an interval there is no judgement. The middle half is from the 25th to the 75th percentile of councils.",
    notes: [
      "Where neither high nor low is good, higher is to the right. Each row has a scale of its own: distances in different rows cannot be compared.",
      "The worst and the best council may be so by chance, above all where few people are counted. An interval that reaches beyond them is cut off there.",
      "A line of earlier years is drawn of three comparable years or more, at least a fifth of its highest value high.",
      publishedMargins,
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}

function columns(name: string) {
  return [
    { key: "indicator", label: "Indicator" },
    { key: "domain", label: "Domain" },
    { key: "period", label: "Period" },
    { key: "value", label: name, isNumber: true },
    { key: "interval", label: "95% interval", isNumber: true },
    { key: "england", label: "England", isNumber: true },
    { key: "verdict", label: "Compared with England" },
    { key: "median", label: "Comparators’ median", isNumber: true },
    { key: "comparators", label: "Compared with comparators" },
    { key: "lowest", label: "Lowest council", isNumber: true },
    { key: "middle", label: "Middle half of councils", isNumber: true },
    { key: "highest", label: "Highest council", isNumber: true },
    { key: "councils", label: "Councils", isNumber: true },
  ];
}

function tableRow(indicator: JudgedIndicator) {
  const { row, england, comparators } = indicator;
  const { unit } = row;
  const decimals = clearDecimals(indicator);
  const text = (value: number | null) => (value === null ? "none" : short(value, unit, decimals));
  return {
    indicator: nameWithUnit(row),
    domain: domainOf(row),
    period: yearName(row.period, row.basis),
    value: valueOrWord(row.value, row.value_status, unit, decimals),
    interval: interval(row.lower_95, row.upper_95, unit, decimals),
    england: text(row.england_value),
    verdict: judgementWords(england),
    median: text(row.comparator_median),
    comparators: judgementWords(comparators),
    lowest: text(row.lowest),
    middle: interval(row.lower_quartile, row.upper_quartile, unit, decimals),
    highest: text(row.highest),
    councils: row.council_count,
  };
}

function domainOf({ domain, is_current }: CouncilIndicator): string {
  return is_current ? domain : `${domain}, older`;
}
