import type { RowOf } from "../../../src/site/query.ts";
import { element } from "../figure/element.ts";
import {
  type Threshold,
  thresholdInBrief,
  thresholdSentence,
  thresholdsSentence,
  thresholdWarning,
} from "../sentences/threshold.ts";
import type { councilThreshold, threshold } from "./query.ts";

/** A council’s threshold and its comparators’. */
type ThresholdRow = RowOf<typeof threshold>;

/**
 * From which level of need on the council supports people, beside any comparison of people supported or eligible, with a
 * warning where comparators draw the line elsewhere; nothing where no council's settings are loaded.
 *
 * @param isChosen whether a reader chose other comparators than those of the set in use
 */
export function thresholdNote(name: string, rows: readonly ThresholdRow[], isChosen: boolean): HTMLElement {
  const of = thresholdOf(name, rows);
  if (of === null) return element("div");
  return element("p", { class: "note" }, `${thresholdSentence(of)} ${thresholdWarning(of, isChosen)}`.trim());
}

/** The same in one line, on a page that is one sheet. */
export function thresholdLine(name: string, rows: readonly ThresholdRow[], isChosen: boolean): HTMLElement | null {
  const of = thresholdOf(name, rows);
  return of === null ? null : element("p", { class: "note" }, thresholdInBrief(of, isChosen));
}

function thresholdOf(name: string, [row]: readonly ThresholdRow[]): Threshold | null {
  if (row === undefined) return null;
  return {
    name,
    value: row.value,
    year: row.year,
    before: row.before,
    same: row.same_count,
    wider: row.wider_count,
    narrower: row.narrower_count,
    silent: row.silent_count,
  };
}

/**
 * From which level of need on councils support people, beside a comparison of all of them, and the marked council's own;
 * nothing where the figures are not of people supported or eligible, or no council says.
 */
export function thresholdsNote(
  rows: readonly RowOf<typeof councilThreshold>[],
  marked: string | null,
): HTMLElement | null {
  const [first] = rows;
  if (first === undefined) return null;
  const own = rows.find(({ council_code }) => council_code === marked);
  const values = rows.map(({ value }) => value);
  const ownWords = own === undefined ? "" : ` ${own.council_name} is one of those from ${own.value} needs on.`;
  return element("p", { class: "note" }, `${thresholdsSentence(values, first.year)}${ownWords}`);
}
