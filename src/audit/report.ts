import { figureKeyColumns } from "../contract/figure-key.ts";
import type { Audit, IndicatorCount, Leak } from "./audit.ts";
import { type Range, safeValues } from "./range.ts";

/** How it went beside what was found. */
export interface Cost {
  readonly seconds: number;
  readonly peakMib: number;
}

/** What an audit says in JSON. */
export function auditFacts({ present, leaks, indicators, givenAway }: Audit, { seconds, peakMib }: Cost) {
  return {
    ...totalsOf(indicators),
    open: openLeaks({ leaks }).length,
    not_settled: notSettled(present.cells),
    contradicted: present.contradicted.length,
    impossible: present.impossibleCount,
    given_away: givenAway.length,
    by_indicator: indicators,
    relations: present.relations.map(({ kind, sense, terms, held, tested }) => ({ kind, sense, terms, held, tested })),
    cells: leaks.map(({ figure, numerator, left, because, isGivenAway }) => ({
      ...Object.fromEntries(figureKeyColumns.map((column) => [column, figure[column]])),
      numerator: rangeFacts(numerator),
      left: rangeFacts(left),
      because,
      given_away: isGivenAway,
    })),
    given_away_cells: givenAway,
    seconds,
    peak_mib: peakMib,
  };
}

/** What is wrong and was not given away before. */
function openLeaks({ leaks }: Pick<Audit, "leaks">): Leak[] {
  return leaks.filter(({ isGivenAway }) => !isGivenAway);
}

/** Whether nothing that is hidden can be worked out, and everything was settled. */
export function isSafe(audit: Audit): boolean {
  return openLeaks(audit).length === 0 && notSettled(audit.present.cells) === 0;
}

function notSettled(cells: Audit["present"]["cells"]): number {
  return cells.filter(({ numerator, left }) => [numerator, left].some((range) => range?.isSettled === false)).length;
}

function rangeFacts(range: Range | null) {
  if (range === null) return null;
  const { lowest, highest, values } = range;
  return { lowest, highest: Number.isFinite(highest) ? highest : null, values };
}

function totalsOf(indicators: readonly IndicatorCount[]) {
  const sum = (of: (count: IndicatorCount) => number) => indicators.reduce((total, count) => total + of(count), 0);
  return {
    published: sum(({ published, hidden }) => published - hidden),
    hidden: sum(({ hidden }) => hidden),
    exact: sum(({ exact }) => exact),
    under_4: sum(({ under_4 }) => under_4),
    left_under_4: sum(({ left_under_4 }) => left_under_4),
  };
}

const columns: readonly (readonly [heading: string, of: (count: IndicatorCount) => string | number])[] = [
  ["indicator", ({ indicator_code }) => indicator_code],
  ["shown", ({ published, hidden }) => published - hidden],
  ["hidden", ({ hidden }) => hidden],
  ["exact", ({ exact }) => exact],
  [`under ${safeValues} values`, ({ under_4 }) => under_4],
  [`left: under ${safeValues}`, ({ left_under_4 }) => left_under_4],
  ["told before", ({ given_away }) => given_away],
];

/** What an audit says in words, as an analyst reads it. */
export function auditWords(audit: Audit, { seconds, peakMib }: Cost): string {
  const { present, indicators, givenAway } = audit;
  const totals = totalsOf(indicators);
  const n = (count: number) => count.toLocaleString("en-GB");
  const lines = [
    ...tableLines(indicators),
    "",
    `${n(totals.hidden)} hidden figures: ${n(totals.exact)} numerators can be worked out exactly, ${n(totals.under_4)} more have ` +
      `under ${safeValues} possible values, and of ${n(totals.left_under_4)} more those who are left do.`,
    `Found by itself: ${n(present.relations.length)} relations between counts.`,
  ];
  const unsettled = notSettled(present.cells);
  if (givenAway.length > 0)
    lines.push(`${n(givenAway.length)} of the hidden figures were given away by earlier releases.`);
  if (present.contradicted.length > 0) {
    lines.push(
      `${n(present.contradicted.length)} sums that should hold cannot: returned parts that do not make their whole.`,
    );
  }
  if (unsettled > 0) lines.push(`Not settled: ${n(unsettled)} hidden figures, for which no answer was found.`);
  lines.push(verdict(audit), `${seconds} s, ${n(peakMib)} MiB at most.`);
  return lines.join("\n");
}

function verdict(audit: Audit): string {
  const open = openLeaks(audit).length;
  if (open > 0) return `NOT SAFE to publish: ${open.toLocaleString("en-GB")} hidden figures. --json names each.`;
  if (!isSafe(audit)) return "NOT SHOWN to be safe.";
  return `Safe: every hidden figure has ${safeValues} possible values or more.`;
}

function tableLines(indicators: readonly IndicatorCount[]): string[] {
  const rows = [
    columns.map(([heading]) => heading),
    ...indicators.map((count) => columns.map(([, of]) => text(of(count)))),
  ];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
  );
}

function text(value: string | number): string {
  return typeof value === "number" ? value.toLocaleString("en-GB") : value;
}
