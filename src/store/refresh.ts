import type { AcceptedFile } from "./accept.ts";
import { changeWorkspace } from "./change.ts";
import { type Definitions, definitionsOf, newFiles } from "./incoming/incoming-files.ts";
import type { RefreshOptions } from "./make.ts";
import { knownState } from "./warehouse/live-warehouse.ts";
import { releasesBy, releasesKey } from "./warehouse/releases.ts";
import { readLedger } from "./workspace/ledger.ts";
import { SeenFiles } from "./workspace/seen-files.ts";
import { type Workspace, workspaceSettings } from "./workspace/workspace.ts";

// What takes files is imported once there is one to take: without it the command is done in a third of the time.

/** What a refresh needs: what files are opened by only where one is taken. */
export interface AskedRefresh extends Omit<RefreshOptions, "definitions"> {
  readonly definitions: Definitions;
}

/** What a refresh did. */
export interface RefreshResult {
  readonly results: readonly AcceptedFile[];
  /** Files whose bytes were loaded before. */
  readonly known: readonly string[];
  /** Files that system and office programs leave for themselves. */
  readonly passedOver: readonly string[];
  /** Whether figures were made anew: for a file, or for a setting, a release or other code. */
  readonly isMade: boolean;
}

/** Takes what is new, loads it beside the live warehouse, recomputes the figures and puts the new warehouse in place. */
export function refresh(workspace: Workspace, options: AskedRefresh): Promise<RefreshResult> {
  return changeWorkspace(workspace, options, async () => {
    // A file that another has replaced since comes back where it is named: its bytes alone say that it was loaded.
    const isAgain = options.replace === true && options.files.length > 0;
    const entries = isAgain ? [] : readLedger(workspace.ledger);
    const loaded = new Map(entries.map((entry) => [entry.sha256, entry]));
    const seen = new SeenFiles(workspace.seen);
    const { fresh, unread, notes, ...others } = await newFiles(workspace, options, loaded, seen);
    const isDone = fresh.length === 0 && (await isCurrent(workspace, options, seen));
    seen.save();
    if (isDone && unread.length === 0) return { results: [], isMade: false, ...others };
    const { refuseAll, takeAll } = await import("./take.ts");
    const refused = await refuseAll(workspace, unread);
    if (isDone) return { results: refused, isMade: false, ...others };
    const whole = { ...options, definitions: await definitionsOf(options.definitions) };
    const taken = await takeAll(workspace, whole, fresh, notes);
    return { results: [...refused, ...taken], isMade: true, ...others };
  });
}

async function isCurrent(workspace: Workspace, options: AskedRefresh, seen: SeenFiles): Promise<boolean> {
  const state = await knownState(workspace.warehouse, seen);
  const settings = JSON.stringify(workspaceSettings(workspace));
  const loads = readLedger(workspace.ledger).length;
  const releases = releasesKey(releasesBy(workspace));
  return (
    state !== null &&
    state.code === options.code &&
    state.settings === settings &&
    state.loads === loads &&
    state.releases === releases
  );
}
