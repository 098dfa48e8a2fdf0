import { z } from "zod";
import type { MarkerMeanings } from "../../contract/field.ts";
import { columnNames, type Return } from "../../contract/return.ts";
import { identifier, isOneOf, quoted, sql } from "../../contract/sql.ts";
import type { Database } from "../warehouse/database.ts";
import type { Batch } from "./batch.ts";
import { markedFields, respelledFields } from "./reread.ts";
import { type Incoming, inScope, scopeSql } from "./scopes.ts";

const countSchema = z.object({ count: z.number() });

/**
 * Puts the sound rows of the `incoming` scopes that are taken into the return's table in place of the rows of the same
 * scopes.
 */
export async function supersede(
  db: Database,
  batch: Batch,
  { isAnyReplaced, isEveryScopeWhole }: Pick<Incoming, "isAnyReplaced" | "isEveryScopeWhole">,
): Promise<void> {
  const name = quoted(batch.definition.name);
  if (isAnyReplaced) await takeOut(db, batch.definition);
  await db.run(insertSql(batch, isEveryScopeWhole));
  await insertNotes(db, batch);
  await db.run(`insert into meta.scope
    select ${name}, scope, load_id, is_complete, row_count from incoming where is_taken`);
  if (batch.files.size === 1) return;
  await db.run(`insert into meta.scope_replaced
    select ${name}, scope, load_id, replaced_by, row_count from incoming where replaced_by is not null`);
}

/** Takes out the rows of the scopes that are replaced, with their notes, and keeps which load they came from. */
async function takeOut(db: Database, definition: Return): Promise<void> {
  const table = `core.${identifier(definition.name)}`;
  const name = quoted(definition.name);
  const replaced = "select scope from incoming where is_taken and is_known";
  await db.run(`delete from core.cell_note where (load_id, source_row) in (
    select (load_id, source_row) from ${table} where ${scopeSql(definition)} in (${replaced}))`);
  await db.run(`delete from ${table} where ${scopeSql(definition)} in (${replaced})`);
  await db.run(sql`insert into meta.scope_replaced
    with first as (
      select scope, min(load_id) as load_id from incoming group by scope
    )
    select return_name, scope, standing.load_id, first.load_id, row_count
    from meta.scope as standing join first using (scope)
    where return_name = ${name} and scope in (${replaced})`);
  await db.run(`delete from meta.scope where return_name = ${name} and scope in (${replaced})`);
}

/** Rows are matched only with the scopes that are incomplete or not taken: a join of every row is dear. */
function insertSql({ definition, loadId, by }: Batch, isEveryScopeWhole: boolean): string {
  const order = by.length === 0 ? "" : "order by sound.load_id, source_row";
  const columns = columnNames(definition).map(identifier);
  const target = sql`insert into core.${identifier(definition.name)}
    (${columns.join(", ")}, load_id, source_row, is_incomplete)`;
  if (isEveryScopeWhole)
    return sql`${target} select ${columns.join(", ")}, ${loadId}, source_row, false from sound ${order}`;
  return sql`${target}
    with odd as (
      select * from incoming where not is_complete or not is_taken
    )
    select ${columns.map((column) => `sound.${column}`).join(", ")}, ${loadId}, source_row, odd.scope is not null
    from sound left join odd on ${inScope(definition, "odd", by)}
    where coalesce(odd.is_taken, true) ${order}`;
}

/**
 * SQL of the view `placed` of what loads brought, for the checks: of what was staged where that is the same, because it is
 * nearer at hand. Of a file whose scopes are not all whole it is what of it stands in its table.
 */
export function placedSql({ definition, loadId, by }: Omit<Batch, "files">, isEveryScopeWhole: boolean): string {
  const columns = [...columnNames(definition).map(identifier), ...by, "source_row"].join(", ");
  return isEveryScopeWhole
    ? sql`create or replace temporary view placed as select ${columns}, false as is_incomplete from sound`
    : sql`create or replace temporary view placed as
        select ${columns}, is_incomplete from core.${identifier(definition.name)} where load_id = ${loadId}`;
}

/** Only a row that was in doubt, and is sound, has anything to note. */
async function insertNotes(db: Database, batch: Batch): Promise<void> {
  const { definition, loadId } = batch;
  const [doubtful] = await db.rows(countSchema, "select count(*) as count from sound_reread");
  if (doubtful?.count === 0) return;
  for (const field of markedFields(definition)) {
    await db.run(`insert into core.cell_note
      select ${loadId}, source_row, ${quoted(field)}, marker_${field}, null, marker_${field}, null,
        ${statusSql(definition, field)}
      from sound_reread as sound
      where marker_${field} is not null
        and ${isTakenSql(batch)}`);
  }
  for (const field of respelledFields(definition)) {
    const written = identifier(`written_${field}`);
    await db.run(`insert into core.cell_note
      select ${loadId}, source_row, ${quoted(field)}, ${written}, try_cast(cast(${identifier(field)} as varchar) as double),
        null, ${restatedSql(definition, field, written)}, 'value'
      from sound_reread as sound
      where ${written} is not null and ${isTakenSql(batch)}`);
  }
}

/** SQL: the status that the marker of a field stands for, by its meaning in the row's own table. */
function statusSql({ fields }: Return, field: string): string {
  const { markers = {}, otherMeanings } = fields[field]?.type ?? {};
  const branches = (meanings: MarkerMeanings, isThere: string) =>
    Object.entries(meanings).map(
      ([marker, status]) => `when marker_${field} = ${quoted(marker)}${isThere} then ${quoted(status)}`,
    );
  const others =
    otherMeanings === undefined
      ? []
      : branches(otherMeanings.markers, ` and ${isOneOf(identifier(otherMeanings.column), otherMeanings.values)}`);
  return `case ${[...others, ...branches(markers, "")].join(" ")} end`;
}

/** SQL: the earlier value that a cell as it is written holds beside the one that is read. */
function restatedSql({ fields }: Return, field: string, written: string): string {
  const pattern = fields[field]?.type.restatedPattern;
  if (pattern === undefined) return "null";
  return `try_cast(replace(regexp_extract(${written}, ${quoted(pattern)}, 1), ',', '') as double)`;
}

function isTakenSql({ definition, by }: Batch): string {
  return `exists (select 1 from incoming where incoming.is_taken and ${inScope(definition, "incoming", by)})`;
}
