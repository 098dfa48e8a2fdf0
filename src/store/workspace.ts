import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Fault } from "./fault.ts";

const kindSchema = z.object({ kind: z.enum(["demonstration", "real"]) });

/** A workspace holds demonstration data or real data, never both. */
export type WorkspaceKind = z.infer<typeof kindSchema>["kind"];

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
    lock: at("refresh.lock"),
  };
}

/** Makes the folders of a workspace that are not there yet. The kind is written once and never changes. */
export function prepareWorkspace(workspace: Workspace, kind: WorkspaceKind): void {
  for (const folder of [workspace.incoming, workspace.refused, workspace.archive]) {
    mkdirSync(folder, { recursive: true });
  }
  if (!existsSync(kindFile(workspace))) writeFileSync(kindFile(workspace), `${JSON.stringify({ kind })}\n`);
}

/** Whether a workspace is demonstration or real; a folder that does not say is real. */
export function workspaceKind(workspace: Workspace): WorkspaceKind {
  if (!existsSync(kindFile(workspace))) return "real";
  const result = kindSchema.safeParse(parsedJson(readFileSync(kindFile(workspace), "utf8")));
  if (result.success) return result.data.kind;
  throw new Fault(`${kindFile(workspace)}: expected {"kind":"demonstration"} or {"kind":"real"}. Correct the file.`);
}

/** Whether a folder may become a new workspace: it is not there, or holds nothing. */
export function isEmptyFolder(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

function kindFile(workspace: Workspace): string {
  return join(workspace.folder, "workspace.json");
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
