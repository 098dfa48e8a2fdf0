import { type Layout, partNames } from "../../contract/layout.ts";
import { comparable } from "../../contract/recognise.ts";
import type { Return } from "../../contract/return.ts";
import { type HeadRow, mostColumns } from "../header.ts";
import {
  headingRowsOf,
  inOwnSpelling,
  joined,
  type Parts,
  partsAbove,
  partsOf,
  titleParts,
  whole,
} from "./heading-parts.ts";
import { type Names, type Said, saidOf, titleOf, yearAsked, yearParts } from "./named.ts";

/** A heading over values: its column, from 0, and what it says of them. */
export interface ValueHeading {
  readonly at: number;
  readonly text: string;
  readonly parts: Parts;
}

/** A table of a publication whose layout is known: where its headings are and what they stand for. */
export interface Published {
  readonly definition: Return;
  readonly layout: Layout;
  readonly sheet: string | null;
  /** The line or row of the last row of headings, from 1. */
  readonly line: number;
  /** What stands in every row of the table: from the sheet's name, from what is above the headings, or always. */
  readonly shared: Parts;
  /** Columns of the return that stand in each row, with their place from 0. */
  readonly kept: ReadonlyMap<string, number>;
  readonly headings: readonly string[];
  readonly values: readonly ValueHeading[];
  /** Headings of the layout that were not found. */
  readonly missing: readonly string[];
  /** What neither a name nor the title says, in words; null where they say all that is needed. */
  readonly unnamed: string | null;
  readonly unknown: readonly string[];
  /** How many headings are known to be of something else. */
  readonly beyondCount: number;
  /** The first words above the headings; empty where there are none. */
  readonly title: string;
  readonly said: Said;
  /** Columns of which the title and a name say two things: `measure: 1A and 2B`. */
  readonly conflicts: readonly string[];
}

/** Whether a table has all that its layout asks, and nothing says that it is another. */
export function isWhole({ missing, unnamed, said, conflicts }: Published): boolean {
  return missing.length === 0 && unnamed === null && said.verdict !== "another" && conflicts.length === 0;
}

/** What a table is found by beside its rows: the file's name, and the sheet that it is on; null in a text. */
export interface Whereabouts {
  readonly file: string;
  readonly sheet: string | null;
}

/**
 * Finds the headings of a publication among the first rows of a table: the first row that has all those of a layout,
 * else the one that lacks the fewest. Null where no row has a heading over values.
 */
export function findPublished(
  definitions: readonly Return[],
  where: Whereabouts,
  rows: readonly HeadRow[],
): Published | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  let best: Published | null = null;
  for (const [index, { cells }] of filled.entries()) {
    if (cells.length > mostColumns) continue;
    for (const definition of definitions) {
      for (const layout of definition.layouts) {
        const found = readHeadings(definition, layout, where, filled.slice(0, index + 1));
        if (found !== null && isWhole(found)) return found;
        if (found !== null && (best === null || lacks(found) < lacks(best))) best = found;
      }
    }
  }
  return best;
}

function lacks({ missing, unnamed }: Published): number {
  return missing.length + (unnamed === null ? 0 : 1);
}

/** Whether a sheet of this name is one that a return's publication has. */
export function isSheetOf({ layouts }: Return, name: string): boolean {
  return layouts.some(({ sheet }) => sheet !== undefined && whole(sheet).test(name));
}

