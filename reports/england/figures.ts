import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { englandArea, explainedLink } from "../components/figure/key.ts";
import { type TableCell, table } from "../components/figure/table.ts";
import { capitalised, interval, withUnit } from "../components/words/format.ts";
import { definitionName, nameOf } from "../components/words/names.ts";
import { periodName } from "../components/words/periods.ts";
import type { england } from "./query.ts";

type EnglandFigure = Row<typeof england.tables.figures>;

const columns = [
  { key: "measure", label: "Measure" },
  { key: "value", label: "England", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "period", label: "At or in", isNumber: true },
  { key: "before", label: "Before", isNumber: true },
];

/** What a total of spending is, in words, by its code, the first that is known before the others. */
const totals: Readonly<Record<string, string>> = {
  "EX-GCE": "before income and without capital charges",
  GCE: "before income and without capital charges",
  "RO3-NET": "less income (revenue outturn)",
};

/** What England's councils spent in the newest year; that it is not known where no total is loaded. */
export function englandSpending(figures: readonly EnglandFigure[]): string {
  const all = figures.filter(({ breakdown, vintage }) => breakdown === "all" && vintage !== "budget");
  const spent = Object.keys(totals)
    .map((code) => all.find(({ indicator_code, value }) => indicator_code === code && value !== null))
    .find((figure) => figure !== undefined);
  if (spent === undefined || spent.value === null)
    return "What England’s councils spent in all is not known: no return of it is loaded.";
  const { indicator_code: code, value, unit, decimals, period, basis } = spent;
  return `England’s councils spent ${withUnit(value, unit, decimals)} on adult social care in ${periodName(period, basis)}, ${totals[code]}.`;
}

/** England's newest figures of one tab, each with the one before it. */
export function englandFigures(figures: readonly EnglandFigure[], tab: EnglandFigure["tab"]): HTMLElement {
  const own = figures.filter((figure) => figure.tab === tab);
  if (own.length === 0) return element("p", { class: "answer" }, "No figure of England of this kind is loaded.");
  const titles = [...new Set(own.map(({ title }) => title))];
  return element(
    "div",
    {},
    ...titles.flatMap((title) => [
      element("h2", { id: title.toLowerCase().replaceAll(/\W+/g, "-") }, title),
      table(columns, own.filter((figure) => figure.title === title).map(row), title),
    ]),
  );
}

function row(figure: EnglandFigure): Readonly<Record<string, TableCell>> {
  const { unit, decimals, basis, value, lower_95, upper_95, period_before, value_before } = figure;
  const text = value === null ? "none" : withUnit(value, unit, decimals);
  return {
    measure: groupName(figure),
    value: explainedLink(text, { ...figure, area_code: englandArea }),
    interval: lower_95 === null ? "none" : interval(lower_95, upper_95, unit, decimals),
    period: periodName(figure.period, basis),
    before:
      value_before === null || period_before === null
        ? "none"
        : `${withUnit(value_before, unit, decimals)}, ${periodName(period_before, basis)}`,
  };
}

/** Which reading a figure is of, and of whom: "Long-term support, clients"; "all" of everyone. */
function groupName({ definition, person_type, breakdown, breakdown_value, vintage }: EnglandFigure): string {
  const parts = [
    definition === "" ? "" : definitionName(definition),
    person_type === "all" ? "" : nameOf(person_type),
    breakdown === "all" ? "" : nameOf(breakdown_value),
    ["forecast", "projection", "planned", "budget"].includes(vintage) ? vintage : "",
  ];
  return capitalised(parts.filter((part) => part !== "").join(", ") || "all");
}
