import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename } from "node:path";
import { safeName } from "../contract/personal/file-name.ts";
import { withOpened } from "../files/open.ts";
import { type AcceptedFile, type AcceptOptions, accept, refuse } from "./accept.ts";
import { type Changing, changeWorkspace } from "./change.ts";
import { type NewFiles, newFiles } from "./incoming/incoming-files.ts";
import type { NewFile } from "./incoming/incoming-folder.ts";
import { load } from "./load/load.ts";
import { replay } from "./replay.ts";
import { windowsOf } from "./runs.ts";
import { Database } from "./warehouse/database.ts";
import { writeWorkspaceExpectations } from "./warehouse/expectations.ts";
import { clearWarehouse, damaged, isDamage, putInPlace, stateOf } from "./warehouse/live-warehouse.ts";
import { releasesBy, releasesKey, writeReleases } from "./warehouse/releases.ts";
import { createWarehouse } from "./warehouse/warehouse.ts";
import { type LedgerEntry, readLedger } from "./workspace/ledger.ts";
import { type Workspace, workspaceKind, workspaceSettings } from "./workspace/workspace.ts";

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
export function refresh(workspace: Workspace, options: RefreshOptions): Promise<RefreshResult> {
  return changeWorkspace(workspace, options, async () => {
    // A file that another has replaced since comes back where it is named: its bytes alone say that it was loaded.
    const isAgain = options.replace === true && options.files.length > 0;
    const entries = isAgain ? [] : readLedger(workspace.ledger);
    const loaded = new Map(entries.map((entry) => [entry.sha256, entry]));
    const { fresh, unread, notes, ...others } = await newFiles(workspace, options, loaded);
    const refused: AcceptedFile[] = [];
    for (const file of unread) refused.push(await refuse(workspace, file));
    if (fresh.length === 0 && (await isCurrent(workspace, options))) {
      return { results: refused, isMade: false, ...others };
    }
    const taken = await takeAll(workspace, options, fresh, notes);
    return { results: [...refused, ...taken], isMade: true, ...others };
  });
}

/** Makes the warehouse again from the ledger and the archive; the one there is stays until the new one is whole. */
export function rebuild(workspace: Workspace, options: RefreshOptions): Promise<void> {
  return changeWorkspace(workspace, options, () => replaceWarehouse(workspace, options, openNew, async () => {}));
}

/** Takes the files in turn. A live warehouse that proves damaged on the way is made again, with all taken so far. */
async function takeAll(
  workspace: Workspace,
  options: RefreshOptions,
  fresh: readonly NewFile[],
  notes: NewFiles["notes"],
): Promise<AcceptedFile[]> {
  const results: AcceptedFile[] = [];
  const judged = new Set<string>();
  const before = readLedger(workspace.ledger).length;
  const work = async (db: Database) => {
    // What this process adds is read again only by the next: to read every line for every file is quadratic.
    const ledger = readLedger(workspace.ledger);
    const taken = new Set(ledger.slice(before).map((entry) => entry.sha256));
    const left = fresh.filter(({ hash }) => !judged.has(hash) && !taken.has(hash));
    const onAccepted = (file: NewFile, result: AcceptedFile) => {
      const own = result.isRefused ? [] : (notes.get(file.hash) ?? []);
      results.push({ ...result, messages: [...result.messages, ...own] });
      judged.add(file.hash);
    };
    // Under --strict what is told of one file decides whether it is loaded, and so the load_id of the next.
    const windows = options.isStrict ? left.map((file) => [file]) : windowsOf(left, ({ bytes }) => bytes);
    for (const window of windows) {
      options.onProgress(judged.size, fresh.length, safeName(window[0]?.name ?? ""));
      await accept({ db, workspace, options, ledger, onAccepted }, window);
    }
    options.onProgress(fresh.length, fresh.length, "figures");
  };
  try {
    await replaceWarehouse(workspace, options, openCurrent, work);
  } catch (error) {
    if (!isDamage(error)) throw error;
    options.warn?.(damaged(workspace));
    await replaceWarehouse(workspace, options, openNew, work);
  }
  return results;
}

async function isCurrent(workspace: Workspace, options: RefreshOptions): Promise<boolean> {
  const state = await stateOf(workspace.warehouse);
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

async function replaceWarehouse(
  workspace: Workspace,
  options: RefreshOptions,
  open: typeof openCurrent,
  work: (db: Database) => Promise<void>,
): Promise<void> {
  const next = workspace.warehouseNext;
  try {
    const db = await open(workspace, options, readLedger(workspace.ledger), next);
    try {
      await work(db);
      await writeWorkspaceExpectations(db, options.definitions, workspace);
      await writeReleases(db, workspace, releasesBy(workspace));
      await options.computeFigures(db);
      await db.run("checkpoint");
    } finally {
      db.close();
    }
    await putInPlace(next, workspace.warehouse);
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
