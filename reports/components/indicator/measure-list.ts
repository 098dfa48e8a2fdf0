import { type CountedVerdict, countBar } from "../charts/count-bar.ts";
import { judgementKey } from "../charts/spine.ts";
import { type Child, element } from "../figure/element.ts";
import { capitalised, counted, nonBreaking } from "../words/format.ts";

/** A measure of all councils in a list: its name, England, the year, and how many councils are on each side of England. */
export interface ListedMeasure {
  readonly title: string;
  /** Null where the site has no page of it. */
  readonly href: string | null;
  /** Its publisher’s code; null where it has none. */
  readonly code: string | null;
  /** What the numbers are of, after the title: ", per 100,000 people". */
  readonly unit: string;
  readonly england: Child;
  readonly year: string;
  readonly verdicts: readonly CountedVerdict[];
}

/** Measures under a heading of their own; without one they stand alone. */
export interface MeasureGroup {
  readonly heading: string | null;
  readonly measures: readonly ListedMeasure[];
}

const heads = ["Measure", "England", "Year", "Councils compared with England"] as const;
const classes = ["measure", "england", "year", "sides"] as const;

/** What the shapes of a list stand for, which on a telephone has no room for the words. */
export function measureKey(): HTMLElement {
  return element(
    "p",
    { class: "subtitle" },
    `How many councils are ${judgementKey}: by their own 95% interval and England’s figure.`,
  );
}

/**
 * Measures as a table whose columns are as wide in every list. On a telephone a row is two lines: its name, then England,
 * the year and the bar (reports/style/measures.css).
 */
export function measureList(groups: readonly MeasureGroup[], caption: string): HTMLElement {
  const head = heads.map((label, index) => element("th", { scope: "col", class: classes[index] ?? null }, label));
  return element(
    "table",
    { class: "measures" },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...head)),
    ...groups.map(({ heading, measures }) => element("tbody", {}, ...headingRow(heading), ...measures.map(rowOf))),
  );
}

function headingRow(heading: string | null): HTMLElement[] {
  if (heading === null) return [];
  return [element("tr", { class: "group" }, element("th", { scope: "rowgroup", colspan: heads.length }, heading))];
}

function rowOf({ title, href, code, unit, england, year, verdicts }: ListedMeasure): HTMLElement {
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row", class: "measure" },
      href === null ? title : element("a", { href }, title),
      code === null ? null : element("span", { class: "code" }, ` (${nonBreaking(code)})`),
      unit,
    ),
    element("td", { class: "england" }, england),
    element("td", { class: "year" }, year),
    element("td", { class: "sides" }, sidesOf(verdicts)),
  );
}

const notCompared = "not compared";

/** The bar; where no council can be compared, that alone. */
function sidesOf(verdicts: readonly CountedVerdict[]): Node | string {
  const all = verdicts.reduce((sum, { count }) => sum + count, 0);
  const isCompared = verdicts.some(({ verdict, count }) => verdict !== notCompared && count > 0);
  return isCompared ? countBar(verdicts) : `${capitalised(counted(all, "council"))}, ${notCompared}`;
}
