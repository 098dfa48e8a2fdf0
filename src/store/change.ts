import { existsSync, readdirSync } from "node:fs";
import { clearScratch } from "../files/open.ts";
import { clearWarehouse, stateOf } from "./warehouse/live-warehouse.ts";
import { clearUnfinished } from "./workspace/archive.ts";
import { Fault } from "./workspace/fault.ts";
import { type MendedDay, mendDays, setHalfLineAside } from "./workspace/ledger.ts";
import { withLock } from "./workspace/lock.ts";
import { orMachineFault } from "./workspace/machine-fault.ts";
import { prepareWorkspace, type Warned, type Workspace, workspaceKind } from "./workspace/workspace.ts";

/** Does `work` on a workspace while no other process does, after what an earlier one left unfinished is cleared away. */
export function changeWorkspace<T>(workspace: Workspace, { warn }: Warned, work: () => Promise<T>): Promise<T> {
  const say = warn ?? (() => {});
  return orMachineFault(workspace.folder, async () => {
    prepareWorkspace(workspace, workspaceKind(workspace));
    return withLock(
      workspace.lock,
      async () => {
        clearUp(workspace, say);
        await expectLedger(workspace);
        return work();
      },
      ({ pid, since }) =>
        say(
          `Process ${pid}, which began to change this workspace at ${since.slice(0, 19)}Z, ended before it was done.`,
        ),
    );
  });
}

/**
 * Without its ledger a workspace would begin again with nothing, and say nothing of it. One file may lie in an archive
 * without a ledger, of a workspace whose first load was interrupted before ledgers were begun first.
 *
 * @throws {Fault} where loads are known of and no ledger is there to list them.
 */
async function expectLedger({ ledger, archive, warehouse }: Workspace): Promise<void> {
  if (existsSync(ledger)) return;
  const loads = (await stateOf(warehouse))?.loads ?? 0;
  if (loads === 0 && readdirSync(archive).length < 2) return;
  throw new Fault(
    `${ledger} is gone, which lists what was loaded and when. Put it back from a copy: nothing was changed. ` +
      `The files themselves are still in ${archive}.`,
  );
}

function clearUp(workspace: Workspace, say: (text: string) => void): void {
  const { ledger, incoming } = workspace;
  if (setHalfLineAside(ledger) !== null) {
    say(
      `The last line of ${ledger} was not written to its end, so the file it was for had not been loaded. ` +
        `The line is kept in ${ledger}.set-aside; the file, if it is still in ${incoming}, loads now.`,
    );
  }
  for (const mended of mendDays(ledger)) say(mendedWords(ledger, mended));
  clearUnfinished(workspace);
  clearScratch(workspace.scratch);
  clearWarehouse(workspace.warehouseNext);
}

function mendedWords(ledger: string, { lines, written, day }: MendedDay): string {
  const places = lines.length === 1 ? `Line ${lines[0]}` : `Lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
  return (
    `${places} of ${ledger} gave the day received as ${JSON.stringify(written)}: ` +
    `${lines.length === 1 ? "it says" : "they say"} ${day} now. A file that came later may have been noted under the ` +
    `same day. The lines as they were are kept in ${ledger}.set-aside.`
  );
}
