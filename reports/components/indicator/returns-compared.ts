import {
  type Reconciled,
  type ReconciledCount,
  reconciledSentence,
  reconciledSummary,
} from "../../../src/explain/reconciliation.ts";
import { element } from "../figure/element.ts";

/** One thing that two returns of the council give, in the newest period that both do. */
export interface ReconciledRow extends Reconciled {
  readonly return_one: string;
  readonly return_two: string;
}

/** A line for each thing that one of these returns and another one give: both values, and how far apart they are. */
export function returnsCompared(rows: readonly ReconciledRow[], returns: readonly string[]): HTMLElement {
  const about = rows.filter((row) => returns.includes(row.return_one) || returns.includes(row.return_two));
  return element("div", {}, ...about.map((row) => element("p", { class: "reconciled" }, reconciledSentence(row))));
}

/** On an indicator's page: for how many councils another return gives something else; empty where none is loaded. */
export function returnsDiffer(counts: readonly ReconciledCount[]): HTMLElement {
  return element(
    "div",
    {},
    ...counts.map((count) => element("p", { class: "reconciled" }, `${reconciledSummary(count)}.`)),
  );
}
