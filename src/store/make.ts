import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename } from "node:path";
import { withOpened } from "../files/open.ts";
import type { AcceptOptions } from "./accept.ts";
import { type Changing, changeWorkspace } from "./change.ts";
import { load } from "./load/load.ts";
import { replay } from "./replay.ts";
import { Database } from "./warehouse/database.ts";
import { writeWorkspaceExpectations } from "./warehouse/expectations.ts";
import { clearWarehouse, damaged, noteState, putInPlace, stateOf } from "./warehouse/live-warehouse.ts";
import { releasesBy, writeReleases } from "./warehouse/releases.ts";
import { type WarehouseState, warehouseState } from "./warehouse/state.ts";
import { createWarehouse } from "./warehouse/warehouse.ts";
import { type LedgerEntry, readLedger } from "./workspace/ledger.ts";
import { SeenFiles } from "./workspace/seen-files.ts";
import { type Workspace, workspaceKind } from "./workspace/workspace.ts";

/** What a refresh needs beside the workspace; everything that is not in the ledger comes in here. */
export interface RefreshOptions extends AcceptOptions, Changing {
  /** Committed reference tables that a new warehouse begins with. */
  readonly referenceFiles: readonly string[];
  /** Names the code: a warehouse made by other code is made again. */
  readonly code: string;
  /** Files to take instead of what is in `incoming`; none for that. */
  readonly files: readonly string[];
  readonly computeFigures: (db: Database) => Promise<void>;
  readonly onProgress: (done: number, total: number, name: string) => void;
}

/** Makes the warehouse again from the ledger and the archive; the one there is stays until the new one is whole. */
export function rebuild(workspace: Workspace, options: RefreshOptions): Promise<void> {
  return changeWorkspace(workspace, options, () => replaceWarehouse(workspace, options, openNew, async () => {}));
}

/** Does `work` on what `open` gives, makes its figures and puts it in the place of the live warehouse. */
export async function replaceWarehouse(
  workspace: Workspace,
  options: RefreshOptions,
  open: typeof openCurrent,
  work: (db: Database) => Promise<void>,
): Promise<void> {
  const next = workspace.warehouseNext;
  try {
    const db = await open(workspace, options, readLedger(workspace.ledger), next);
    let state: WarehouseState;
    try {
      await work(db);
      await writeWorkspaceExpectations(db, options.definitions, workspace);
      await writeReleases(db, workspace, releasesBy(workspace));
      await options.computeFigures(db);
      await db.run("checkpoint");
      state = await warehouseState(db);
    } finally {
      db.close();
    }
    await putInPlace(next, workspace.warehouse);
    noteState(workspace.warehouse, state, new SeenFiles(workspace.seen));
  } finally {
    clearWarehouse(next);
  }
}

/** A warehouse at `path` that holds every load of the ledger: a copy of the live one where that can be used. */
export async function openCurrent(
  workspace: Workspace,
  options: RefreshOptions,
  ledger: readonly LedgerEntry[],
  path: string,
): Promise<Database> {
  const state = await stateOf(workspace.warehouse);
  if (state === null && existsSync(workspace.warehouse)) options.warn?.(damaged(workspace));
  if (state !== null && state.loads > ledger.length) options.warn?.(linesGone(workspace, state.loads, ledger.length));
  const isUsable = state !== null && state.code === options.code && state.loads <= ledger.length;
  if (!isUsable) return openNew(workspace, options, ledger, path);
  await copyFile(workspace.warehouse, path);
  return openWith(path, (db) => replay(db, workspace, options, ledger, state.loads));
}

function linesGone({ ledger, archive }: Workspace, known: number, listed: number): string {
  return (
    `${ledger} lists ${listed} of the ${known} loads that the warehouse was made from: lines of it are gone, and with ` +
    `them their figures. The files are still in ${archive}: put the lines back from a copy, or load the files again.`
  );
}

/** A new warehouse at `path` that holds every load of the ledger that `isWanted`, each with its own load_id. */
export async function openNew(
  workspace: Workspace,
  options: RefreshOptions,
  ledger: readonly LedgerEntry[],
  path: string,
  isWanted: (entry: LedgerEntry) => boolean = () => true,
): Promise<Database> {
  return openWith(path, async (db) => {
    await begin(db, workspace, options);
    await replay(db, workspace, options, ledger, 0, isWanted);
  });
}

/** An open database after `work` on it; closed where that throws. */
async function openWith(path: string, work: (db: Database) => Promise<void>): Promise<Database> {
  const db = await Database.open(path, "write");
  try {
    await work(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A new warehouse holds the committed reference tables, as load 0, until a file replaces them. */
async function begin(db: Database, workspace: Workspace, options: RefreshOptions): Promise<void> {
  await db.transaction(() => createWarehouse(db, options.definitions, workspaceKind(workspace), options.code));
  for (const path of options.referenceFiles) {
    const arrival = { name: basename(path), parameters: {}, acceptIncomplete: false, isReplay: true };
    const result = await withOpened(
      options.definitions,
      { path, name: arrival.name, isScreened: true },
      workspace.scratch,
      (opened) => load(db, opened, arrival, 0, async (loaded) => loaded),
    );
    if (result.isRefused || result.leftOutCount > 0) throw new Error(`the reference table ${path} does not load`);
  }
}
