import type { RowBlock } from "../files/table.ts";
import type { Database } from "./database.ts";

/** Notes in `meta.row_block` where in its file the rows of a load stand. */
export async function recordBlocks(db: Database, loadId: number, blocks: readonly RowBlock[]): Promise<void> {
  for (const { firstRow, sheet, lines, columns } of blocks) {
    await db.run(
      `insert into meta.row_block values (?, ?, ?, from_json(?, '["integer"]'), from_json(?, '["varchar"]'))`,
      [...[loadId, firstRow, sheet], ...[JSON.stringify(lines), JSON.stringify(columns)]],
    );
  }
}
