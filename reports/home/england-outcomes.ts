import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { table } from "../components/figure/table.ts";
import { number, short } from "../components/words/format.ts";
import { periodName } from "../components/words/periods.ts";
import type { home } from "./query.ts";

/** An outcome measure of England in the newest year, and how many councils are on each side of it. */
export type EnglandOutcome = Row<typeof home.tables.outcomes>;

const columns = [
  { key: "measure", label: "Measure" },
  { key: "period", label: "Year" },
  { key: "england", label: "England", isNumber: true },
  { key: "better", label: "Councils: better", isNumber: true },
  { key: "similar", label: "Similar", isNumber: true },
  { key: "worse", label: "Worse", isNumber: true },
  { key: "others", label: "Not compared", isNumber: true },
];

/** England's newest outcomes, and how councils stand to them by their own 95% intervals; nothing where none is loaded. */
export function englandOutcomes(outcomes: readonly EnglandOutcome[]): HTMLElement {
  if (outcomes.length === 0) return element("div");
  const rows = outcomes.map((outcome) => ({
    measure: `${outcome.indicator_code}: ${outcome.title}`,
    period: periodName(outcome.period),
    england: short(outcome.england_value, outcome.unit, outcome.decimals ?? undefined),
    better: number(outcome.better),
    similar: number(outcome.similar),
    worse: number(outcome.worse),
    others: number(outcome.others),
  }));
  return element(
    "div",
    {},
    element("p", {}, "How councils compare with England on each current outcome measure, by their own 95% intervals."),
    table(columns, rows, "England’s newest outcomes"),
  );
}
