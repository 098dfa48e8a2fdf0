import { z } from "zod";
import type { MarkerMeanings } from "../contract/field.ts";
import { columnNames, type Return } from "../contract/return.ts";
import { identifier, isOneOf, quoted, sql } from "../contract/sql.ts";
import type { Database } from "./database.ts";
import { markedFields, respelledFields } from "./reread.ts";

/** What became of the scopes that a file has rows for. */
export interface Superseded {
  readonly rowCount: number;
  /** Scopes that stand as they were, because the file's own rows for them are incomplete. */
  readonly keptScopes: readonly string[];
}

const tallySchema = z.object({ row_count: z.number(), replaced: z.number(), are_whole: z.boolean() });
const readableSchema = z.object({
  readable: z.string().transform((text) => z.array(z.boolean()).parse(JSON.parse(text))),
});
const countSchema = z.object({ count: z.number() });
const scopeSchema = z.object({ scope: z.string() });

/**
 * Puts the sound rows into the return's table in place of the rows of the same scopes, and makes the view `placed` of
 * what was put there. A scope with any row left out
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
  await db.run(leftOutScopesSql(definition));
  const distinct = new Map(unplaced.map((cells) => [JSON.stringify(cells), cells]));
  for (const cells of distinct.values()) {
    await db.run(`insert into left_out_scope values (${cells.map(() => "?").join(", ")})`, cells);
  }
  await db.run(incomingScopesSql(definition));
  await markIncomplete(db, definition, acceptIncomplete);
  const [tally] = await db.rows(tallySchema, tallySql);
  if (tally === undefined) throw new RangeError("a query without groups gives one row");
  if (tally.replaced > 0) await takeOut(db, definition, loadId);
  await db.run(insertSql(definition, loadId, tally.are_whole));
  await db.run(placedSql(definition, loadId, tally.are_whole));
  await insertNotes(db, definition, loadId);
  await db.run(`insert into meta.scope
    select ${quoted(definition.name)}, scope, ${loadId}, is_complete from incoming where is_taken`);
  const kept = await db.rows(scopeSchema, "select scope from incoming where not is_taken order by scope");
  return { rowCount: tally.row_count, keptScopes: kept.map((row) => row.scope) };
}

/** SQL: the scope of a row as one text. */
export function scopeSql(definition: Return): string {
  const parts = definition.scope.map((column) => `coalesce(cast(${identifier(column)} as varchar), '')`);
  return `concat_ws('|', ${parts.join(", ")})`;
}

function leftOutScopesSql(definition: Return): string {
  const columns = definition.scope.map((column) => `cast(${identifier(column)} as varchar) as ${identifier(column)}`);
  return sql`create or replace temporary table left_out_scope as
    select distinct ${columns.join(", ")} from unsound`;
}

function incomingScopesSql(definition: Return): string {
  const columns = definition.scope.map(identifier).join(", ");
  return sql`create or replace temporary table incoming as
    with scopes as (
      select ${columns}, count(*) as row_count from sound group by ${columns}
    ), named as (
      select *, ${scopeSql(definition)} as scope from scopes
    ), known as (
      select scope, is_complete from meta.scope where return_name = ${quoted(definition.name)}
    )
    select named.*, true as is_complete, true as is_taken, known.scope is not null as is_known,
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

/** Takes out the rows of the scopes that are replaced, with their notes, and keeps which load they came from. */
async function takeOut(db: Database, definition: Return, loadId: number): Promise<void> {
  const table = `core.${identifier(definition.name)}`;
  const name = quoted(definition.name);
  const replaced = "select scope from incoming where is_taken and is_known";
  await db.run(`delete from core.cell_note where (load_id, source_row) in (
    select (load_id, source_row) from ${table} where ${scopeSql(definition)} in (${replaced}))`);
  await db.run(`delete from ${table} where ${scopeSql(definition)} in (${replaced})`);
  await db.run(`insert into meta.scope_replaced select return_name, scope, load_id, ${loadId} from meta.scope
    where return_name = ${name} and scope in (${replaced})`);
  await db.run(`delete from meta.scope where return_name = ${name} and scope in (${replaced})`);
}

/** Rows are matched only with the scopes that are incomplete or not taken: a join of every row is dear. */
function insertSql(definition: Return, loadId: number, isEveryScopeWhole: boolean): string {
  const columns = columnNames(definition).map(identifier);
  const target = sql`insert into core.${identifier(definition.name)}
    (${columns.join(", ")}, load_id, source_row, is_incomplete)`;
  if (isEveryScopeWhole) return sql`${target} select ${columns.join(", ")}, ${loadId}, source_row, false from sound`;
  return sql`${target}
    with odd as (
      select * from incoming where not is_complete or not is_taken
    )
    select ${columns.map((column) => `sound.${column}`).join(", ")}, ${loadId}, source_row, odd.scope is not null
    from sound left join odd on ${inScope(definition, "odd")}
    where coalesce(odd.is_taken, true)`;
}

/** SQL of the view `placed`, for the checks: of what was staged where that is the same, because it is nearer at hand. */
export function placedSql(definition: Return, loadId: number, isEveryScopeWhole: boolean): string {
  const columns = [...columnNames(definition).map(identifier), "source_row"].join(", ");
  return isEveryScopeWhole
    ? sql`create or replace temporary view placed as select ${columns}, false as is_incomplete from sound`
    : sql`create or replace temporary view placed as
        select ${columns}, is_incomplete from core.${identifier(definition.name)} where load_id = ${loadId}`;
}

function inScope(definition: Return, scopes: string): string {
  const same = definition.scope.map(
    (column) => `${scopes}.${identifier(column)} is not distinct from sound.${identifier(column)}`,
  );
  return same.join(" and ");
}

/** Only a row that was in doubt, and is sound, has anything to note. */
async function insertNotes(db: Database, definition: Return, loadId: number): Promise<void> {
  const [doubtful] = await db.rows(countSchema, "select count(*) as count from sound_reread");
  if (doubtful?.count === 0) return;
  for (const field of markedFields(definition)) {
    await db.run(`insert into core.cell_note
      select ${loadId}, source_row, ${quoted(field)}, marker_${field}, null, marker_${field}, null,
        ${statusSql(definition, field)}
      from sound_reread as sound
      where marker_${field} is not null
        and ${isTakenSql(definition)}`);
  }
  for (const field of respelledFields(definition)) {
    const written = identifier(`written_${field}`);
    await db.run(`insert into core.cell_note
      select ${loadId}, source_row, ${quoted(field)}, ${written}, try_cast(cast(${identifier(field)} as varchar) as double),
        null, ${restatedSql(definition, field, written)}, 'value'
      from sound_reread as sound
      where ${written} is not null and ${isTakenSql(definition)}`);
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

function isTakenSql(definition: Return): string {
  return `exists (select 1 from incoming where incoming.is_taken and ${inScope(definition, "incoming")})`;
}
