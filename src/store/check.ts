import { basename, dirname, join } from "node:path";
import { withOpened } from "../files/open.ts";
import { orBug } from "./bug.ts";
import { type FoundFiles, filesNamed } from "./incoming/incoming-folder.ts";
import { load } from "./load/load.ts";
import { strictly } from "./load/strict.ts";
import { openCurrent, type RefreshOptions } from "./make.ts";
import { type LoadResult, unreadResult } from "./warehouse/load-result.ts";
import { readLedger } from "./workspace/ledger.ts";
import type { Workspace } from "./workspace/workspace.ts";

/** What would become of files, and which of those named are no tables. */
export interface CheckResult extends Pick<FoundFiles, "passedOver"> {
  readonly results: readonly LoadResult[];
}

/** Checks files as a refresh would, each by itself, on a copy of the warehouse at `path`: nothing is kept. */
export async function check(workspace: Workspace, options: RefreshOptions, path: string): Promise<CheckResult> {
  const { paths, passedOver, unread } = filesNamed(options.files);
  const ledger = readLedger(workspace.ledger);
  const scratch = join(dirname(path), "scratch");
  const db = await openCurrent({ ...workspace, scratch }, options, ledger, path);
  const { parameters, acceptIncomplete, replace = false, allowedColumns = [] } = options;
  const results = unread.map(({ message }) => unreadResult(message));
  try {
    for (const file of paths) {
      const name = basename(file);
      const settle = async (result: LoadResult) => {
        results.push(options.isStrict ? strictly(result) : result);
        return { ...result, isRefused: true };
      };
      const read = () =>
        withOpened(options.definitions, { path: file, name, allowedColumns }, scratch, (opened) =>
          load(db, opened, { name, parameters, acceptIncomplete, replace }, ledger.length + 1, settle),
        );
      await orBug(name, read, settle);
    }
    return { results, passedOver };
  } finally {
    db.close();
  }
}
