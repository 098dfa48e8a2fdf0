import { closeSync, openSync, writeSync } from "node:fs";
import type { Layout } from "../../contract/layout.ts";
import type { Message } from "../../contract/message.ts";
import { heading, type Return } from "../../contract/return.ts";
import { cellAddress, columnLetters } from "../cell-address.ts";
import type { HeadRow } from "../header.ts";
import type { RowBlock, Table } from "../table.ts";
import { whole } from "./heading-parts.ts";
import type { Published } from "./headings.ts";

/** A table of a publication with the rows below its headings. */
export interface PublishedRows {
  readonly table: Published;
  readonly rows: readonly HeadRow[];
}

/** What was not written: rows of words without a value, rows about something else, and rows that were there before. */
export interface Unwritten {
  /** Where rows of words stand: `line 7`, or `Table_1 row 7` in a workbook. */
  readonly words: readonly string[];
  readonly otherCount: number;
  readonly repeatCount: number;
}

/** The lines of the text that were made from one table: row after row, and in each row heading after heading. */
interface Block {
  readonly table: Published;
  readonly firstLine: number;
  /** The lines or rows that were written, from 1. */
  readonly lines: readonly number[];
}

/** A cell of a publication. */
interface Cell {
  readonly table: Published;
  readonly line: number;
  readonly at: number;
}

/** Writes tables of one return to `path` in its long form: a line for each cell under a heading over values. */
export function writeLongForm(parts: readonly PublishedRows[], path: string): { table: Table; unwritten: Unwritten } {
  const [first] = parts;
  if (first === undefined) throw new RangeError("a publication has a table");
  const { definition } = first.table;
  const header = Object.entries(definition.fields).map(([name, field]) => heading(name, field));
  const blocks: Block[] = [];
  const words: string[] = [];
  const counts = { otherCount: 0, repeatCount: 0 };
  let line = 2;
  const file = openSync(path, "w");
  try {
    writeSync(file, `${header.map(quotedCell).join(",")}\n`);
    for (const part of parts) {
      const lines: number[] = [];
      const isRepeated = repeats(part.table.layout);
      for (const row of part.rows) {
        const kind = kindOf(part.table, row.cells);
        if (kind === "words") words.push(rowName(part.table, row.line));
        else if (kind === "other") counts.otherCount += 1;
        else if (kind === "values" && isRepeated(row.cells)) counts.repeatCount += 1;
        else if (kind === "values") {
          lines.push(row.line);
          writeSync(file, longRow(part.table, row.cells));
        }
      }
      blocks.push({ table: part.table, firstLine: line, lines });
      line += lines.length * part.table.values.length;
    }
  } finally {
    closeSync(file);
  }
  return { table: tableOf(definition, header, blocks, path), unwritten: { words, ...counts } };
}

function rowName({ sheet }: Published, line: number): string {
  return sheet === null ? `line ${line}` : `${sheet} row ${line}`;
}

/** What a row below the headings holds: nothing, words alone, values, or values of something else. */
function kindOf({ layout, kept, values }: Published, cells: readonly string[]): "blank" | "words" | "other" | "values" {
  if (values.every(({ at }) => isBlank(cells[at]))) return cells.every(isBlank) ? "blank" : "words";
  const { only } = layout;
  const cell = only === undefined ? "" : (cells[kept.get(only.column) ?? -1] ?? "").trim();
  return only === undefined || whole(only.pattern).test(cell) ? "values" : "other";
}

/** Whether a row of a table was there before, word for word: never where its layout has no such rows. */
function repeats({ hasRepeats = false }: Layout): (cells: readonly string[]) => boolean {
  const seen = new Set<string>();
  return (cells) => {
    const text = hasRepeats ? JSON.stringify(cells.map((cell) => cell.trim())) : "";
    const isSeen = hasRepeats && seen.has(text);
    seen.add(text);
    return isSeen;
  };
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === "";
}

function longRow({ definition, layout, shared, kept, values }: Published, cells: readonly string[]): string {
  const names = Object.keys(definition.fields);
  const lines = values.map(({ at, parts }) => {
    const cellOf = (name: string) => {
      const place = placeOf(layout, name, at) ?? kept.get(name);
      return place === undefined ? (parts[name] ?? shared[name] ?? "") : (cells[place] ?? "");
    };
    return `${names.map((name) => quotedCell(cellOf(name))).join(",")}\n`;
  });
  return lines.join("");
}

