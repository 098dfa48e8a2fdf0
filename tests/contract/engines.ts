import { z } from "zod";
import type { Field } from "../../src/contract/field.ts";
import { periodMacros } from "../../src/contract/periods.ts";
import { Database } from "../../src/store/database.ts";

/** What an engine makes of a cell: its typed value, or nothing where the cell is refused. */
export interface Reading {
  readonly isAllowed: boolean;
  readonly value: string | number | boolean | null;
}

const readingSchema = z.object({
  isAllowed: z.boolean(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
});

/** An empty database with the macros that fields and rules need. */
export async function emptyDatabase(): Promise<Database> {
  const db = await Database.open(":memory:", "write");
  for (const macro of periodMacros) await db.run(macro);
  await db.run("create schema core");
  return db;
}

/** What DuckDB makes of each cell, in one query. */
export async function readBySql(db: Database, field: Field<unknown>, cells: readonly string[]): Promise<Reading[]> {
  return db.rows(
    readingSchema,
    `with cells as (
       select position, raw as cell
       from (select unnest(from_json($1::json, '["VARCHAR"]')) as raw, generate_subscripts(from_json($1::json, '["VARCHAR"]'), 1) as position)
     ), typed as (
       select position, cell, ${field.typedSql("cell")} as typed from cells
     )
     select not ${field.failsSql("cell", "typed")} as "isAllowed", typed as value from typed order by position`,
    [JSON.stringify(cells)],
  );
}

/** What JavaScript makes of a cell. */
export function readByCode(field: Field<unknown>, cell: string): Reading {
  const value = field.read(cell);
  if (value === undefined) return { isAllowed: false, value: null };
  return { isAllowed: true, value: readingSchema.shape.value.parse(value) };
}
