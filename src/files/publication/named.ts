import type { About, Layout } from "../../contract/layout.ts";
import { financialYear } from "../../contract/period-fields.ts";
import { financialYearIn } from "../../contract/year-in-name.ts";
import type { HeadRow } from "../header.ts";

/** What a table is called: in the cells above its headings, on its sheet and by its file. */
export interface Names {
  /** The first cell above the headings with anything in it; empty where there is none. */
  readonly title: string;
  /** The sheet; null in a text. */
  readonly sheet: string | null;
  readonly file: string;
}

/** What the names of a table say of it: that it is the table of the layout, that it is another, or neither. */
export interface Said {
  readonly verdict: "this" | "another" | "nothing";
  /** Which name says so. */
  readonly by: "title" | "sheet" | "name";
  /** The name that says so, in words: `its title says “…”`. */
  readonly words: string;
}

/** A title of fewer words may be anybody's: `Table 1`. */
const wordsOfTitle = 3;

/**
 * What the names of a table say of it. The title weighs most, then the sheet, then the file. A title of several words that
 * has none of the layout's is of something else.
 */
export function saidOf({ about }: Layout, { title, sheet, file }: Names): Said {
  if (about === undefined) return { verdict: "nothing", by: "title", words: "" };
  const ofTitle = about.isNot.test(title) ? "another" : about.is.test(title) ? "this" : "nothing";
  const words = title.match(/[A-Za-z]{2,}/g) ?? [];
  if (ofTitle !== "nothing") return { verdict: ofTitle, by: "title", words: titleWords(title) };
  if (words.length >= wordsOfTitle) return { verdict: "another", by: "title", words: titleWords(title) };
  const ofSheet = sheet === null ? "nothing" : ofName(about, sheet);
  if (ofSheet !== "nothing") return { verdict: ofSheet, by: "sheet", words: `its sheet is named “${sheet}”` };
  return { verdict: ofName(about, file), by: "name", words: `its name is “${file}”` };
}

/** Names are the user's own words: one of this table in them is enough. */
function ofName({ is, isNot }: About, name: string): Said["verdict"] {
  return is.test(name) ? "this" : isNot.test(name) ? "another" : "nothing";
}

/** `its title says “…”`, a long title cut. */
export function titleWords(title: string): string {
  const text = title.replace(/\s+/g, " ").trim();
  return `its title says “${text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`}”`;
}

/** The title of a table: the first cell with anything in it above the headings; empty where there is none. */
export function titleOf(above: readonly HeadRow[]): string {
  return (
    above
      .flatMap(({ cells }) => cells)
      .find((cell) => cell.trim() !== "")
      ?.trim() ?? ""
  );
}

/** The year in a file's name; none where it may be of several. */
export function yearParts(column: string, file: string): Readonly<Record<string, string>> {
  const year = financialYear().read(financialYearIn(file) ?? "");
  return typeof year === "string" ? { [column]: year } : {};
}

/** What a file's name has to say of a column of years: what it may be now is named. */
export function yearAsked(column: string, file: string): string {
  const doubt = financialYearIn(file);
  return doubt === null ? column : `one ${column} (${doubt})`;
}
