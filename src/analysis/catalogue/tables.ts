import { z } from "zod";
import { quoted } from "../../contract/sql.ts";
import { methods } from "../../methods/index.ts";
import type { Database } from "../../store/warehouse/database.ts";
import { indicatorTables } from "./indicators.ts";
import { listTables } from "./lists.ts";
import { milestoneTables } from "./milestones.ts";
import { questionTables } from "./questions.ts";
import type { CatalogueTable } from "./table.ts";

/** Every table of the catalogue. */
export const catalogueTables: readonly CatalogueTable[] = [
  ...indicatorTables,
  ...milestoneTables,
  ...questionTables,
  ...listTables,
];

const countSchema = z.object({ count: z.number() });

/** Whether a warehouse holds the catalogue. It is part of the code, and a warehouse is made by one code: it is written once. */
export async function hasCatalogue(db: Database): Promise<boolean> {
  const query = `select count(*) as count from duckdb_tables() where database_name = current_database()
    and schema_name || '.' || table_name in (${catalogueTables.map(({ name }) => quoted(name)).join(", ")})`;
  const [tables] = await db.rows(countSchema, query);
  return tables?.count === catalogueTables.length;
}

/** Writes the catalogue into the warehouse, so that SQL and pages read the same facts as the code. */
export async function writeCatalogue(db: Database): Promise<void> {
  for (const macro of methods.flatMap((method) => method.macros)) await db.run(macro);
  for (const table of catalogueTables) await write(db, table);
}

/** All rows are one parameter: with one a cell, DuckDB takes most of a second to read the statements. */
async function write(db: Database, { name, columns, rows }: CatalogueTable): Promise<void> {
  await db.run(`create or replace table ${name} (${columns})`);
  const cells = (rows[0] ?? []).map((_, index) => `cells[${index + 1}]`);
  await db.run(
    `insert into ${name} select ${cells.join(", ")} from (select unnest(from_json($1::json, '[["varchar"]]')) as cells)`,
    [JSON.stringify(rows)],
  );
}
