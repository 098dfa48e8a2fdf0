import { existsSync } from "node:fs";
import { basename } from "node:path";
import { Fault } from "./fault.ts";
import { readLedger } from "./ledger.ts";
import { type LoadResult, load } from "./load.ts";
import { openCurrent, type RefreshOptions } from "./refresh.ts";
import { strictly } from "./strict.ts";
import type { Workspace } from "./workspace.ts";

/** Checks files as a refresh would, each by itself, on a copy of the warehouse at `path`: nothing is kept. */
export async function check(workspace: Workspace, options: RefreshOptions, path: string): Promise<LoadResult[]> {
  const absent = options.files.find((file) => !existsSync(file));
  if (absent !== undefined) throw new Fault(`${absent}: expected a file, found nothing there. Check the name.`);
  const ledger = readLedger(workspace.ledger);
  const db = await openCurrent(workspace, options, ledger, path);
  const { parameters, acceptIncomplete } = options;
  const results: LoadResult[] = [];
  try {
    for (const file of options.files) {
      await db.run("begin transaction");
      const arrival = { path: file, name: basename(file), parameters, acceptIncomplete };
      const result = await load(db, options.definitions, arrival, ledger.length + 1);
      results.push(options.isStrict ? strictly(result) : result);
      await db.run("rollback");
    }
    return results;
  } finally {
    db.close();
  }
}
