import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ReadingDay, readingDay } from "../store/day.ts";
import type { RefreshOptions } from "../store/make.ts";
import type { AskedRefresh } from "../store/refresh.ts";
import type { Database } from "../store/warehouse/database.ts";
import { type Workspace, workspaceAt, workspaceKind } from "../store/workspace/workspace.ts";
import type { CommonOptions, ReadOptions } from "./options.ts";
import { commandCode, root } from "./own-code.ts";

/** The workspace of a command: `--data`, else `data` where it holds a ledger, else the demonstration. */
export function workspaceOf(options: CommonOptions): Workspace {
  const data = join(root, "data");
  const own = existsSync(join(data, "ledger.jsonl")) ? data : join(data, "demo");
  return workspaceAt(options.data ?? own);
}

const returns = async () => (await import("../../pipelines/index.ts")).returns;

/** What a refresh needs, as the command has it. */
export function refreshOptions(
  workspace: Workspace,
  own: Pick<RefreshOptions, "files" | "parameters" | "acceptIncomplete" | "onProgress">,
): AskedRefresh {
  return {
    definitions: returns,
    referenceFiles: referenceFiles(workspace),
    code: commandCode(),
    now: new Date().toISOString(),
    computeFigures: async (db: Database) => (await import("../analysis/figures.ts")).computeFigures(db),
    ...own,
  };
}

/** The same, with the returns themselves. */
export async function wholeOptions(...asked: Parameters<typeof refreshOptions>): Promise<RefreshOptions> {
  return { ...refreshOptions(...asked), definitions: await returns() };
}

/** A demonstration has councils of its own: the table of real ones never enters it. */
function referenceFiles(workspace: Workspace): string[] {
  const names = workspaceKind(workspace) === "demonstration" ? ["service-classes"] : ["councils", "service-classes"];
  return names.map((name) => join(root, "data", "reference", `${name}.csv`));
}

/** What a replay of the ledger needs: no file is taken. */
export function replayOptions(workspace: Workspace): Promise<RefreshOptions> {
  return wholeOptions(workspace, { files: [], parameters: {}, acceptIncomplete: false, onProgress: () => {} });
}

/** The day that a command speaks of. */
export function dayOf(options: ReadOptions): ReadingDay {
  return readingDay(workspaceOf(options), options.asOf);
}

/** The workspace a command reads: with `--as-of`, its warehouse is the position at the end of that day. */
export async function workspaceRead(options: ReadOptions): Promise<Workspace> {
  const workspace = workspaceOf(options);
  if (options.asOf === undefined) return workspace;
  const { workspaceAsOf } = await import("../store/position.ts");
  return workspaceAsOf(workspace, await replayOptions(workspace), options.asOf);
}
