import type { Message } from "../contract/message.ts";
import { heading } from "../contract/return.ts";
import { cellAddress } from "./cell-address.ts";
import type { Header } from "./header.ts";
import { mergedCells } from "./merged-cells.ts";
import type { RowBlock, Table } from "./table.ts";
import type { Sheet } from "./workbook/sheet.ts";

/** A sheet and its headings. */
export interface Headed {
  readonly sheet: Sheet;
  readonly header: Header;
}

/** The sheets of one return as one table of lines, and where in the workbook each came from. */
export interface SheetLines extends Pick<Table, "definition" | "header" | "blocks" | "placed" | "places"> {
  /** For each heading the column it stands for. */
  readonly columns: readonly string[];
  /** The headings, then row after row, sheet after sheet, in the columns of the return. */
  readonly lines: readonly (readonly string[])[];
}

/** Where a line came from; the first, the headings, has no place. */
interface Origin {
  readonly headed: Headed;
  readonly row: number;
}

/** Puts the sheets of one return below one another. */
export function sheetLines(known: readonly Headed[]): SheetLines {
  const [first] = known;
  if (first === undefined) throw new RangeError("a table has a sheet");
  const { definition } = first.header.nearest;
  const names = Object.keys(definition.fields);
  const header = Object.entries(definition.fields).map(([name, field]) => heading(name, field));
  const origins: (Origin | null)[] = [null];
  const lines: string[][] = [header];
  const blocks: RowBlock[] = [];
  for (const headed of known) {
    const own: number[] = [];
    blocks.push({ firstRow: lines.length, sheet: headed.sheet.name, lines: own, columns: [] });
    const { line: headerLine, nearest } = headed.header;
    const places = names.map((name) => nearest.columns.indexOf(name));
    const { rows } = mergedCells(headed.sheet, headerLine, numberColumns(headed.header));
    for (const { line, cells } of rows) {
      if (line <= headerLine || isBlank(cells)) continue;
      lines.push(places.map((place) => cells[place] ?? ""));
      origins.push({ headed, row: line });
      own.push(line);
    }
  }
  const origin = (line: number) => origins[line - 1] ?? null;
  return {
    definition,
    header,
    columns: names,
    lines,
    blocks,
    placed: (message: Message) => placedIn(origin, header, names, message),
    places: (at: readonly number[]) => placesIn(origin, at),
  };
}

/** Which columns of a sheet hold numbers. */
export function numberColumns({ nearest: { definition, columns } }: Header): (at: number) => boolean {
  return (at) => {
    const column = columns[at];
    const type = column == null ? undefined : definition.fields[column]?.type.duckType;
    return type === "bigint" || type === "double" || type === "decimal(18, 2)";
  };
}

function placedIn(
  origin: (line: number) => Origin | null,
  header: readonly string[],
  names: readonly string[],
  message: Message,
): Message {
  const from = message.line === null ? null : origin(message.line);
  if (from === null) return message;
  const { sheet, header: own } = from.headed;
  const name = message.column === null ? undefined : names[header.indexOf(message.column)];
  const column = name === undefined ? -1 : own.nearest.columns.indexOf(name);
  const cell = column < 0 ? null : cellAddress(from.row, column);
  return { ...message, sheet: sheet.name, line: from.row, cell };
}

function placesIn(origin: (line: number) => Origin | null, at: readonly number[]): string {
  const rows = new Map<string, number[]>();
  for (const from of at.flatMap((line) => origin(line) ?? [])) {
    const { name } = from.headed.sheet;
    rows.set(name, [...(rows.get(name) ?? []), from.row]);
  }
  return [...rows]
    .map(([name, own]) => `${own.length === 1 ? "row" : "rows"} ${own.join(", ")} of sheet ${JSON.stringify(name)}`)
    .join(", ");
}

/** A row without anything in the columns of the return has nothing to say of it, whatever stands beside it. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
