import { periodMacros } from "../../contract/periods.ts";
import type { Return } from "../../contract/return.ts";
import { tableSql } from "../../contract/table.ts";
import { asked, type DictionaryEntry, dictionary } from "../../contract/template.ts";
import type { LedgerEntry } from "../workspace/ledger.ts";
import { expectedReturns } from "../workspace/settings.ts";
import type { WorkspaceKind } from "../workspace/workspace.ts";
import type { Database, Parameter } from "./database.ts";
import { expectationTables, submittedSql, writeExpectations } from "./expectations.ts";
import type { LoadResult } from "./load-result.ts";
import { releaseTables } from "./releases.ts";

const tables = [
  "create schema if not exists meta",
  "create schema if not exists core",
  "create schema if not exists out",
  "create schema if not exists pub",
  `create table meta.workspace (kind varchar, code varchar, settings varchar, releases varchar)`,
  `create table meta.load (load_id integer primary key, received_at varchar, return_name varchar, file varchar,
    sha256 varchar, bytes bigint, row_count bigint, left_out_count bigint)`,
  `create table meta.scope (return_name varchar, scope varchar, load_id integer, is_complete boolean, row_count bigint)`,
  `create table meta.row_line (load_id integer, first_row bigint, sheet varchar, line integer, block_row bigint)`,
  `create table meta.row_column (load_id integer, block_row bigint, place integer, name varchar)`,
  `create table meta.scope_replaced (return_name varchar, scope varchar, load_id integer, replaced_by integer,
    row_count bigint)`,
  `create table meta.return (return_name varchar primary key, title varchar, description varchar, source varchar,
    rules varchar[])`,
  `create table meta.dictionary (return_name varchar, position integer, column_name varchar, heading varchar,
    kind varchar, is_optional boolean, expected varchar, example varchar, description varchar,
    meanings varchar)`,
  `create table core.cell_note (load_id integer, source_row bigint, column_name varchar, raw_text varchar,
    typed_value double, marker varchar, restated_value double, status varchar)`,
  ...expectationTables,
  ...releaseTables,
];

/** Makes the schemas and the empty tables of a new warehouse, and writes the dictionary into it. */
export async function createWarehouse(
  db: Database,
  definitions: readonly Return[],
  kind: WorkspaceKind,
  code: string,
): Promise<void> {
  const macros = definitions.flatMap((definition) => definition.macros);
  for (const statement of [
    ...tables,
    ...periodMacros,
    ...definitions.map(tableSql),
    ...macros,
    submittedSql(definitions),
  ])
    await db.run(statement);
  await db.run("insert into meta.workspace values (?, ?, ?, '')", [kind, code, JSON.stringify({ kind })]);
  for (const definition of definitions) await describeReturn(db, definition);
  await writeExpectations(db, expectedReturns(definitions, { kind }, "workspace.json"), []);
}

async function describeReturn(db: Database, definition: Return): Promise<void> {
  const { name, title, description, source } = definition;
  const said = asked(definition);
  const list = said.length === 0 ? "[]::varchar[]" : `[${said.map(() => "?").join(", ")}]`;
  await db.run(`insert into meta.return values (?, ?, ?, ?, ${list})`, [name, title, description, source, ...said]);
  const columns = dictionary(definition).map(dictionaryRow);
  const rows = columns.map((row) => `(${row.map(() => "?").join(", ")})`);
  await db.run(`insert into meta.dictionary values ${rows.join(", ")}`, columns.flat());
}

function dictionaryRow(entry: DictionaryEntry, position: number): Parameter[] {
  const { return_name, column_name, heading, kind, is_optional, expected, example, description, meanings } = entry;
  const lines = meanings.join("\n");
  return [return_name, position, column_name, heading, kind, is_optional, expected, example, description, lines];
}

/** A load that is to be noted: its line of the ledger, and what became of the file. */
export interface RecordedLoad {
  readonly loadId: number;
  readonly entry: Pick<LedgerEntry, "received_at" | "file" | "sha256" | "bytes">;
  readonly result: LoadResult;
}

/** Notes loads in the warehouse. */
export async function recordLoads(db: Database, loads: readonly RecordedLoad[]): Promise<void> {
  const rows = loads.map(({ loadId, entry: { received_at, file, sha256, bytes }, result }) => {
    return [loadId, received_at, result.returnName, file, sha256, bytes, result.rowCount, result.leftOutCount];
  });
  const places = rows.map((row) => `(${row.map(() => "?").join(", ")})`);
  await db.run(`insert into meta.load values ${places.join(", ")}`, rows.flat());
}
