import { sql } from "../../contract/sql.ts";
import type { RowBlock } from "../../files/table.ts";
import type { Database } from "../warehouse/database.ts";

const linesSql = sql`insert into meta.row_line
  select $1, $2 + $3 * (place - 1), $4, line, $2
  from (select unnest(from_json($5, '["integer"]')) as line, generate_subscripts(from_json($5, '["integer"]'), 1) as place)`;

const columnsSql = sql`insert into meta.row_column
  select $1, $2, place - 1, name
  from (select unnest(from_json($3, '["varchar"]')) as name, generate_subscripts(from_json($3, '["varchar"]'), 1) as place)`;

/**
 * Notes where in its file the rows of a load stand: `meta.row_line` has a line for each line of the file or row of a
 * sheet, with the first of the rows that were made of it, and `meta.row_column` the column of each of these, by its place
 * among them from 0. `block_row` is the first row of the block that both belong to.
 */
export async function recordBlocks(db: Database, loadId: number, blocks: readonly RowBlock[]): Promise<void> {
  for (const { firstRow, sheet, lines, columns } of blocks) {
    const width = Math.max(columns.length, 1);
    await db.run(linesSql, [loadId, firstRow, width, sheet, JSON.stringify(lines)]);
    if (columns.length > 0) await db.run(columnsSql, [loadId, firstRow, JSON.stringify(columns)]);
  }
}
