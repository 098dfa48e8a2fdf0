import { z } from "zod";
import { columnNames, type Return } from "../contract/return.ts";
import { identifier, quoted, sql } from "../contract/sql.ts";
import type { Database } from "./database.ts";
import { markedFields } from "./stage.ts";

/** What became of the scopes that a file has rows for. */
export interface Superseded {
  readonly rowCount: number;
  /** Scopes that stand as they were, because the file's own rows for them are incomplete. */
  readonly keptScopes: readonly string[];
}

const countSchema = z.object({ count: z.number() });
const scopeSchema = z.object({ scope: z.string() });

/**
 * Puts the staged rows into the return's table in place of the rows of the same scopes. A scope with any row left out
 * never replaces a complete load of it, unless `acceptIncomplete`.
 *
 * `unplaced` are the scope cells of records that could not be staged, null where a cell cannot be read.
 */
export async function supersede(
  db: Database,
  definition: Return,
  loadId: number,
  acceptIncomplete: boolean,
  unplaced: readonly (readonly (string | null)[])[],
): Promise<Superseded> {
  const table = `core.${identifier(definition.name)}`;
  const name = quoted(definition.name);
  await db.run(leftOutScopesSql(definition));
  const distinct = new Map(unplaced.map((cells) => [JSON.stringify(cells), cells]));
  for (const cells of distinct.values()) {
    await db.run(`insert into left_out_scope values (${cells.map(() => "?").join(", ")})`, cells);
  }
  await db.run(incomingScopesSql(definition, acceptIncomplete));
  await deleteNotes(db, definition);
  await db.run(`delete from ${table} where ${scopeSql(definition)} in (select scope from incoming where is_taken)`);
  const columns = columnNames(definition).map(identifier).join(", ");
  await db.run(`insert into ${table} (${columns}, load_id, source_row, is_incomplete)
    select ${columns}, ${loadId}, source_row, not incoming.is_complete
    from staged join incoming on incoming.scope = ${scopeSql(definition)}
    where not is_left_out and incoming.is_taken
    order by source_row`);
  await insertNotes(db, definition, loadId);
  await db.run(`insert into meta.scope_replaced select return_name, scope, load_id, ${loadId} from meta.scope
    where return_name = ${name} and scope in (select scope from incoming where is_taken)`);
  await db.run(`delete from meta.scope where return_name = ${name}
    and scope in (select scope from incoming where is_taken)`);
  await db.run(`insert into meta.scope select ${name}, scope, ${loadId}, is_complete from incoming where is_taken`);
  const [loaded] = await db.rows(countSchema, `select count(*) as count from ${table} where load_id = ${loadId}`);
  const kept = await db.rows(scopeSchema, "select scope from incoming where not is_taken order by scope");
  return { rowCount: loaded?.count ?? 0, keptScopes: kept.map((row) => row.scope) };
}

/** SQL: the scope of a row as one text. */
export function scopeSql(definition: Return): string {
  const parts = definition.scope.map((column) => `coalesce(cast(${identifier(column)} as varchar), '')`);
  return `concat_ws('|', ${parts.join(", ")})`;
}

function leftOutScopesSql(definition: Return): string {
  const columns = definition.scope.map((column) => `cast(${identifier(column)} as varchar) as ${identifier(column)}`);
  return sql`create or replace temporary table left_out_scope as
    select distinct ${columns.join(", ")} from staged where is_left_out`;
}

/** A left-out row belongs to every scope that agrees with the scope cells that can be read. */
function incomingScopesSql(definition: Return, acceptIncomplete: boolean): string {
  const agrees = definition.scope.map((column) => {
    const name = identifier(column);
    return `(gone.${name} is null or gone.${name} = cast(staged.${name} as varchar))`;
  });
  return sql`create or replace temporary table incoming as
    with scopes as (
      select distinct on (scope) ${scopeSql(definition)} as scope, ${definition.scope.map(identifier).join(", ")}
      from staged where not is_left_out
    ), judged as (
      select scope,
        not exists (select 1 from left_out_scope as gone where ${agrees.join(" and ")}) as is_complete
      from scopes as staged
    )
    select scope, is_complete, is_complete or ${acceptIncomplete ? "true" : "false"} or not exists (
      select 1 from meta.scope as known
      where known.return_name = ${quoted(definition.name)} and known.scope = judged.scope and known.is_complete
    ) as is_taken
    from judged`;
}

/** Takes away the notes on the rows that are about to be replaced. */
async function deleteNotes(db: Database, definition: Return): Promise<void> {
  if (markedFields(definition).length === 0) return;
  await db.run(`delete from core.cell_note where (load_id, source_row) in (
    select (load_id, source_row) from core.${identifier(definition.name)}
    where ${scopeSql(definition)} in (select scope from incoming where is_taken))`);
}

async function insertNotes(db: Database, definition: Return, loadId: number): Promise<void> {
  for (const field of markedFields(definition)) {
    const meanings = Object.entries(definition.fields[field]?.type.markers ?? {})
      .map(([marker, status]) => `when ${quoted(marker)} then ${quoted(status)}`)
      .join(" ");
    await db.run(`insert into core.cell_note
      select ${loadId}, source_row, ${quoted(field)}, marker_${field}, null, marker_${field}, null,
        case marker_${field} ${meanings} end
      from staged
      where marker_${field} is not null and not is_left_out
        and ${scopeSql(definition)} in (select scope from incoming where is_taken)`);
  }
}
