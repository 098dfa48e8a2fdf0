import { safeName } from "../contract/personal/file-name.ts";
import { type AcceptedFile, accept, refuse } from "./accept.ts";
import type { NewFiles } from "./incoming/incoming-files.ts";
import type { NewFile, UnreadFile } from "./incoming/incoming-folder.ts";
import { openCurrent, openNew, type RefreshOptions, replaceWarehouse } from "./make.ts";
import { windowsOf } from "./runs.ts";
import type { Database } from "./warehouse/database.ts";
import { damaged, isDamage } from "./warehouse/live-warehouse.ts";
import { readLedger } from "./workspace/ledger.ts";
import type { Workspace } from "./workspace/workspace.ts";

/** Takes the files in turn. A live warehouse that proves damaged on the way is made again, with all taken so far. */
export async function takeAll(
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

/** Writes down of files that cannot be read what is wrong with each. */
export async function refuseAll(workspace: Workspace, files: readonly UnreadFile[]): Promise<AcceptedFile[]> {
  const refused: AcceptedFile[] = [];
  for (const file of files) refused.push(await refuse(workspace, file));
  return refused;
}