/** The table whose headings are the last of `rows`; null where none of them is over values. */
function readHeadings(
  definition: Return,
  layout: Layout,
  { file, sheet }: Whereabouts,
  rows: readonly HeadRow[],
): Published | null {
  const { unheaded = [], beside = {} } = layout;
  const headingRows = headingRowsOf(layout, rows);
  if (headingRows < 1 || rows.length < headingRows) return null;
  const named = layout.sheet === undefined ? {} : partsOf(whole(layout.sheet), sheet ?? "");
  const title = titleParts(layout, rows.slice(0, -headingRows));
  if (named === null || title === null) return null;
  const headings = joined(rows.slice(-headingRows));
  if (unheaded.some((_, index) => headings[index] !== "")) return null;
  const { kept, missing } = keptIn(layout, headings);
  const taken = new Set(kept.values());
  const values = valueHeadings(definition, layout, headings, taken);
  if (values.length === 0) return null;
  const unread = unreadHeadings(headings, taken, values, Object.values(beside));
  const above = rows.slice(0, -headingRows);
  const names = { title: titleOf(above), sheet, file };
  const { shared, ...said } = namedParts(definition, layout, names, [named, title, partsAbove(layout, above)]);
  return {
    definition,
    layout,
    sheet,
    kept,
    headings,
    values,
    missing,
    ...said,
    line: rows.at(-1)?.line ?? 1,
    shared: { ...shared, ...layout.constant },
    title: names.title,
    said: saidOf(layout, names),
    unknown: unread.filter((text) => !isBeyond(layout, text)),
    beyondCount: unread.filter((text) => isBeyond(layout, text)).length,
  };
}

/** The headings over columns that are neither kept nor hold values or what stands beside them. */
function unreadHeadings(
  headings: readonly string[],
  taken: ReadonlySet<number>,
  values: readonly ValueHeading[],
  beside: readonly number[],
): string[] {
  const read = new Set([...taken, ...values.flatMap(({ at }) => [0, ...beside].map((place) => at + place))]);
  return headings.filter((text, at) => text !== "" && !read.has(at));
}

function valueHeadings(
  definition: Return,
  { spread }: Layout,
  headings: readonly string[],
  taken: ReadonlySet<number>,
) {
  const pattern = whole(spread);
  return headings.flatMap((text, at): ValueHeading[] => {
    const parts = taken.has(at) ? null : partsOf(pattern, text);
    return parts === null ? [] : [{ at, text, parts: inOwnSpelling(definition, parts) }];
  });
}

/** What the names of a table, and what stands above its headings, say of every row. */
function namedParts(definition: Return, layout: Layout, { title, sheet, file }: Names, others: readonly Parts[]) {
  const { fileName, yearInName, titles = [] } = layout;
  const spelled = (parts: Parts) => inOwnSpelling(definition, parts);
  const ofFile = fileName === undefined ? {} : spelled(partsOf(whole(fileName), file) ?? {});
  const ofNames = [title, sheet ?? ""].flatMap((name) =>
    titles.map((pattern) => spelled(partsOf(pattern, name) ?? {})),
  );
  const ofYear = yearInName === undefined ? {} : yearParts(yearInName, file);
  const all = [ofFile, ofYear, ...ofNames, ...others.map(spelled)];
  const shared: Record<string, string> = {};
  const conflicts: string[] = [];
  for (const [name, text] of all.flatMap(Object.entries)) {
    const known = shared[name] ?? "";
    if (known === "") shared[name] = text;
    else if (text !== "" && text.toLowerCase() !== known.toLowerCase()) conflicts.push(`${name}: ${known} and ${text}`);
  }
  const ofName = fileName === undefined ? [] : partNames(fileName);
  const needed = ofName.filter((name) => (shared[name] ?? "") === "");
  if (yearInName !== undefined && shared[yearInName] === undefined) needed.push(yearAsked(yearInName, file));
  return { shared, conflicts, unnamed: needed.length === 0 ? null : needed.join(" and ") };
}

function keptIn({ kept: keptHeadings = {}, unheaded = [] }: Layout, headings: readonly string[]) {
  const kept = new Map(unheaded.map((column, index) => [column, index]));
  const missing: string[] = [];
  for (const [column, wanted] of Object.entries(keptHeadings)) {
    const at = headings.findIndex((text) => isHeading(wanted, text));
    if (at !== -1) kept.set(column, at);
    else missing.push(wanted instanceof RegExp ? column : ([wanted].flat()[0] ?? column));
  }
  return { kept, missing };
}

function isBeyond({ beyond }: Layout, text: string): boolean {
  return beyond !== undefined && whole(beyond.pattern).test(text);
}

function isHeading(wanted: string | RegExp | readonly string[], text: string): boolean {
  if (wanted instanceof RegExp) return whole(wanted).test(text);
  return [wanted].flat().some((name) => comparable(name) === comparable(text));
}
