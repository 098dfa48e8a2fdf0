import type { Message } from "../../contract/message.ts";
import type { Return } from "../../contract/return.ts";
import { hiddenNotes, mergeNotes } from "../cell-messages.ts";
import type { HeadRow } from "../header.ts";
import { mergedCells } from "../merged-cells.ts";
import { type Arrived, nameOfTable, type Opened } from "../table.ts";
import { mostRows, type Sheet } from "../workbook/sheet.ts";
import { findPublished, isSheetOf, isWhole, type Published } from "./headings.ts";
import { writeLongForm } from "./long-form.ts";
import { incompletePublication, publicationNotes, severalPublications, severalTables } from "./messages.ts";

/** A table of a file as it arrived: its rows, and the sheet that it is on; null in a text. */
export interface ArrivedRows {
  readonly sheet: string | null;
  readonly rows: readonly HeadRow[];
  /** The sheet itself, whose cells may be merged or hidden; none of a text. */
  readonly source?: Sheet;
}

const headRows = 40;

/**
 * Opens a file that is laid out as a publication is: its tables are written to `path` in the long form of their return.
 * Null where none is like any layout.
 */
export function openPublication(
  definitions: readonly Return[],
  arrivedFile: Arrived,
  arrived: readonly ArrivedRows[],
  path: string,
): Opened | null {
  const file = arrivedFile.name;
  const found = arrived.flatMap(({ sheet, rows, source }) => {
    const table = findPublished(definitions, { file: nameOfTable(arrivedFile), sheet }, rows.slice(0, headRows));
    if (table === null) return [];
    const { rows: all, notes } = source === undefined ? { rows, notes: [] } : cellsBelow(file, table, source);
    return [{ table, rows: all.filter(({ line }) => line > table.line), notes }];
  });
  const whole = found.filter(({ table }) => isWhole(table));
  const [first] = whole;
  if (first === undefined) return nearlyOpened(file, arrived, found);
  const refused = refusal(file, arrived, found, first.table);
  if (refused !== null) return { table: null, messages: [refused] };
  const { table, unwritten } = writeLongForm(whole, path);
  const tables = whole.map((each) => each.table);
  const unread = arrived.flatMap(({ sheet }) => (tables.some((each) => each.sheet === sheet) ? [] : (sheet ?? [])));
  const notes = whole.flatMap((each) => each.notes);
  return { table, messages: [...publicationNotes(file, tables, unwritten, unread), ...notes] };
}

/** Why nothing of the tables is loaded, though one is whole: they are several, of several returns, or sheets are lacking. */
function refusal(
  file: string,
  arrived: readonly ArrivedRows[],
  found: readonly { table: Published }[],
  first: Published,
): Message | null {
  const { definition } = first;
  const whole = found.map(({ table }) => table).filter(isWhole);
  if (whole.length > 1 && whole.some(({ layout }) => layout.isAlone)) {
    const sheets = whole.map(({ sheet }) => sheet ?? "");
    return severalTables(file, definition, sheets);
  }
  const other = whole.find((table) => table.definition !== definition);
  if (other !== undefined) return severalPublications(file, first, other);
  const lacking = arrived.flatMap(({ sheet, rows }) => {
    const isRead = whole.some((table) => table.sheet === sheet);
    if (isRead || sheet === null || !isSheetOf(definition, sheet) || rows.length === 0) return [];
    return [{ sheet, nearest: found.find(({ table }) => table.sheet === sheet)?.table ?? null }];
  });
  return lacking.length > 0 ? incompletePublication(file, definition, lacking) : null;
}

/** The rows of a sheet below the headings of its table with what merged cells say in them, and what is told of its cells. */
function cellsBelow(file: string, { line, kept, values, layout }: Published, sheet: Sheet) {
  const where = { file, sheet: sheet.name };
  const beside = [0, ...Object.values(layout.beside ?? {})];
  const numbers = new Set(values.flatMap(({ at }) => beside.map((place) => at + place)));
  const { rows, filled } = mergedCells(sheet, line, (column) => numbers.has(column));
  const notes = [...hiddenNotes(where, sheet, line, [...kept.values(), ...numbers]), ...mergeNotes(where, filled)];
  return { rows: rows.slice(0, mostRows), notes };
}

/** Values under more headings than this are no chance. */
const byChance = 3;

/** A table that has headings of a publication and lacks others, or is called something else, is refused as that. */
function nearlyOpened(
  file: string,
  arrived: readonly ArrivedRows[],
  found: readonly { table: Published }[],
): Opened | null {
  const [nearest] = found;
  const isOne = arrived.filter(({ rows }) => rows.length > 0).length < 2;
  if (nearest === undefined || !isOne || !isNear(nearest.table)) return null;
  const { definition, sheet } = nearest.table;
  return { table: null, messages: [incompletePublication(file, definition, [{ sheet, nearest: nearest.table }])] };
}

/** Whether a table is surely meant as the publication's. Numbers are no headings: any row of small counts is full of them. */
function isNear({ layout, kept, values, missing, unknown, said }: Published): boolean {
  if (missing.length === 0 && (unknown.length === 0 || values.length > byChance)) return true;
  const words = values.filter(({ text }) => /[A-Za-z]{2}/.test(text));
  const wanted = Object.keys(layout.kept ?? {}).length;
  const hasMost = kept.size * 2 >= wanted;
  if (said.verdict === "this") return hasMost || words.length > 0;
  return (
    (words.length > byChance && (hasMost || missing.length === 1)) ||
    (hasMost && wanted > 0 && values.length > byChance)
  );
}
