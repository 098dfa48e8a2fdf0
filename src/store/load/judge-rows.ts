import { z } from "zod";
import { columnNames, type Return } from "../../contract/return.ts";
import { identifier, sql } from "../../contract/sql.ts";
import type { Database } from "../warehouse/database.ts";
import { brokenRuleSql, judgeLookups } from "./lookups.ts";
import { type NamedCells, nameCells } from "./named-cells.ts";
import { nothingRereadSql, rereadSql } from "./reread.ts";

const doubtSchema = z.object({ is_any: z.boolean() });
const firstSchema = z.object({ first: z.string() });

/** SQL: how many records were rejected up to each place among the staged rows, from the rows before each of them. */
const rejectedSql = sql`create or replace temporary table rejected as
  select before, max(shift) as shift
  from (select unnest($1::bigint[]) as before, generate_subscripts($1::bigint[], 1) as shift)
  group by before`;

/** An ordered window is dear: only for a file with records that could not be split. */
const shiftedSql = sql`create temporary table shifted as
  with placed as (
    select *, rowid - (select min(rowid) from staged) as place from staged
  )
  select * exclude (place, before, shift),
    place + 1 + coalesce(max(shift) over (order by place rows between unbounded preceding and current row), 0)
      as source_row
  from placed left join rejected on before = place`;

/**
 * Rereads the rows in doubt, judges all rows, and makes the views `sound` and `unsound` of them, and `sound_reread` of
 * those that were in doubt, each row with its `source_row`: the number of its record in the file, from 1. `rejected` are the numbers of the records that could not
 * be split: they are counted. `by` are columns that tell the rows of several files apart, none for one file. Gives the
 * names that stand where keys belong.
 */
export async function judgeRows(
  db: Database,
  definition: Return,
  rejected: readonly number[],
  by: readonly string[] = [],
): Promise<NamedCells | null> {
  const sourceRow = by.length === 0 ? await numberRows(db, rejected) : await numberRowsOfEach(db, by);
  const columns = [...columnNames(definition).map(identifier), ...by].join(", ");
  const [doubt] = await db.rows(doubtSchema, "select count(*) > count(is_left_out) as is_any from staged");
  // To plan the reading of every spelling takes longer than to load a small file.
  const isAnyInDoubt = doubt?.is_any ?? false;
  const named = isAnyInDoubt ? await nameCells(db, definition) : null;
  await db.run(isAnyInDoubt ? rereadSql(definition, sourceRow, by, named) : nothingRereadSql(definition, by));
  for (const statement of brokenRuleSql) await db.run(statement);
  // Of several files it is enough to know which of them a rule speaks of: that one is judged again by itself.
  const [stagedRow = sourceRow, rereadRow = "source_row"] = [by[0], by[0]];
  await judgeLookups(db, definition, { table: "staged", isJudged: "is_left_out is not null", sourceRow: stagedRow });
  if (isAnyInDoubt)
    await judgeLookups(db, definition, { table: "reread", isJudged: "not is_blank", sourceRow: rereadRow });
  await db.run("create or replace temporary view sound_reread as from reread where not is_left_out and not is_blank");
  const [found] = await db.rows(foundSchema, foundSql);
  await db.run(soundSql(columns, sourceRow, found ?? { has_left_out: true, has_reread: true }));
  await db.run(sql`create or replace temporary view unsound as
    select ${columns}, ${sourceRow} as source_row from staged where is_left_out
    union all select ${columns}, source_row from reread where is_left_out`);
  return named;
}

/** Whether any staged row is left out or in doubt, and whether any that was in doubt is sound. */
type Found = z.infer<typeof foundSchema>;

const foundSchema = z.object({ has_left_out: z.boolean(), has_reread: z.boolean() });
const foundSql = sql`select coalesce(bool_or(is_left_out is not false), false) as has_left_out,
    exists (select 1 from sound_reread) as has_reread
  from staged`;

/** Where every row is as it was staged no filter and no union is asked for: over all rows they are dear. */
function soundSql(columns: string, sourceRow: string, { has_left_out, has_reread }: Found): string {
  const filter = has_left_out ? " where not is_left_out" : "";
  const reread = has_reread ? ` union all select ${columns}, source_row from sound_reread` : "";
  return sql`create or replace temporary view sound as
    select ${columns}, ${sourceRow} as source_row from staged${filter}${reread}`;
}

/** SQL over `staged` for the number of each row. A file without rejects is not copied for it: its rows lie in order. */
async function numberRows(db: Database, rejected: readonly number[]): Promise<string> {
  if (rejected.length === 0) {
    // In a transaction the rowids of a new table do not begin with 0.
    const query = "select coalesce(min(rowid), 0)::varchar as first from staged";
    const [row] = await db.rows(firstSchema, query);
    return `rowid - ${row?.first ?? "0"} + 1`;
  }
  await db.run(rejectedSql, [`[${rejected.map((number, index) => number - index - 1).join(",")}]`]);
  await renumber(db, shiftedSql);
  return "source_row";
}

/** The rows of each of several files, which follow one another in `staged`, are numbered by themselves. */
async function numberRowsOfEach(db: Database, by: readonly string[]): Promise<string> {
  const first = `min(rowid) over (partition by ${by.join(", ")})`;
  await renumber(db, sql`create temporary table shifted as select *, rowid - ${first} + 1 as source_row from staged`);
  return "source_row";
}

async function renumber(db: Database, statement: string): Promise<void> {
  await db.run(statement);
  await db.run("drop table staged");
  await db.run("alter table shifted rename to staged");
}
