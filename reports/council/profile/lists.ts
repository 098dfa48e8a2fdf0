import { spineTable } from "../../components/charts/spine-table.ts";
import { element } from "../../components/figure/element.ts";
import type { PageCouncil } from "../../components/figure/page-context.ts";
import { byRefusal } from "../../components/indicator/judged.ts";
import { standingOutSentence } from "../../components/sentences/judged.ts";
import { capitalised, counted } from "../../components/words/format.ts";
import { comparatorsSentence, differSentence } from "./answer.ts";
import { type JudgedIndicator, sorted } from "./judged.ts";
import { linkList } from "./names.ts";
import { indicatorRow, type SpineOf } from "./spine.ts";

/** What differs from England or from the comparators by more than chance, the worse first, each with a link. */
export function whatDiffers(of: SpineOf, measures: readonly JudgedIndicator[]): HTMLElement {
  const { out } = sorted(measures);
  return element(
    "div",
    {},
    element("p", {}, comparatorsSentence(of.council.comparators, measures)),
    element("p", {}, differSentence(measures)),
    rowsTable(of, out, "What differs from England or the comparators"),
  );
}

/** What is outside the limits that allow for how much councils differ: another question than better or worse. */
export function whatStandsOut(of: SpineOf, measures: readonly JudgedIndicator[]): HTMLElement {
  const out = measures.filter(({ row }) => row.stands_out === true);
  const says = standingOutSentence(
    of.council.name,
    measures.map(({ row }) => row),
  );
  return element("div", {}, element("p", {}, says), rowsTable(of, out, "What stands out"));
}

/** Figures of indicators that are no outcome measures, which are counted nowhere. */
export function otherFigures(of: SpineOf, figures: readonly JudgedIndicator[]): HTMLElement {
  if (figures.length === 0) return element("p", {}, "No figure of another list is loaded.");
  const says = `${counted(figures.length, "figure")} of other lists ${figures.length === 1 ? "is" : "are"} no outcome measure, and counted in no sentence above. Several readings of one indicator rise and fall together.`;
  return element("div", {}, element("p", {}, says), rowsTable(of, figures, "Other figures"));
}

function rowsTable(of: SpineOf, rows: readonly JudgedIndicator[], caption: string): HTMLElement | null {
  if (rows.length === 0) return null;
  const group = { heading: null, rows: rows.map((row) => indicatorRow(row, of)) };
  return spineTable([group], { council: of.council.name, caption });
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
