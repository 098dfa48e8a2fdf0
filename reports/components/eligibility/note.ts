import type { RowOf } from "../../../src/site/query.ts";
import { element } from "../figure/element.ts";
import { type Threshold, thresholdSentence, thresholdWarning } from "../sentences/threshold.ts";
import type { threshold } from "./query.ts";

/**
 * From which level of need on the council supports people, beside any comparison of people supported or eligible, with a
 * warning where comparators draw the line elsewhere; nothing where no council's settings are loaded.
 *
 * @param isChosen whether a reader chose other comparators than those of the set in use
 */
export function thresholdNote(name: string, rows: readonly RowOf<typeof threshold>[], isChosen: boolean): HTMLElement {
  const [row] = rows;
  if (row === undefined) return element("div");
  const of: Threshold = {
    name,
    value: row.value,
    year: row.year,
    before: row.before,
    same: row.same_count,
    wider: row.wider_count,
    narrower: row.narrower_count,
    silent: row.silent_count,
  };
  return element("p", { class: "note" }, `${thresholdSentence(of)} ${thresholdWarning(of, isChosen)}`.trim());
}
