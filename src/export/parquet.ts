import { readdirSync } from "node:fs";
import { join } from "node:path";
import { identifier, quoted } from "../contract/sql.ts";
import type { Database } from "../store/warehouse/database.ts";
import type { ReadyTable } from "./table.ts";

/**
 * Writes a table as Parquet (zstd) into a folder: one file `indicators.parquet`, or of a table in partitions one for each,
 * `figures/framework=NIS/year=2010-11/data_0.parquet`, which has the columns of its folders' names too and is whole without
 * them. The connection is in the mode `export`, on one thread, so that the same rows give the same bytes.
 *
 * @returns the paths of its files within the folder, with slashes, in order
 */
export async function writeParquet(db: Database, table: ReadyTable, folder: string): Promise<readonly string[]> {
  const { name, rows, partitions = [] } = table;
  const isParted = partitions.length > 0;
  const path = isParted ? name : `${name}.parquet`;
  const parts = isParted
    ? `, partition_by (${partitions.map(identifier).join(", ")}), write_partition_columns true`
    : "";
  await db.run(`copy (${rows}) to ${quoted(join(folder, path))}
    (format parquet, compression zstd${parts})`);
  return isParted ? filesIn(folder, name) : [path];
}

function filesIn(folder: string, name: string): string[] {
  return readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".parquet"))
    .map((path) => `${name}/${path.replaceAll("\\", "/")}`)
    .sort();
}
