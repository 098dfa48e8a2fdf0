import { element } from "../figure/element.ts";
import { type AreaFigureKey, explainedLink } from "../figure/key.ts";
import type { Judgement } from "../sentences/judgement.ts";
import { nonBreaking } from "../words/format.ts";
import { judgementKey, judgementWords, type Lane, spineMark } from "./spine.ts";
import { type YearValue, yearLine } from "./year-line.ts";

/** A measure as a row of a spine: what stands in its cells is text, and the mark alone is drawn. */
export interface SpineTableRow {
  readonly title: string;
  /** The publisher’s code, after the title; null where it gave none. */
  readonly code: string | null;
  /** The page of the measure; null where there is none. */
  readonly href: string | null;
  readonly year: string;
  /** "31.2%", or why there is no value. */
  readonly value: string;
  /** "28.1% to 34.5%"; empty where there is none. */
  readonly interval: string;
  /** The figure, to link the value to where it comes from. */
  readonly figure: AreaFigureKey | null;
  readonly england: string;
  /** The median of the comparators, and a second line: "▼ worse", "12th highest of 16; 3 overlap". */
  readonly comparators: string;
  readonly place?: string;
  readonly verdict: Judgement;
  /** Whether it stands out among all councils, which is a second thing. */
  readonly standsOut?: boolean;
  /** Null where it can be placed on no scale: then there is no mark. */
  readonly lane: Lane | null;
  /** The comparable years up to this one, oldest first; three or more are a line. */
  readonly years: readonly YearValue[];
  /** "18.8 to 19.5": the lowest and the highest of them. */
  readonly range: string;
  /** What stands in place of a line of fewer years: "71.2% in 2008-09", "no earlier year". */
  readonly before: string;
}

/** Rows under a heading of their own; without one they follow the head of the table. */
export interface SpineGroup {
  readonly heading: string | null;
  readonly rows: readonly SpineTableRow[];
}

/** What a spine is of. */
export interface SpineTableOptions {
  /** The name of the council, over its column. */
  readonly council: string;
  /** What the table shows, for a reader who hears it. */
  readonly caption: string;
}

const columns = [
  "Measure",
  "Year",
  "",
  "England",
  "Comparators",
  "",
  "Earlier years",
  "Compared with England",
] as const;
const classes = ["measure", "year", "own", "england", "median", "mark", "past", "verdict"] as const;

/**
 * Measures as a table of HTML: measure, year, the council’s value with its interval, England, the comparators’ median,
 * the mark (whisker, England as the line in the middle, a pale band of those it is compared with), a line of earlier years, and the
 * verdict as a shape and a word. On a telephone each row is three lines, the verdict first (reports/style/spine.css).
 *
 * `measureRow` of components/indicator/measure-row.ts makes a row of a judged measure; `spineKey` is the key, once a page.
 *
 * @param groups rows in the order in which they are shown, under one head
 */
export function spineTable(groups: readonly SpineGroup[], { council, caption }: SpineTableOptions): HTMLElement {
  const hasGoodSide = groups.some(({ rows }) => rows.some(({ lane }) => lane?.hasGoodSide));
  const heads = columns.map((label, index) => {
    const name = classes[index] ?? "";
    if (name === "mark") return element("th", { scope: "col", class: name }, ...markHead(hasGoodSide));
    return element("th", { scope: "col", class: name }, name === "own" ? council : label);
  });
  return element(
    "table",
    { class: "spine" },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...heads)),
    ...groups.map((group) => element("tbody", {}, ...headingRow(group), ...group.rows.map(rowOf))),
  );
}

/** What the ends of the marks mean; rows without a good side say so themselves. */
function markHead(hasGoodSide: boolean): HTMLElement[] {
  const ends = hasGoodSide ? ["worse", "better"] : ["lower", "higher"];
  return ends.map((end) => element("span", {}, end));
}

function headingRow({ heading }: SpineGroup): HTMLElement[] {
  if (heading === null) return [];
  return [element("tr", { class: "group" }, element("th", { scope: "rowgroup", colspan: columns.length }, heading))];
}

function rowOf(row: SpineTableRow): HTMLElement {
  const name = row.href === null ? row.title : element("a", { href: row.href }, row.title);
  const cell = (className: string, ...children: readonly (Node | string | null)[]) =>
    element("td", { class: className }, ...children);
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row", class: "measure" },
      name,
      ...(row.code === null ? [] : [" ", element("span", { class: "code" }, `(${nonBreaking(row.code)})`)]),
    ),
    cell("year", row.year),
    cell("own", element("b", {}, explainedLink(row.value, row.figure)), ...intervalOf(row)),
    cell("england", row.england),
    cell("median", row.comparators, ...placeOf(row)),
    cell("mark", ...markOf(row)),
    cell("past", yearLine(row.years, row.range) ?? row.before),
    cell("verdict", judgementWords(row.verdict), ...(row.standsOut === true ? [smaller("◆ stands out")] : [])),
  );
}

function placeOf({ place }: SpineTableRow): Node[] {
  return place === undefined ? [] : [smaller(place)];
}

/** A second line of a cell. */
function smaller(words: string): HTMLElement {
  return element("span", { class: "second" }, words);
}

function intervalOf({ interval }: SpineTableRow): (Node | string)[] {
  return interval === "" ? [] : [" ", element("span", { class: "second" }, `(${interval})`)];
}

function markOf({ lane, verdict }: SpineTableRow): Node[] {
  if (lane === null) return [];
  const mark = spineMark(lane, verdict);
  return lane.hasGoodSide ? [mark] : [mark, smaller("higher is to the right")];
}

/** The key of every spine of a page, said once. `band` is what the pale band and, within it, the darker one are of. */
export function spineKey(band: string): HTMLElement {
  return element(
    "p",
    { class: "spine-key" },
    `${judgementKey}: by the council’s 95% interval (the line through its shape) compared with England, the dotted line in the middle. ${band} Better is to the right. Each row has a scale of its own. A line of earlier years is at least a fifth of its highest value high, so that a small change looks small; its range is under it.`,
  );
}
