import { clearScratch } from "../files/open.ts";
import { clearUnfinished } from "./archive.ts";
import { setHalfLineAside } from "./ledger.ts";
import { clearWarehouse } from "./live-warehouse.ts";
import { withLock } from "./lock.ts";
import { orMachineFault } from "./machine-fault.ts";
import { prepareWorkspace, type Workspace, workspaceKind } from "./workspace.ts";

/** Where words for the person who waits go, beside the result: what was found damaged and put right. */
export interface Warned {
  readonly warn?: (text: string) => void;
}

/** Does `work` on a workspace while no other process does, after what an earlier one left unfinished is cleared away. */
export function changeWorkspace<T>(workspace: Workspace, { warn }: Warned, work: () => Promise<T>): Promise<T> {
  const say = warn ?? (() => {});
  return orMachineFault(workspace.folder, async () => {
    prepareWorkspace(workspace, workspaceKind(workspace));
    return withLock(
      workspace.lock,
      () => {
        clearUp(workspace, say);
        return work();
      },
      ({ pid, since }) =>
        say(
          `Process ${pid}, which began to change this workspace at ${since.slice(0, 19)}Z, ended before it was done.`,
        ),
    );
  });
}

function clearUp(workspace: Workspace, say: (text: string) => void): void {
  const { ledger, incoming } = workspace;
  if (setHalfLineAside(ledger) !== null) {
    say(
      `The last line of ${ledger} was not written to its end, so the file it was for had not been loaded. ` +
        `The line is kept in ${ledger}.set-aside; the file, if it is still in ${incoming}, loads now.`,
    );
  }
  clearUnfinished(workspace);
  clearScratch(workspace.scratch);
  clearWarehouse(workspace.warehouseNext);
}
