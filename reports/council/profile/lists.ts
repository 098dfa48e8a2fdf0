import { judgementWords } from "../../components/charts/spine.ts";
import { element } from "../../components/figure/element.ts";
import type { PageCouncil } from "../../components/figure/page-context.ts";
import { table } from "../../components/figure/table.ts";
import { byRefusal, standsOutWords } from "../../components/indicator/judged.ts";
import { standingOutSentence } from "../../components/sentences/judged.ts";
import { capitalised, counted, interval, nonBreaking, short, valueOrWord } from "../../components/words/format.ts";
import { yearName } from "../../components/words/periods.ts";
import { comparatorsSentence, differSentence } from "./answer.ts";
import { type JudgedIndicator, sorted } from "./judged.ts";
import { clearDecimals, linkList, nameWithUnit, rowLink } from "./names.ts";

const columns = [
  { key: "name", label: "Indicator" },
  { key: "besideEngland", label: "Compared with England" },
  { key: "value", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "besideComparators", label: "Compared with comparators" },
  { key: "median", label: "Their median", isNumber: true },
  { key: "standing", label: "Stands out among councils" },
  { key: "period", label: "Period" },
];

/** What differs from England or from the comparators by more than chance, the worse first, each with a link. */
export function whatDiffers(council: PageCouncil, measures: readonly JudgedIndicator[]): HTMLElement {
  const { out } = sorted(measures);
  return element(
    "div",
    {},
    element("p", {}, comparatorsSentence(council.comparators, measures)),
    element("p", {}, differSentence(measures)),
    rowsTable(council, out, "What differs from England or the comparators"),
  );
}

/** What is outside the limits that allow for how much councils differ: another question than better or worse. */
export function whatStandsOut(council: PageCouncil, measures: readonly JudgedIndicator[]): HTMLElement {
  const out = measures.filter(({ row }) => row.stands_out === true);
  const says = standingOutSentence(
    council.name,
    measures.map(({ row }) => row),
  );
  return element("div", {}, element("p", {}, says), rowsTable(council, out, "What stands out"));
}

/** Figures of indicators that are no outcome measures, which are counted nowhere. */
export function otherFigures(council: PageCouncil, figures: readonly JudgedIndicator[]): HTMLElement {
  if (figures.length === 0) return element("p", {}, "No figure of another list is loaded.");
  const says = `${counted(figures.length, "figure")} of other lists ${figures.length === 1 ? "is" : "are"} no outcome measure, and counted in no sentence above. Several readings of one indicator rise and fall together.`;
  return element("div", {}, element("p", {}, says), rowsTable(council, figures, "Other figures"));
}

function rowsTable(council: PageCouncil, rows: readonly JudgedIndicator[], caption: string): HTMLElement | null {
  if (rows.length === 0) return null;
  return table(
    columns,
    rows.map((row) => outRow(row, council.code)),
    caption,
  );
}

function outRow(indicator: JudgedIndicator, code: string) {
  const { row, england, comparators } = indicator;
  const decimals = clearDecimals(indicator);
  const text = (value: number | null) => (value === null ? "none" : short(value, row.unit, decimals));
  return {
    name: rowLink(row, code, nameWithUnit(row)),
    period: yearName(row.period, row.basis),
    value: valueOrWord(row.value, row.value_status, row.unit, decimals),
    interval: interval(row.lower_95, row.upper_95, row.unit, decimals),
    england: text(row.england_value),
    besideEngland: nonBreaking(judgementWords(england)),
    median: text(row.comparator_median),
    besideComparators: nonBreaking(judgementWords(comparators)),
    standing: standsOutWords(row),
  };
}

/** What does not differ by more than chance. */
export function doesNotDiffer(council: PageCouncil, measures: readonly JudgedIndicator[]): HTMLElement {
  const { similar } = sorted(measures);
  if (similar.length === 0)
    return element("p", {}, "There is no measure that is similar to all that it can be compared with.");
  const says = `${counted(similar.length, "measure")} ${similar.length === 1 ? "has" : "have"} an interval that includes what ${similar.length === 1 ? "it is" : "they are"} compared with. That is no proof of being the same: of few people the interval is wide.`;
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

/** What cannot be compared with England or the comparators, by the reason. */
export function cannotBeSaid(council: PageCouncil, measures: readonly JudgedIndicator[]): HTMLElement {
  const { unsaid } = sorted(measures);
  if (unsaid.length === 0) return element("p", {}, "Every measure can be compared with England or the comparators.");
  return element(
    "div",
    {},
    ...byRefusal(unsaid.map(({ row }) => row)).flatMap(([why, rows]) => [
      element("h3", {}, `${capitalised(why)}: ${rows.length}`),
      linkList(rows, council.code),
    ]),
  );
}
