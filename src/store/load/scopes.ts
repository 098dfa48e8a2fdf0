import { z } from "zod";
import type { Return } from "../../contract/return.ts";
import { identifier, quoted, sql } from "../../contract/sql.ts";
import type { Database } from "../warehouse/database.ts";
import type { Batch } from "./batch.ts";

/** What is to become of the scopes that a file has rows for. */
export interface Incoming {
  /** Rows of the scopes that are taken. */
  readonly rowCount: number;
  /** Whether any scope that is taken is in the return's table already. */
  readonly isAnyReplaced: boolean;
  /** Whether every scope is complete and is taken. */
  readonly isEveryScopeWhole: boolean;
  /** Scopes that stand as they were, because the file's own rows for them are incomplete. */
  readonly keptScopes: readonly string[];
}

const tallySchema = z.object({ row_count: z.number(), replaced: z.number(), are_whole: z.boolean() });
const readableSchema = z.object({
  readable: z.string().transform((text) => z.array(z.boolean()).parse(JSON.parse(text))),
});
const scopeSchema = z.object({ scope: z.string() });

/**
 * Makes the temporary table `incoming` of the scopes of the sound rows of each load, each as if nothing of it were left
 * out. `replaced_by` is the next load of the batch that has the same scope: then it is not taken, as it would not stand.
 */
export async function listScopes(db: Database, batch: Batch): Promise<void> {
  await db.run(incomingScopesSql(batch));
}

/**
 * Judges the scopes that are listed in `incoming`: `is_complete` where no row of it was left out, `is_taken` where it is
 * to be put in place. A scope with any row left out never replaces a complete load of it, unless `acceptIncomplete`.
 *
 * `unplaced` are the scope cells of records that could not be staged, null where a cell cannot be read.
 */
export async function judgeScopes(
  db: Database,
  definition: Return,
  acceptIncomplete: boolean,
  unplaced: readonly (readonly (string | null)[])[],
): Promise<Incoming> {
  await db.run(leftOutScopesSql(definition));
  const distinct = new Map(unplaced.map((cells) => [JSON.stringify(cells), cells]));
  for (const cells of distinct.values()) {
    await db.run(`insert into left_out_scope values (${cells.map(() => "?").join(", ")})`, cells);
  }
  await markIncomplete(db, definition, acceptIncomplete);
  const [tally] = await db.rows(tallySchema, tallySql);
  if (tally === undefined) throw new RangeError("a query without groups gives one row");
  const kept = await db.rows(scopeSchema, "select scope from incoming where not is_taken order by scope");
  return {
    rowCount: tally.row_count,
    isAnyReplaced: tally.replaced > 0,
    isEveryScopeWhole: tally.are_whole,
    keptScopes: kept.map((row) => row.scope),
  };
}

/** SQL: the scope of a row as one text. */
export function scopeSql(definition: Return): string {
  const parts = definition.scope.map((column) => `coalesce(cast(${identifier(column)} as varchar), '')`);
  return `concat_ws('|', ${parts.join(", ")})`;
}

/** SQL: whether a row of `rows` is of a scope of the table `scopes`; `by` are columns that must be the same too. */
export function inScope(definition: Return, scopes: string, by: readonly string[] = [], rows = "sound"): string {
  const same = [...by, ...definition.scope].map(
    (column) => `${scopes}.${identifier(column)} is not distinct from ${rows}.${identifier(column)}`,
  );
  return same.join(" and ");
}

function leftOutScopesSql(definition: Return): string {
  const columns = definition.scope.map((column) => `cast(${identifier(column)} as varchar) as ${identifier(column)}`);
  return sql`create or replace temporary table left_out_scope as
    select distinct ${columns.join(", ")} from unsound`;
}

function incomingScopesSql({ definition, loadId, by }: Batch): string {
  const columns = definition.scope.map(identifier).join(", ");
  return sql`create or replace temporary table incoming as
    with scopes as (
      select ${columns}, ${loadId} as load_id, count(*) as row_count from sound group by ${[...by, columns].join(", ")}
    ), listed as (
      select *, ${scopeSql(definition)} as scope from scopes
    ), named as (
      select *, lead(load_id) over (partition by scope order by load_id) as replaced_by from listed
    ), known as (
      select scope, is_complete from meta.scope where return_name = ${quoted(definition.name)}
    )
    select named.*, true as is_complete, replaced_by is null as is_taken, known.scope is not null as is_known,
      coalesce(known.is_complete, false) as is_known_complete
    from named left join known on known.scope = named.scope`;
}

/**
 * A left-out row belongs to every scope that agrees with the scope cells of it that can be read. Rows of which the same
 * cells can be read are compared together.
 */
async function markIncomplete(db: Database, definition: Return, acceptIncomplete: boolean): Promise<void> {
  const isRead = definition.scope.map((column) => `${identifier(column)} is not null`).join(", ");
  const kinds = await db.rows(readableSchema, `select distinct to_json([${isRead}]) as readable from left_out_scope`);
  for (const { readable } of kinds) {
    const columns = definition.scope.filter((_, index) => readable[index]);
    await db.run(incompleteSql(columns, definition.scope));
  }
  if (kinds.length > 0 && !acceptIncomplete) {
    await db.run("update incoming set is_taken = false where not is_complete and is_known_complete");
  }
}

function incompleteSql(columns: readonly string[], scope: readonly string[]): string {
  if (columns.length === 0) return "update incoming set is_complete = false";
  const isKind = scope.map((name) => `${identifier(name)} is ${columns.includes(name) ? "not null" : "null"}`);
  const gone = columns.map(identifier).join(", ");
  const texts = columns.map((name) => `cast(${identifier(name)} as varchar)`).join(", ");
  return sql`update incoming set is_complete = false
    where (${texts}) in (select (${gone}) from left_out_scope where ${isKind.join(" and ")})`;
}

const tallySql = sql`select coalesce(sum(row_count) filter (where is_taken), 0)::bigint as row_count,
    count(*) filter (where is_taken and is_known) as replaced,
    coalesce(bool_and(is_complete and is_taken), true) as are_whole
  from incoming`;
