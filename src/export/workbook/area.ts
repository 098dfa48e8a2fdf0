import type { Columns, Database, Plain } from "../../store/warehouse/database.ts";
import { Fault } from "../../store/workspace/fault.ts";
import type { ExportFacts } from "../facts.ts";
import { markerOf, nothingToSay, statuses } from "../statuses.ts";
import type { Column, ReadyTable } from "../table.ts";
import type { Cell, Sheet, Workbook } from "./workbook.ts";

/** The workbook of the council that the connection's variable names: cover, contents, notes, a sheet for each table, columns. */
export async function areaWorkbook(db: Database, tables: readonly ReadyTable[], facts: ExportFacts): Promise<Workbook> {
  const sheets: Sheet[] = [];
  for (const table of tables) sheets.push(...sheetsOf(table, await db.columns(table.rows)));
  const inside = [notesSheet(), ...sheets, columnsSheet(tables)];
  return { title: facts.title, sheets: [coverSheet(facts), contentsSheet(inside), ...inside] };
}

/** A sheet of the whole of a table or, of one in parts, of each value of the first column that parts it. */
function sheetsOf(table: ReadyTable, values: Columns): Sheet[] {
  const [parting] = table.partitions ?? [];
  const count = values[table.described[0]?.name ?? ""]?.length ?? 0;
  const all = Array.from({ length: count }, (_, place) => place);
  if (parting === undefined || count === 0) return [sheetOf(table, values, all)];
  const parts = new Map<string, number[]>();
  for (const place of all) {
    const part = String(values[parting]?.[place]);
    const places = parts.get(part);
    if (places === undefined) parts.set(part, [place]);
    else places.push(place);
  }
  return [...parts].map(([part, places]) => sheetOf(table, values, places, part));
}

/** As many rows as a sheet may have, less those above its table. */
const mostRows = 1_048_000;

function sheetOf(table: ReadyTable, values: Columns, places: readonly number[], part = ""): Sheet {
  const title = part === "" ? table.title : `${table.title}: ${part}`;
  if (places.length > mostRows) {
    throw new Fault(
      `${title}: expected at most ${mostRows.toLocaleString("en-GB")} rows for a worksheet, found ${places.length.toLocaleString("en-GB")}. Export it with --format csv or parquet.`,
    );
  }
  const shown = shownColumns(table.described);
  const rows = places.map((place) =>
    shown.map(({ name, kind, status }) =>
      cellOf(values[name]?.[place] ?? null, kind, status === undefined ? null : values[status]?.[place]),
    ),
  );
  return {
    name: title.replaceAll(/[[\]:*?/\\']/g, "").slice(0, 31),
    title,
    lines: [table.says, rows.length === 0 ? "There is none." : markerWords],
    table: {
      name: `${table.name}_${part}`.replaceAll(/\W/g, "_"),
      headings: shown.map((column) => column.title),
      rows,
    },
  };
}

const markerWords =
  "This worksheet has one table. What a marker in square brackets means, such as [c], is in the worksheet Notes.";

/** Columns that people read: a status is the marker in place of its number. */
function shownColumns(columns: readonly Column[]): readonly Column[] {
  const ofStatus = new Set(columns.map(({ status }) => status));
  return columns.filter(({ name, isForPrograms }) => !ofStatus.has(name) && isForPrograms !== true);
}

function cellOf(value: Plain, kind: Column["kind"], status: Plain | undefined): Cell {
  if (value === null) return typeof status === "string" ? markerOf(status) : nothingToSay;
  if (kind === "truth") return value === true ? "yes" : "no";
  if (kind === "number" || kind === "whole") return Number(value);
  return value === "" ? nothingToSay : String(value);
}

function coverSheet({ title, notes }: ExportFacts): Sheet {
  return { name: "Cover", title, lines: notes, table: null };
}

function contentsSheet(inside: readonly Sheet[]): Sheet {
  const rows = inside.map(({ name, title, table }) => [name, title, table?.rows.length ?? 0]);
  return {
    name: "Contents",
    title: "Contents",
    lines: ["The worksheets of this workbook. This worksheet has one table."],
    table: { name: "contents", headings: ["Worksheet", "Title", "Rows"], rows },
  };
}

function notesSheet(): Sheet {
  const rows = statuses.map(({ marker, meaning }) => [marker, meaning]);
  return {
    name: "Notes",
    title: "Notes: what the markers mean",
    lines: [
      "A marker stands where there is no number. None of them is zero.",
      `${nothingToSay} stands too where there is nothing to say, such as a limit that is not made.`,
      "This worksheet has one table.",
    ],
    table: { name: "notes", headings: ["Marker", "What it means"], rows },
  };
}

/** What each column holds; what is said of empty cells is left out, because here a marker is in them. */
function columnsSheet(tables: readonly ReadyTable[]): Sheet {
  const rows = tables.flatMap((table) =>
    shownColumns(table.described).map(({ title, says }) => [table.title, title, says.replace(/; empty .*$/, ".")]),
  );
  return {
    name: "Columns",
    title: "What each column holds",
    lines: ["This worksheet has one table."],
    table: { name: "columns", headings: ["Table", "Column", "What it holds"], rows },
  };
}
