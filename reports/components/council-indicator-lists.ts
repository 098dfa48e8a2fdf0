import { clearDecimals } from "./council-indicator-decimals.ts";
import { type JudgedIndicator, sorted, whyUnsaid } from "./council-indicator-judged.ts";
import { linkList, nameWithUnit, rowLink } from "./council-indicator-name.ts";
import type { CouncilIndicator } from "./council-indicator-row.ts";
import { comparatorsSentence } from "./council-indicator-words.ts";
import { element } from "./element.ts";
import { nothing } from "./figure.ts";
import { counted, interval, short } from "./format.ts";
import { judgementWords } from "./judgement-marks.ts";
import type { PageCouncil } from "./page-context.ts";
import { periodName } from "./periods.ts";
import { table } from "./table.ts";
import { unbroken } from "./unbroken.ts";

const columns = [
  { key: "name", label: "Indicator" },
  { key: "besideEngland", label: "Beside England" },
  { key: "value", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "besideComparators", label: "Beside comparators" },
  { key: "median", label: "Their median", isNumber: true },
  { key: "period", label: "Period" },
];

/** What differs from England or from the comparators by more than chance, the worse first, each with a link. */
export function standsOut(council: PageCouncil, all: readonly JudgedIndicator[]): HTMLElement {
  const { out } = sorted(all);
  const lead = element("p", {}, comparatorsSentence(council.comparators, all));
  if (out.length === 0)
    return element(
      "div",
      {},
      lead,
      nothing("Nothing stands out", "No figure that can be judged differs by more than chance."),
    );
  return element(
    "div",
    {},
    lead,
    table(
      columns,
      out.map((one) => outRow(one, council.code)),
      "What stands out",
    ),
  );
}

function outRow(one: JudgedIndicator, code: string) {
  const { row, england, comparators } = one;
  const decimals = clearDecimals(one);
  const text = (value: number | null) => (value === null ? "none" : short(value, row.unit, decimals));
  return {
    name: rowLink(row, code, nameWithUnit(row)),
    period: periodName(row.period, row.basis),
    value: text(row.value),
    interval: interval(row.lower_95, row.upper_95, row.unit, decimals),
    england: text(row.england),
    besideEngland: unbroken(judgementWords(england)),
    median: text(row.comparator_median),
    besideComparators: unbroken(judgementWords(comparators)),
  };
}

/** What does not differ by more than chance. */
export function doesNotStandOut(council: PageCouncil, all: readonly JudgedIndicator[]): HTMLElement {
  const { similar } = sorted(all);
  if (similar.length === 0)
    return element("p", {}, "There is no figure that is similar to those it can be judged beside.");
  const says = `${counted(similar.length, "figure")} ${similar.length === 1 ? "has" : "have"} an interval that includes what ${similar.length === 1 ? "it is" : "they are"} judged beside. That is no proof of being the same: of few people the interval is wide.`;
  return element(
    "div",
    {},
    element("p", {}, says),
    linkList(
      similar.map(({ row }) => row),
      council.code,
    ),
  );
}

/** What cannot be judged, by the reason. */
export function cannotBeSaid(council: PageCouncil, all: readonly JudgedIndicator[]): HTMLElement {
  const { unsaid } = sorted(all);
  if (unsaid.length === 0) return element("p", {}, "Every figure can be judged beside England or the comparators.");
  const groups = byReason(unsaid.map(({ row }) => row));
  return element(
    "div",
    {},
    ...groups.flatMap(([why, rows]) => [element("h3", {}, `${why}: ${rows.length}`), linkList(rows, council.code)]),
  );
}

/** Rows by why nothing can be said of them, the most first. */
export function byReason(rows: readonly CouncilIndicator[]): [string, CouncilIndicator[]][] {
  const reasons = [...new Set(rows.map(whyUnsaid))];
  return reasons
    .map((why): [string, CouncilIndicator[]] => [why, rows.filter((row) => whyUnsaid(row) === why)])
    .toSorted(([, one], [, other]) => other.length - one.length);
}
