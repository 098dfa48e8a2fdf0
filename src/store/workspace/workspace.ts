import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readSettings, type WorkspaceKind, type WorkspaceSettings } from "./settings.ts";

export type { WorkspaceKind } from "./settings.ts";

/** The folder that holds a council's files, ledger, archive and warehouse, and where each lies in it. */
export interface Workspace {
  readonly folder: string;
  readonly incoming: string;
  readonly refused: string;
  readonly archive: string;
  readonly ledger: string;
  readonly warehouse: string;
  readonly warehouseNext: string;
  /** The boundaries of councils that its maps are drawn from; there where someone put it. */
  readonly boundaries: string;
  /** Where files are written out to be read; nothing in it outlives its process. */
  readonly scratch: string;
  /** What the last build of its site keeps for the next; it may be deleted at any time. */
  readonly cache: string;
  /** What the last refresh noted of files that it read, for the next; it may be deleted at any time. */
  readonly seen: string;
  /** There while a process changes the workspace. */
  readonly lock: string;
}

/** The places of a workspace in `folder`; nothing is read or made. */
export function workspaceAt(folder: string): Workspace {
  const at = (name: string) => join(resolve(folder), name);
  return {
    folder: resolve(folder),
    incoming: at("incoming"),
    refused: at("refused"),
    archive: at("archive"),
    ledger: at("ledger.jsonl"),
    warehouse: at("warehouse.duckdb"),
    warehouseNext: at("warehouse.next.duckdb"),
    boundaries: at("boundaries.geojson"),
    scratch: at("scratch"),
    cache: at("cache"),
    seen: at("seen.json"),
    lock: at("refresh.lock"),
  };
}

/** Makes the folders of a workspace that are not there yet. The kind is written once and never changes. */
export function prepareWorkspace(
  workspace: Workspace,
  kind: WorkspaceKind,
  settings: Omit<WorkspaceSettings, "kind"> = {},
): void {
  for (const folder of [workspace.incoming, workspace.refused, workspace.archive]) {
    mkdirSync(folder, { recursive: true });
  }
  const file = settingsFile(workspace);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ kind, ...settings })}\n`);
}

/** Lets the group of this account read a workspace, as its settings say from then on; what else they say stays. */
export function shareWorkspace(workspace: Workspace): void {
  const settings = workspaceSettings(workspace);
  if (settings.shared === true) return;
  writeFileSync(settingsFile(workspace), `${JSON.stringify({ ...settings, shared: true })}\n`);
}

/** Whether a workspace is demonstration or real; a folder that does not say is real. */
export function workspaceKind(workspace: Workspace): WorkspaceKind {
  return workspaceSettings(workspace).kind;
}

/**
 * What the workspace's own file says of it.
 *
 * @throws {Fault} where that is not a file of settings.
 */
export function workspaceSettings(workspace: Workspace): WorkspaceSettings {
  return readSettings(settingsFile(workspace));
}

/** Whether a folder may become a new workspace: it is not there, or holds nothing. A file is no folder. */
export function isEmptyFolder(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
}

/** Where the settings of a workspace lie. */
export function settingsFile(workspace: Workspace): string {
  return join(workspace.folder, "workspace.json");
}

/** Where words for the person who waits go, beside the result: what was found damaged and put right. */
export interface Warned {
  readonly warn?: (text: string) => void;
}
