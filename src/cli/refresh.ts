import { type RefreshResult, refresh } from "../store/refresh.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { answer, tell } from "./answer.ts";
import { refreshOptions, replayOptions, workspaceOf } from "./context.ts";
import { hiddenFigures, hiddenInWords } from "./hidden.ts";
import type { CommonOptions, RefreshCommand } from "./options.ts";
import { progress } from "./progress.ts";
import { hasFaults, loadReport } from "./report.ts";

/** Takes what is new, loads it and recomputes the figures; exit 1 where anything was refused or left out. */
export async function refreshCommand(files: readonly string[], options: RefreshCommand): Promise<number> {
  const workspace = workspaceOf(options);
  const { results, known, passedOver, isMade } = await refreshWorkspace(workspace, files, options);
  const hidden = isMade ? await hiddenFigures(workspace) : null;
  const report = loadReport(results, { known, passedOver: files.length > 0 ? passedOver : [], isLoaded: true });
  answer(
    options.json,
    { results, known, passed_over: passedOver.length, hidden },
    [report, ...(hidden === null ? [] : hiddenInWords(hidden))].join("\n"),
  );
  return hasFaults(results) ? 1 : 0;
}

/** The refresh itself, with a bar on a terminal. */
export async function refreshWorkspace(
  workspace: Workspace,
  files: readonly string[],
  options: RefreshCommand,
): Promise<RefreshResult> {
  const bar = await progress();
  const parameters = options.period === undefined ? {} : { period: options.period };
  const acceptIncomplete = options.acceptIncomplete ?? false;
  const own = { files, parameters, acceptIncomplete, onProgress: bar.step };
  const asked = {
    isStrict: options.strict ?? false,
    replace: options.replace ?? false,
    isShared: options.shared ?? false,
    allowedColumns: options.allowColumn ?? [],
  };
  try {
    return await refresh(workspace, { ...refreshOptions(workspace, own), ...asked, warn: tell });
  } finally {
    bar.stop();
  }
}

/** Makes the warehouse again from the ledger and the archive. */
export async function rebuildCommand(options: CommonOptions): Promise<number> {
  const workspace = workspaceOf(options);
  const { rebuild } = await import("../store/make.ts");
  await rebuild(workspace, { ...(await replayOptions(workspace)), warn: tell });
  answer(options.json, { warehouse: workspace.warehouse }, `Rebuilt ${workspace.warehouse}.`);
  return 0;
}
