import { Command } from "commander";
import { z } from "zod";
import { openOn, readingDay } from "../src/store/day.ts";
import type { Database } from "../src/store/warehouse/database.ts";
import { workspaceAt } from "../src/store/workspace/workspace.ts";

// Before and after a change that is to move no figure: `npm run -s hash-tables -- --data W > before.txt`, then diff.
const { data } = new Command("hash-tables")
  .description("Prints the rows and a hash of each table of out and pub, the same whatever the order of the rows.")
  .requiredOption("--data <folder>", "the workspace")
  .parse()
  .opts<{ data: string }>();

const workspace = workspaceAt(data);
const db = await openOn(workspace.warehouse, readingDay(workspace).day);
for (const table of await tables(db)) console.log(await lineOf(db, table));
db.close();

/** Tables with what is hashed of their rows: the columns in the order of their names, wherever they stand. */
function tables(db: Database) {
  // The last digits of a sum or a mean depend on the order in which its rows were added.
  return db.rows(
    z.object({ name: z.string(), columns: z.string(), hashed: z.string() }),
    `select table_schema || '.' || table_name as name,
      string_agg(column_name, ', ' order by column_name) as columns,
      string_agg(
        if(data_type = 'DOUBLE', format('printf(''%.9e'', "{}")', column_name), format('"{}"', column_name)), ', '
        order by column_name
      ) as hashed
    from information_schema.columns where table_schema in ('out', 'pub')
    group by all order by name`,
  );
}

async function lineOf(db: Database, { name, columns, hashed }: { name: string; columns: string; hashed: string }) {
  const [found] = await db.rows(
    z.object({ row_count: z.number(), hash: z.string() }),
    `select cast(count(*) as integer) as row_count, cast(coalesce(sum(hash(${hashed})), 0) as varchar) as hash
    from ${name}`,
  );
  return `${name} ${found?.row_count} rows ${found?.hash} of ${columns}`;
}
