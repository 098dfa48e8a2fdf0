/** Reads the demonstration's files back, for the tests of this folder. */
import Papa from "papaparse";
import { demonstrationFiles } from "../../src/demo/index.ts";

/** A row as text, by column. */
export type Row = Record<string, string>;

/** Every file, made once. */
export const files = [...demonstrationFiles()];

/** The rows of the file with this path. */
export function rowsAt(path: string): Row[] {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return rowsIn(file.text);
}

/** The rows of every file of a return, oldest first. */
export function rowsOfReturn(fileNameStart: string): Row[] {
  const ofReturn = files.filter(({ path }) => path.slice(11).startsWith(fileNameStart));
  const oldestFirst = ofReturn.sort((a, b) => (a.path < b.path ? -1 : 1));
  return oldestFirst.flatMap(({ text }) => rowsIn(text));
}

/** The last word on each key: a later file replaces an earlier one. */
export function lastWord(rows: readonly Row[], key: readonly string[]): Row[] {
  const byKey = new Map(rows.map((row) => [key.map((column) => row[column]).join("|"), row]));
  return [...byKey.values()];
}

/** Adds up one column. */
export function total(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

/** Puts rows into groups by the values of some columns. */
export function grouped(rows: readonly Row[], columns: readonly string[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join("|");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function rowsIn(text: string): Row[] {
  return Papa.parse<Row>(text.trimEnd(), { header: true }).data;
}