/** Where a column that stands beside a value, or is the value, has its cell; undefined for any other column. */
function placeOf({ value, beside = {} }: Layout, name: string, at: number): number | undefined {
  const place = name === value ? 0 : beside[name];
  return place === undefined ? undefined : at + place;
}

/** A cell as a delimited text has it. A line break within it becomes a blank: a row is a line. */
function quotedCell(cell: string): string {
  const text = /[\r\n]/.test(cell) ? cell.replace(/\s*[\r\n]+\s*/g, " ") : cell;
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function tableOf(definition: Return, header: readonly string[], blocks: readonly Block[], path: string): Table {
  const names = Object.keys(definition.fields);
  return {
    path,
    delimiter: ",",
    titles: 0,
    definition,
    header,
    columns: names,
    headerLine: 1,
    blocks: blocks.map(rowBlock),
    title: blocks[0]?.table.title ?? "",
    placed: (message) => {
      const cell = message.line === null ? null : cellOf(blocks, message.line);
      if (cell === null) return message;
      const name = message.column === null ? undefined : names[header.indexOf(message.column)];
      const { layout, kept } = cell.table;
      const at = placeOf(layout, name ?? "", cell.at) ?? kept.get(name ?? "") ?? cell.at;
      return placedAt(message, { ...cell, at });
    },
    places: (lines) => addressesOf(lines.flatMap((line) => cellOf(blocks, line) ?? [])),
  };
}

function rowBlock({ table: { sheet, values, headings }, firstLine, lines }: Block): RowBlock {
  const nameOf = ({ at }: { at: number }) => (sheet === null ? short(headings[at] ?? "") : columnLetters(at));
  return { firstRow: firstLine - 1, sheet, lines, columns: values.map(nameOf) };
}

function cellOf(blocks: readonly Block[], line: number): Cell | null {
  const block = blocks.findLast(({ firstLine }) => firstLine <= line);
  if (block === undefined) return null;
  const width = block.table.values.length;
  const place = line - block.firstLine;
  const value = block.table.values[place % width];
  const row = block.lines[Math.floor(place / width)];
  return value === undefined || row === undefined ? null : { table: block.table, line: row, at: value.at };
}

/** The message about the cell of the publication: its heading there, and in a workbook its address. */
function placedAt(message: Message, { table, line, at }: Cell): Message {
  const { sheet } = table;
  const cell = sheet === null ? null : cellAddress(line, at);
  return { ...message, sheet, line, cell, column: short(table.headings[at] ?? "") || message.column };
}

/** A heading as a message names it: of a long one the beginning and the end, where its code or part stands. */
function short(text: string): string {
  const heading = text.replace(/\s+/g, " ").trim();
  return heading.length <= 90 ? heading : `${heading.slice(0, 50).trimEnd()} … ${heading.slice(-30).trimStart()}`;
}

/** Cells as their publisher would name them: `Table_1a!D7:F7, G9, Table_2!D7`; in a text, line and heading. */
function addressesOf(cells: readonly Cell[]): string {
  const ranges: { first: Cell; last: Cell }[] = [];
  for (const cell of cells) {
    const before = ranges.at(-1);
    if (before !== undefined && isNext(before.last, cell)) before.last = cell;
    else ranges.push({ first: cell, last: cell });
  }
  return ranges.map(({ first, last }, index) => rangeWords(first, last, ranges[index - 1]?.last)).join(", ");
}

function isNext(one: Cell, other: Cell): boolean {
  return one.table === other.table && one.line === other.line && one.at + 1 === other.at;
}

function rangeWords(first: Cell, last: Cell, before: Cell | undefined): string {
  const { sheet, headings } = first.table;
  if (sheet === null) {
    const to = first.at === last.at ? "" : ` to ${short(headings[last.at] ?? "")}`;
    return `line ${first.line} (${short(headings[first.at] ?? "")}${to})`;
  }
  const name = before?.table === first.table ? "" : `${sheet}!`;
  const to = first.at === last.at ? "" : `:${cellAddress(last.line, last.at)}`;
  return `${name}${cellAddress(first.line, first.at)}${to}`;
}
