import { z } from "zod";
import type { Field } from "../../src/contract/field.ts";
import { periodMacros } from "../../src/contract/periods.ts";
import { Database } from "../../src/store/warehouse/database.ts";

/** What an engine makes of a cell: its typed value, or nothing where the cell is refused. */
export interface Reading {
  readonly isAllowed: boolean;
  readonly value: string | number | boolean | null;
}

/** A cell as the whole pattern reads it, beside what is certain of it at a glance. */
export interface Glance {
  readonly cell: string | null;
  readonly typed: string | number | boolean | null;
  readonly quick: string | number | boolean | null;
  readonly isInDoubt: boolean;
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

const valueSchema = readingSchema.shape.value;
const glanceSchema = z.object({
  cell: z.string().nullable(),
  typed: valueSchema,
  quick: valueSchema,
  isInDoubt: z.boolean(),
});

/** The cells that are read at a glance to another value than the whole pattern gives, or passed as certain and refused. */
export async function misread(db: Database, field: Field<unknown>, cells: readonly string[]): Promise<Glance[]> {
  return db.rows(
    glanceSchema,
    `with cells as (
       select nullif(unnest(from_json($1::json, '["VARCHAR"]')), '') as cell
     ), typed as (
       select cell, ${field.typedSql("cell")} as typed, ${field.quickSql("cell")} as quick from cells
     ), judged as (
       select *, ${field.doubtSql("cell", "quick")} as "isInDoubt", ${field.failsSql("cell", "typed")} as fails from typed
     )
     select cell, typed, quick, "isInDoubt" from judged
     where not "isInDoubt" and (quick is distinct from typed or fails)`,
    [JSON.stringify(cells)],
  );
}

/** What JavaScript makes of a cell. */
export function readByCode(field: Field<unknown>, cell: string): Reading {
  const value = field.read(cell);
  if (value === undefined) return { isAllowed: false, value: null };
  return { isAllowed: true, value: readingSchema.shape.value.parse(value) };
}
