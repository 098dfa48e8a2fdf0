import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { englandArea, explainedLink } from "../components/figure/key.ts";
import { type TableCell, table } from "../components/figure/table.ts";
import { counted, interval, short, withUnit } from "../components/words/format.ts";
import { definitionName, nameOf } from "../components/words/names.ts";
import { periodName } from "../components/words/periods.ts";
import type { england } from "./query.ts";

type EnglandFigure = Row<typeof england.tables.figures>;

const columns = [
  { key: "measure", label: "Measure" },
  { key: "value", label: "England", isNumber: true, isPlain: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "period", label: "At or in", isNumber: true, isPlain: true },
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

/** How many figures of need and services England has, and from when the newest is. */
export function englandNeeds(figures: readonly EnglandFigure[]): string {
  const own = figures.filter((figure) => figure.tab === "jsna" && !isInOtherPrices(figure));
  const newest = own.map(yearOf).sort().at(-1);
  if (newest === undefined) return "No figure of England of need or of services is loaded.";
  return `England has ${counted(own.length, "figure")} of need and of services, the newest of ${newest}.`;
}

/**
 * England’s newest figures of one tab, each with the one before it: for each domain a table of its newest year, and what is
 * older in a drawer for each year.
 */
export function englandFigures(figures: readonly EnglandFigure[], tab: EnglandFigure["tab"]): HTMLElement {
  const own = figures.filter((figure) => figure.tab === tab && !isInOtherPrices(figure));
  if (own.length === 0) return element("div");
  const domains = [...new Set(own.map(({ domain }) => domain))];
  return element(
    "div",
    {},
    ...domains.flatMap((domain) =>
      domainSection(
        domain,
        own.filter((figure) => figure.domain === domain),
      ),
    ),
  );
}

/** The same sum in the prices of another year: a council’s page compares by these, and England’s shows what was paid. */
function isInOtherPrices({ definition }: EnglandFigure): boolean {
  return definition.startsWith("prices of ");
}

function domainSection(domain: string, figures: readonly EnglandFigure[]): HTMLElement[] {
  // A budget of a year ahead stands with what is newest of what was.
  const done = figures.filter(({ vintage }) => vintage !== "budget");
  const last = (done.length === 0 ? figures : done).map(yearOf).sort().at(-1) ?? "";
  const placeOf = (figure: EnglandFigure) => [yearOf(figure), last].sort()[0] ?? last;
  const years = [...new Set(figures.map(placeOf))].sort().reverse();
  const of = (year: string) => figures.filter((figure) => placeOf(figure) === year);
  const [newest = "", ...earlier] = years;
  return [
    element("h2", { id: domain.toLowerCase().replaceAll(/\W+/g, "-") }, domain),
    figuresTable(of(newest), `${domain}, ${newest}`),
    ...earlier.map((year) =>
      element(
        "details",
        { class: "drawer" },
        element("summary", {}, `Last known of ${year}: ${counted(of(year).length, "figure")}`),
        figuresTable(of(year), `${domain}, ${year}`),
      ),
    ),
  ];
}

/** "2010-11" of a quarter too. */
function yearOf({ period }: EnglandFigure): string {
  return period.split(" ")[0] ?? period;
}

/** The rows of one title together; a column in which nothing is known is left out. */
function figuresTable(figures: readonly EnglandFigure[], label: string): HTMLElement {
  const rows = figures.map(row);
  const known = columns.filter(({ key }) => rows.some((cells) => cells[key] !== "none"));
  return table(known, rows, label, "cards");
}

function row(figure: EnglandFigure): Readonly<Record<string, TableCell>> {
  const { title, unit, decimals, basis, value, lower_95, upper_95, period_before, value_before } = figure;
  const text = value === null ? "none" : withUnit(value, unit, decimals);
  const group = groupName(figure);
  return {
    measure: group === "all" ? title : `${title}: ${group}`,
    value: explainedLink(text, { ...figure, area_code: englandArea }),
    interval: lower_95 === null ? "none" : interval(lower_95, upper_95, unit, decimals),
    period: periodName(figure.period, basis),
    before:
      value_before === null || period_before === null
        ? "none"
        : `${short(value_before, unit, decimals)}, ${periodName(period_before, basis)}`,
  };
}

/** Which reading a figure is of, and of whom: "Long-term support, clients"; "all" of everyone. */
function groupName(figure: EnglandFigure): string {
  const { title, definition, person_type, breakdown, breakdown_value, vintage } = figure;
  const isSaid = title.toLowerCase().includes(vintage);
  const parts = [
    definition === "" ? "" : definitionName(definition),
    person_type === "all" ? "" : nameOf(person_type),
    breakdown === "all" ? "" : nameOf(breakdown_value),
    ["forecast", "projection", "planned", "budget"].includes(vintage) && !isSaid ? vintage : "",
  ];
  return parts.filter((part) => part !== "").join(", ") || "all";
}
