import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { returns } from "../../pipelines/index.ts";
import type { Database } from "../store/database.ts";
import { type ReadingDay, readingDay } from "../store/day.ts";
import { workspaceAsOf } from "../store/position.ts";
import type { RefreshOptions } from "../store/refresh.ts";
import { type Workspace, workspaceAt, workspaceKind } from "../store/workspace.ts";
import type { CommonOptions, ReadOptions } from "./options.ts";

/** The project's own folder: the bundle lies in its `build`. */
export const root = join(import.meta.dirname, "..");

/** The workspace of a command: `--data`, else `data` where it holds a ledger, else the demonstration. */
export function workspaceOf(options: CommonOptions): Workspace {
  const data = join(root, "data");
  const own = existsSync(join(data, "ledger.jsonl")) ? data : join(data, "demo");
  return workspaceAt(options.data ?? own);
}

/**
 * Which version of the command this is: its own files, and that of the process that reads workbooks, name their parts by
 * what these hold, so that their hash is another where any part is.
 */
export function commandCode(): string {
  const hash = createHash("sha256");
  for (const name of ["yardstick.js", "workbook-process.js"])
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex");
}

/** What a refresh needs, as the command has it. */
export function refreshOptions(
  workspace: Workspace,
  own: Pick<RefreshOptions, "files" | "parameters" | "acceptIncomplete" | "onProgress">,
): RefreshOptions {
  return {
    definitions: returns,
    referenceFiles: referenceFiles(workspace),
    code: commandCode(),
    now: new Date().toISOString(),
    computeFigures: async (db: Database) => (await import("../analysis/figures.ts")).computeFigures(db),
    ...own,
  };
}

/** A demonstration has councils of its own: the table of real ones never enters it. */
function referenceFiles(workspace: Workspace): string[] {
  const names = workspaceKind(workspace) === "demonstration" ? ["service-classes"] : ["councils", "service-classes"];
  return names.map((name) => join(root, "data", "reference", `${name}.csv`));
}

/** What a replay of the ledger needs: no file is taken. */
export function replayOptions(workspace: Workspace): RefreshOptions {
  return refreshOptions(workspace, { files: [], parameters: {}, acceptIncomplete: false, onProgress: () => {} });
}

/** The day that a command speaks of. */
export function dayOf(options: ReadOptions): ReadingDay {
  return readingDay(workspaceOf(options), options.asOf);
}

/** The workspace a command reads: with `--as-of`, its warehouse is the position at the end of that day. */
export async function workspaceRead(options: ReadOptions): Promise<Workspace> {
  const workspace = workspaceOf(options);
  if (options.asOf === undefined) return workspace;
  return workspaceAsOf(workspace, replayOptions(workspace), options.asOf);
}
