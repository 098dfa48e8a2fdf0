import { z } from "zod";
import { columnNames, type Return } from "../contract/return.ts";
import { identifier, sql } from "../contract/sql.ts";
import type { Database } from "./database.ts";
import { markedFields } from "./stage.ts";

const firstSchema = z.object({ first: z.number() });

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
 * Makes the views `sound` and `unsound` of the staged rows, with `source_row`, the number of each record in the file
 * from 1. `rejected` are the numbers of the records that could not be split: they are counted. A file without any is
 * not copied for its numbers: its rows lie in their order.
 */
export async function numberRows(db: Database, definition: Return, rejected: readonly number[]): Promise<void> {
  let sourceRow = "source_row";
  if (rejected.length > 0) {
    await db.run(rejectedSql, [`[${rejected.map((number, index) => number - index - 1).join(",")}]`]);
    await db.run(shiftedSql);
    await db.run("drop table staged");
    await db.run("alter table shifted rename to staged");
  } else {
    // In a transaction the rowids of a new table do not begin with 0.
    const [row] = await db.rows(firstSchema, "select coalesce(min(rowid), 0) as first from staged");
    sourceRow = `rowid - ${row?.first ?? 0} + 1`;
  }
  const names = [...columnNames(definition), ...markedFields(definition).map((name) => `marker_${name}`)];
  const columns = names.map(identifier).join(", ");
  await db.run(sql`create or replace temporary view sound as
    select ${columns}, ${sourceRow} as source_row from staged where not is_left_out and not is_blank`);
  await db.run(sql`create or replace temporary view unsound as
    select ${columns}, broken, ${sourceRow} as source_row from staged where is_left_out`);
}
