import type { Message } from "../contract/message.ts";
import { headedCount, type Likeness } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";
import type { HeadRow } from "./header.ts";
import { listed } from "./header-messages.ts";
import { fileMessage } from "./message.ts";
import { titleOf, titleWords } from "./publication/named.ts";
import { type Arrived, nameOfTable } from "./table.ts";
import { unreadTable } from "./unread-table.ts";

/** A header with fewer of a return's columns is like it by chance. */
const fewestAlike = 3;

/** What there was to recognise a table by. */
export interface Unrecognised {
  readonly file: Arrived;
  readonly sheet: string | null;
  readonly rows: readonly HeadRow[];
  readonly nearest: Likeness | null;
}

/** The message that refuses a table of which no layout is known: what its title and its headings say, and what is like it. */
export function noLayout(definitions: readonly Return[], { file, sheet, rows, nearest }: Unrecognised): Message {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const unread = unreadTable(definitions, { file: file.name, sheet, rows: filled });
  if (unread !== null) return unread;
  const headed = filled.findIndex(isOfHeadings);
  const at = headed === -1 ? Math.max(0, filled.findIndex(isOfSeveral)) : headed;
  const title = titleOf(filled.slice(0, at));
  const cells = listed((filled[at]?.cells ?? []).filter((cell) => cell.trim() !== ""));
  const headings = headed === -1 ? `its first row is ${cells}` : `its headings are ${cells}`;
  const parts = {
    code: "file/no-layout",
    expected: "a return or a publication that is known",
    found: `a table of which none is known: ${title === "" ? headings : `${titleWords(title)}, and ${headings}`}`,
    why: "No layout is known for this file, so nothing in it was read.",
    fix: `${knownOf(definitions, [title, sheet ?? "", nameOfTable(file), file.name])}${alike(nearest)}${lists}`,
  };
  return { ...fileMessage(file.name, parts), sheet, line: filled[at]?.line ?? null };
}

/** Where what is known is listed. */
export const lists =
  'Check that it is the right file: "yardstick sources" lists the publications that are known, and "yardstick template" ' +
  "with the name of a return prints its headings.";

/** What is known of the publication that a table calls itself by; empty where it is none. */
export function knownOf(definitions: readonly Return[], names: readonly string[]): string {
  const called = definitions.flatMap(({ calledIn }) => {
    return calledIn !== undefined && names.some((name) => calledIn.words.test(name)) ? [calledIn.known] : [];
  });
  const known = [...new Set(called)];
  return known.length === 0 ? "" : `Of this publication these are known: ${known.join("; ")}. `;
}

/** The first row of several cells most of which are words: numbers are no headings. */
function isOfHeadings(row: HeadRow): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== "");
  const words = filled.filter((cell) => /[A-Za-z]{2}/.test(cell));
  return isOfSeveral(row) && words.length * 2 > filled.length;
}

function isOfSeveral({ cells }: HeadRow): boolean {
  return cells.filter((cell) => cell.trim() !== "").length > 1;
}

function alike(nearest: Likeness | null): string {
  if (nearest === null || headedCount(nearest) < fewestAlike) return "";
  const { definition, missing } = nearest;
  return `It is nearest to ${definition.name}, and lacks ${listed(missing)} of that. `;
}
