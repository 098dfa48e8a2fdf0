import { zipSync } from "fflate";
import type { Database } from "../store/database.ts";
import { arrowStream } from "./ipc.ts";

/** A zip of one Arrow file a query, named by its key: the data of a page that is not about one council. */
export async function tablesArchive(db: Database, queries: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, query] of Object.entries(queries)) files[`${name}.arrow`] = arrowStream(await db.columns(query));
  return zipSync(files, { level: 0 });
}
