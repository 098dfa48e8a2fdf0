import { existsSync, renameSync, rmSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Return } from "../contract/return.ts";
import { archivedPath, keep, kept } from "./archive.ts";
import { type NewFile, newFiles } from "./arrivals.ts";
import { Database } from "./database.ts";
import { Fault } from "./fault.ts";
import { appendToLedger, type LedgerEntry, readLedger } from "./ledger.ts";
import { type Arrival, type LoadResult, load } from "./load.ts";
import { writeRefusal } from "./refusal.ts";
import { createWarehouse, recordLoad, warehouseState } from "./warehouse.ts";
import { prepareWorkspace, type Workspace, workspaceKind } from "./workspace.ts";

/** What a refresh needs beside the workspace; everything that is not in the ledger comes in here. */
export interface RefreshOptions {
  readonly definitions: readonly Return[];
  /** Committed reference tables that a new warehouse begins with. */
  readonly referenceFiles: readonly string[];
  /** Names the code: a warehouse made by other code is made again. */
  readonly code: string;
  /** The time that a file without a day of its own is received. */
  readonly now: string;
  /** Files to take instead of what is in `incoming`; none for that. */
  readonly files: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly acceptIncomplete: boolean;
  readonly computeFigures: (db: Database) => Promise<void>;
  readonly onProgress: (done: number, total: number, name: string) => void;
}

/** What a refresh did. */
export interface RefreshResult {
  readonly results: readonly LoadResult[];
  /** Files whose bytes were loaded before. */
  readonly known: readonly string[];
}

/** Takes what is new, loads it beside the live warehouse, recomputes the figures and puts the new warehouse in place. */
export async function refresh(workspace: Workspace, options: RefreshOptions): Promise<RefreshResult> {
  prepareWorkspace(workspace, workspaceKind(workspace));
  const ledger = readLedger(workspace.ledger);
  const hashes = new Set(ledger.map((entry) => entry.sha256));
  const { fresh, known } = await newFiles(workspace, options.definitions, options.files, hashes);
  if (fresh.length === 0 && (await isCurrent(workspace, options.code, ledger.length))) return { results: [], known };
  const results: LoadResult[] = [];
  await replaceWarehouse(workspace, options, ledger, openCurrent, async (db) => {
    for (const [index, file] of fresh.entries()) {
      options.onProgress(index, fresh.length, file.name);
      const loadId = readLedger(workspace.ledger).length + 1;
      results.push(await take(db, workspace, options, file, loadId));
    }
    options.onProgress(fresh.length, fresh.length, "figures");
  });
  return { results, known };
}

/** Makes the warehouse again from the ledger and the archive; the one there is stays until the new one is whole. */
export async function rebuild(workspace: Workspace, options: RefreshOptions): Promise<void> {
  await replaceWarehouse(workspace, options, readLedger(workspace.ledger), openNew, async () => {});
}

async function isCurrent(workspace: Workspace, code: string, loads: number): Promise<boolean> {
  const state = await stateOf(workspace.warehouse);
  return state !== null && state.code === code && state.loads === loads;
}

/** What a warehouse says of itself; null where there is none, or none that can be read. */
async function stateOf(path: string): Promise<{ code: string; loads: number } | null> {
  if (!existsSync(path)) return null;
  try {
    const db = await Database.open(path, "read");
    try {
      return await warehouseState(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

async function replaceWarehouse(
  workspace: Workspace,
  options: RefreshOptions,
  ledger: readonly LedgerEntry[],
  open: typeof openCurrent,
  work: (db: Database) => Promise<void>,
): Promise<void> {
  const next = workspace.warehouseNext;
  for (const path of [next, `${next}.wal`]) rmSync(path, { force: true });
  const db = await open(workspace, options, ledger, next);
  try {
    await work(db);
    await options.computeFigures(db);
    await db.run("checkpoint");
  } finally {
    db.close();
  }
  renameSync(next, workspace.warehouse);
}

/** A warehouse at `path` that holds every load of the ledger: a copy of the live one where that can be used. */
export async function openCurrent(
  workspace: Workspace,
  options: RefreshOptions,
  ledger: readonly LedgerEntry[],
  path: string,
): Promise<Database> {
  const state = await stateOf(workspace.warehouse);
  const isUsable = state !== null && state.code === options.code && state.loads <= ledger.length;
  if (!isUsable) return openNew(workspace, options, ledger, path);
  await copyFile(workspace.warehouse, path);
  return openWith(path, (db) => replay(db, workspace, options, ledger, state.loads));
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
    await db.transaction(() => begin(db, workspace, options));
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
  await createWarehouse(db, options.definitions, workspaceKind(workspace), options.code);
  for (const path of options.referenceFiles) {
    const arrival = { path, name: basename(path), parameters: {}, acceptIncomplete: false };
    const result = await load(db, options.definitions, arrival, 0);
    if (result.isRefused || result.leftOutCount > 0) throw new Error(`the reference table ${path} does not load`);
  }
}

async function replay(
  db: Database,
  workspace: Workspace,
  options: RefreshOptions,
  ledger: readonly LedgerEntry[],
  from: number,
  isWanted: (entry: LedgerEntry) => boolean = () => true,
): Promise<void> {
  for (const [index, entry] of ledger.entries()) {
    if (index >= from && isWanted(entry))
      await db.transaction(() => replayEntry(db, workspace, options, entry, index + 1));
  }
}

async function replayEntry(
  db: Database,
  workspace: Workspace,
  options: RefreshOptions,
  entry: LedgerEntry,
  loadId: number,
): Promise<void> {
  const path = await kept(workspace, entry.sha256, entry.file);
  const { parameters, accept_incomplete } = entry;
  const arrival: Arrival = { path, name: entry.file, parameters, acceptIncomplete: accept_incomplete };
  const result = await load(db, options.definitions, arrival, loadId);
  if (result.isRefused) throw new Fault(refusedAgain(workspace, entry, result));
  await recordLoad(db, loadId, entry, result);
}

function refusedAgain(workspace: Workspace, entry: LedgerEntry, result: LoadResult): string {
  const reason = result.messages[0]?.expected ?? "";
  const place = archivedPath(workspace, entry.sha256);
  return `${entry.file}: was loaded on ${entry.received_at} and is refused now (expected ${reason}). It lies in ${place}.`;
}

async function take(
  db: Database,
  workspace: Workspace,
  options: RefreshOptions,
  file: NewFile,
  loadId: number,
): Promise<LoadResult> {
  const { path, name, hash, bytes } = file;
  const { parameters, acceptIncomplete } = options;
  await db.run("begin transaction");
  const result = await load(db, options.definitions, { path, name, parameters, acceptIncomplete }, loadId);
  writeRefusal(workspace, result);
  if (result.isRefused) {
    await db.run("rollback");
    return result;
  }
  keep(workspace, path, hash);
  const entry = {
    received_at: file.receivedOn === null ? options.now : `${file.receivedOn}T00:00:00.000Z`,
    return: result.returnName ?? "",
    file: name,
    sha256: hash,
    bytes,
    parameters: result.parameters,
    accept_incomplete: acceptIncomplete,
  };
  await recordLoad(db, loadId, entry, result);
  appendToLedger(workspace.ledger, entry);
  await db.run("commit");
  return result;
}
