import { withAllOpened } from "../files/open.ts";
import type { Arrived } from "../files/table.ts";
import type { AcceptOptions } from "./accept.ts";
import { type Arrival, load } from "./load/load.ts";
import { loadTogether, type Waiting } from "./load/together.ts";
import { inRuns, windowsOf } from "./runs.ts";
import type { Database } from "./warehouse/database.ts";
import type { LoadResult } from "./warehouse/load-result.ts";
import { recordLoads } from "./warehouse/warehouse.ts";
import { archivedPath, kept } from "./workspace/archive.ts";
import { Fault } from "./workspace/fault.ts";
import type { LedgerEntry } from "./workspace/ledger.ts";
import type { Workspace } from "./workspace/workspace.ts";

/** A line of the ledger that the warehouse has not yet. */
interface Missed {
  readonly entry: LedgerEntry;
  readonly loadId: number;
}

/**
 * Loads the files of the ledger's lines after the first `from` that `isWanted`, each from the archive with its own load_id.
 *
 * @throws {Fault} where a file is gone from the archive, was altered, or is refused now.
 */
export async function replay(
  db: Database,
  workspace: Workspace,
  { definitions }: Pick<AcceptOptions, "definitions">,
  ledger: readonly LedgerEntry[],
  from: number,
  isWanted: (entry: LedgerEntry) => boolean = () => true,
): Promise<void> {
  const missed = ledger.map((entry, index) => ({ entry, loadId: index + 1 })).slice(from);
  const wanted = missed.filter(({ entry }) => isWanted(entry));
  for (const window of windowsOf(wanted, ({ entry }) => entry.bytes)) {
    const files: (Missed & Arrived & { readonly arrival: Arrival })[] = [];
    for (const { entry, loadId } of window) {
      const path = await kept(workspace, entry.sha256, entry.file);
      // What was taken once is loaded again: it was looked at then, or came before files were.
      files.push({ path, name: entry.file, isScreened: true, entry, loadId, arrival: arrivalOf(entry) });
    }
    await withAllOpened(definitions, files, workspace.scratch, (open) =>
      inRuns(
        open,
        (run) => loadTogether(db, run, (loaded) => recordLoads(db, loaded)),
        (each) => replayAlone(db, workspace, each),
      ),
    );
  }
}

async function replayAlone(db: Database, workspace: Workspace, each: Missed & Waiting): Promise<void> {
  await load(db, each.opened, each.arrival, each.loadId, async (result) => {
    if (result.isRefused) throw new Fault(refusedAgain(workspace, each.entry, result));
    await recordLoads(db, [{ ...each, result }]);
    return result;
  });
}

function arrivalOf({ file, parameters, accept_incomplete }: LedgerEntry): Arrival {
  return { name: file, parameters, acceptIncomplete: accept_incomplete, isReplay: true };
}

function refusedAgain(workspace: Workspace, entry: LedgerEntry, result: LoadResult): string {
  const reason = result.messages[0]?.expected ?? "";
  const place = archivedPath(workspace, entry.sha256);
  return `${entry.file}: was loaded on ${entry.received_at} and is refused now (expected ${reason}). It lies in ${place}.`;
}
