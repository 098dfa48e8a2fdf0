import type { Row } from "../../../../src/site/query.ts";
import { element } from "../../../components/figure/element.ts";
import { explainedLink, figureKey } from "../../../components/figure/key.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import type { OwnFigure } from "../../../components/own-comparators/own.ts";
import { number, statusWords, withUnit } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { publishedSupport as supportSet } from "./query.ts";

/** A unit cost, an hourly rate or weeks of one council by kind of support. */
export type SupportLine = Row<typeof supportSet.tables.measures>;

const columns = [
  { key: "measure", label: "Measure" },
  { key: "value", label: "Council", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
];

/** What support cost and how much of it there was, by kind, as published. Nothing without a row. */
export function publishedSupport(name: string, lines: readonly SupportLine[]): HTMLElement {
  const [first] = lines;
  if (first === undefined) return element("div");
  const title = `${name}: unit costs and weeks by kind of support as published, ${periodName(first.period)}`;
  return element(
    "section",
    { class: "published-support" },
    element("h3", {}, title),
    table(
      columns,
      lines.map((line) => ({ ...supportCells(line), value: explainedLink(supportCells(line).value, figureKey(line)) })),
      title,
    ),
    element("p", {}, supportNotes.join(" ")),
    element(
      "p",
      { class: "source" },
      `Source: PSS EX1 (Health and Social Care Information Centre), ${sourceOf(["pss_support_costs", "pss_support_activity"])}.`,
    ),
  );
}

/** What a line is of, as every council's is known. */
export function supportFigure(line: SupportLine): OwnFigure {
  return { ...figureKey(line), value: line.value };
}

/** A measure in words. Weeks depend on the size of a council: they have no median and no England beside them. */
export function supportCells({ title, unit, value, value_status, england_value, ...beside }: SupportLine) {
  const { comparator_n, comparator_median } = beside;
  const isCost = unit === "gbp";
  return {
    measure: title,
    value: value === null ? statusWords(value_status) : inUnit(value, unit),
    median:
      isCost && comparator_median !== null
        ? `${inUnit(comparator_median, unit)} (${number(comparator_n ?? 0)} councils)`
        : "not compared",
    england: isCost && england_value !== null ? inUnit(england_value, unit) : "not compared",
  };
}

function inUnit(value: number, unit: string): string {
  return unit === "gbp" ? withUnit(value, unit, 2) : number(value);
}

const supportNotes = [
  "Their publisher says that they are not comparable with the unit costs of years before 2014-15, because activity is reported otherwise: no change is worked out.",
  "Where a cost is published by age and reason of support alone, that of everyone is the cost of all of them over their weeks.",
];
