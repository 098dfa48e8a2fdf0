import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { returns } from "../../pipelines/index.ts";
import { writeCatalogue } from "../../src/analysis/catalogue/tables.ts";
import { computeFigures } from "../../src/analysis/figures.ts";
import { quoted } from "../../src/contract/sql.ts";
import { scopeSql } from "../../src/store/load/scopes.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { createWarehouse } from "../../src/store/warehouse/warehouse.ts";
import type { DisclosureSettings } from "../../src/store/workspace/disclosure.ts";
import type { WorkspaceKind } from "../../src/store/workspace/workspace.ts";

type Cell = string | number | boolean | null;

/** Rows of core tables by return; columns that a test does not name are null. */
export type CoreRows = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;

const made = new Map<WorkspaceKind, Promise<string>>();

/** A warehouse without rows, with the catalogue: to make one takes as long as all figures of a few rows, and so it is made once. */
function emptyWarehouse(kind: WorkspaceKind): Promise<string> {
  const path = made.get(kind) ?? makeEmptyWarehouse(kind);
  made.set(kind, path);
  return path;
}

async function makeEmptyWarehouse(kind: WorkspaceKind): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-empty-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "warehouse.duckdb");
  const db = await Database.open(path, "write");
  await createWarehouse(db, returns, kind, "test");
  await writeCatalogue(db);
  db.close();
  return path;
}

/** A warehouse in memory with these rows in `core`, and the figures made from them, small numbers hidden as is set. */
export async function figuresOf(
  rows: CoreRows,
  kind: WorkspaceKind = "real",
  disclosure?: DisclosureSettings,
): Promise<Database> {
  const empty = await emptyWarehouse(kind);
  const db = await Database.open(":memory:", "write");
  await db.run(`attach ${quoted(empty)} as empty (read_only)`);
  await db.run("copy from database empty to memory");
  await db.run("detach empty");
  for (const [table, list] of Object.entries(rows)) {
    for (const [index, row] of list.entries()) await insert(db, table, row, index + 1);
  }
  await noteSubmitted(db);
  await db.run("update meta.workspace set settings = ?", [JSON.stringify({ kind, disclosure })]);
  await computeFigures(db);
  return db;
}

async function insert(db: Database, table: string, row: Readonly<Record<string, Cell>>, sourceRow: number) {
  const all = table === "cell_note" ? row : { is_incomplete: false, load_id: 1, source_row: sourceRow, ...row };
  const names = Object.keys(all);
  const places = names.map(() => "?").join(", ");
  await db.run(`insert into core.${table} (${names.join(", ")}) values (${places})`, Object.values(all));
}

/** Notes what the rows are scopes of, and their loads: a load that a test does not name came on 31 December 2011. */
async function noteSubmitted(db: Database): Promise<void> {
  for (const definition of returns.filter(({ cadence }) => cadence !== undefined)) {
    await db.run(`insert into meta.scope select distinct '${definition.name}', ${scopeSql(definition)}, load_id, true, 1
      from core.${definition.name}`);
    await db.run(`insert into meta.load select distinct load_id, '2011-12-31T09:00:00.000Z', '${definition.name}',
      '${definition.name}.csv', '', 0, 0, 0 from core.${definition.name}
      where load_id not in (select load_id from meta.load)`);
  }
}

/** The rows of a query as objects. */
export function select(db: Database, query: string) {
  return db.rows(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])), query);
}

/** A council that lasts, in the North. */
export function council(code: string, more: Readonly<Record<string, Cell>> = {}) {
  return {
    council_code: code,
    council_name: `Council ${code.slice(-1)}`,
    region: "North",
    council_type: "Unitary Authority",
    first_day: "2008-04-01",
    ...more,
  };
}

/** SQL: figures whose limits leave their own value out, or whose limits of 99.8% are inside those of 95%. */
export const outsideLimits = `select framework, indicator_code, area_code, period, value, lower_95, upper_95 from out.figure
  where value < lower_95 or value > upper_95 or lower_998 > lower_95 or upper_998 < upper_95`;
