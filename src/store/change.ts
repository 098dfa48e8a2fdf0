import { existsSync, readdirSync } from "node:fs";
import { clearScratch } from "../files/scratch.ts";
import { clearWarehouse, stateOf } from "./warehouse/live-warehouse.ts";
import { clearUnfinished } from "./workspace/archive.ts";
import { Fault } from "./workspace/fault.ts";
import { type MendedDay, mendDays, setHalfLineAside } from "./workspace/ledger.ts";
import { withLock } from "./workspace/lock.ts";
import { orMachineFault } from "./workspace/machine-fault.ts";
import { tighten, withModes } from "./workspace/modes.ts";
import {
  prepareWorkspace,
  shareWorkspace,
  type Warned,
  type Workspace,
  workspaceKind,
  workspaceSettings,
} from "./workspace/workspace.ts";

/** How a workspace is changed. */
export interface Changing extends Warned {
  /** The group of this account may read it from now on. */
  readonly isShared?: boolean;
}

/** Does `work` on a workspace while no other process does, after what an earlier one left unfinished is cleared away. */
export function changeWorkspace<T>(workspace: Workspace, changing: Changing, work: () => Promise<T>): Promise<T> {
  const say = changing.warn ?? (() => {});
  const isShared = changing.isShared === true || workspaceSettings(workspace).shared === true;
  const change = () =>
    withLock(
      workspace.lock,
      async () => {
        if (isShared) shareWorkspace(workspace);
        closeToOthers(workspace, isShared, say);
        clearUp(workspace, say);
        await expectLedger(workspace);
        return work();
      },
      ({ pid, since }) =>
        say(
          `Process ${pid}, which began to change this workspace at ${since.slice(0, 19)}Z, ended before it was done.`,
        ),
    );
  return orMachineFault(workspace.folder, () =>
    withModes(isShared, async () => {
      prepareWorkspace(workspace, workspaceKind(workspace));
      return change();
    }),
  );
}

/** Nobody is told of a workspace that has nothing in it yet. */
function closeToOthers(workspace: Workspace, isShared: boolean, say: (text: string) => void): void {
  const { folder, ledger } = workspace;
  const isNew = !existsSync(ledger);
  const { closed, left } = tighten(workspace, isShared);
  const hint = isShared ? "" : " Run yardstick refresh --shared where your group is to read them.";
  if (closed > 0 && !isNew)
    say(`Other accounts of this machine could read ${things(closed)} of ${folder}: they no longer can.${hint}`);
  if (left > 0)
    say(`Other accounts can read ${things(left)} of ${folder}, which another account owns: it alone can close them.`);
}

function things(count: number): string {
  return count === 1 ? "one file or folder" : `${count.toLocaleString("en-GB")} files and folders`;
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
