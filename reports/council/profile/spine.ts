import { drawSpine, judgementKey, judgementWords, type Lane, spineScale } from "../../components/charts/spine.ts";
import { figure } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { type PageCouncil, pageContext } from "../../components/figure/page-context.ts";
import { isBarred } from "../../components/indicator/judged.ts";
import { readingWords } from "../../components/indicator/words.ts";
import { tally } from "../../components/sentences/judgement.ts";
import { interval, nonBreaking, short, valueOrWord } from "../../components/words/format.ts";
import { yearName } from "../../components/words/periods.ts";
import type { JudgedIndicator } from "./judged.ts";
import { clearDecimals, nameWithUnit } from "./names.ts";
import type { CouncilIndicator } from "./rows.ts";

/** Puts a council’s figure on its lane, scaled over all councils: the worst to the best of them, and their middle half. */
export function indicatorLane(indicator: JudgedIndicator): Lane {
  const { row, england: verdict } = indicator;
  const { value, lower_95: lower, upper_95: upper, england_value: england, polarity, lowest, highest } = row;
  const place = spineScale(england, polarity, [lowest, highest]);
  return {
    ...words(row, clearDecimals(indicator)),
    verdict,
    hasGoodSide: polarity !== "none",
    isPlaced: england !== null && lowest !== null,
    value: place(value),
    lower: place(lower),
    upper: place(upper),
    lowest: place(lowest),
    highest: place(highest),
    median: null,
    lowerQuartile: place(row.lower_quartile),
    upperQuartile: place(row.upper_quartile),
  };
}

function words(row: CouncilIndicator, decimals: number) {
  const { unit, value, value_status, lower_95, upper_95, england_value: england, comparator_median: median } = row;
  const text = (one: number | null) => (one === null ? "no figure" : short(one, unit, decimals));
  const limits = lower_95 === null || upper_95 === null ? "" : ` (${interval(lower_95, upper_95, unit, decimals)})`;
  const reading = row.reading_count === 1 ? "" : `: ${readingWords(row)}`;
  return {
    title: `${row.title}${reading} (${nonBreaking(row.indicator_code)})`,
    own: valueOrWord(value, value_status, unit, decimals) + limits,
    beside: `${yearName(row.period, row.basis)}, ${isBarred(row) ? "not compared" : `England ${text(england)}`}`,
    more: median === null ? "" : `comparators’ median ${text(median)}`,
  };
}

/** The figures of one domain, or a part of it that fits on a sheet of paper. */
export interface SpinePart {
  readonly heading: string;
  readonly rows: readonly JudgedIndicator[];
}

/** As many lanes as a sheet of A4 holds. */
const most = 11;

/** The current measures by domain, in the order in which the domains first come, then the older ones; long ones in parts. */
export function spineParts(all: readonly JudgedIndicator[]): SpinePart[] {
  const groups = [...new Set(all.map(({ row }) => groupOf(row)))];
  return groups.flatMap((group) => {
    const rows = all.filter(({ row }) => groupOf(row) === group);
    const parts = Math.ceil(rows.length / most);
    const size = Math.ceil(rows.length / parts);
    return Array.from({ length: parts }, (_, part) => ({
      heading: parts === 1 ? group : `${group}, ${part + 1} of ${parts}`,
      rows: rows.slice(part * size, (part + 1) * size),
    }));
  });
}

function groupOf({ domain, is_current }: CouncilIndicator): string {
  return is_current ? domain : "Older measures";
}

/** A part of a domain as a spine chart: each figure on its own scale between the worst council and the best. */
export function indicatorSpine(council: PageCouncil, { heading, rows }: SpinePart): HTMLElement {
  const headline = `${heading}: ${tally(
    rows.map(({ england }) => england),
    "measure",
    "England",
  )}`;
  return figure({
    id: `spine-${heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
    headline,
    subtitle: `${council.name} compared with all councils, each measure by its newest year with a value and its 95% interval: ${judgementKey}. Pale band: the worst council to the best; the band within it: the middle half of councils; dotted line: England`,
    alt: `Spine chart, one row for each figure, each between the worst council and the best with England in the middle. ${headline}.`,
    draw: drawSpine(rows.map(indicatorLane)),
    columns: columns(council.name),
    rows: rows.map(tableRow),
    main: rows.map(({ row }) => figureKey(row))[0],
    rowFigures: rows.map(({ row }) => figureKey(row)),
    source: [...new Set(rows.map(({ row }) => row.source))].join("; "),
    method:
      "Better, similar or worse: the benchmark lies outside or inside the council’s 95% interval, read by whether high or low is good (Fingertips); without an interval there is no judgement. The middle half is from the 25th to the 75th percentile of councils.",
    notes: [
      "Better is to the right; where neither high nor low is good, higher is. Each row has a scale of its own: distances in different rows cannot be compared.",
      "The worst and the best council may be so by chance, above all where few people are counted. An interval that reaches beyond them is cut off there.",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}

function columns(name: string) {
  return [
    { key: "indicator", label: "Indicator" },
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
