import type { Return } from "../contract/return.ts";
import { withOpened } from "../files/open.ts";
import type { Opened } from "../files/table.ts";
import { forget, keep } from "./archive.ts";
import { orBug } from "./bug.ts";
import type { Warned } from "./change.ts";
import type { Database } from "./database.ts";
import type { NewFile, UnreadFile } from "./incoming-folder.ts";
import { appendToLedger, type LedgerEntry } from "./ledger.ts";
import { type LoadResult, load, unreadResult } from "./load.ts";
import { type Lists, writeLists } from "./refusal.ts";
import { strictly } from "./strict.ts";
import { recordLoad } from "./warehouse.ts";
import type { Workspace } from "./workspace.ts";

/** How files are taken. */
export interface TakeOptions extends Warned {
  readonly definitions: readonly Return[];
  /** The time that a file without a day of its own is received. */
  readonly now: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly acceptIncomplete: boolean;
  /** A file loads that holds less than half of the publication that it replaces. */
  readonly replace?: boolean;
  /** A file with any row left out is refused whole. */
  readonly isStrict?: boolean;
}

/** What became of a file, and where the lists of what is wrong with it are. */
export interface TakenFile extends LoadResult, Lists {}

/**
 * Loads one file that has arrived, from the archive, so that what is loaded is what is kept. It is loaded once its line
 * is in the ledger: before that nothing of it was ever seen, after that every warehouse holds it. `ledger` is what the
 * ledger holds, and is given that line too.
 */
export async function take(
  db: Database,
  workspace: Workspace,
  options: TakeOptions,
  file: NewFile,
  ledger: LedgerEntry[],
): Promise<TakenFile> {
  const path = await keep(workspace, file.path, file.hash);
  const loads = ledger.length;
  return orBug(
    file.name,
    () =>
      withOpened(options.definitions, { path, name: file.name }, workspace.scratch, (opened) =>
        takeOpened(db, workspace, options, file, opened, ledger),
      ),
    async (result) => {
      forgetRefused(workspace, file.hash, ledger);
      return { ...result, ...(await writeLists(workspace, file, null, result)) };
    },
    // With its line in the ledger a file is loaded, whatever went wrong after that.
    () => ledger.length > loads,
  );
}

/** What became of a file that cannot be read as it lies; its list says why. */
export async function refuse(workspace: Workspace, { path, message }: UnreadFile): Promise<TakenFile> {
  const result = unreadResult(message);
  return { ...result, ...(await writeLists(workspace, { path }, null, result)) };
}

async function takeOpened(
  db: Database,
  workspace: Workspace,
  options: TakeOptions,
  file: NewFile,
  opened: Opened,
  ledger: LedgerEntry[],
): Promise<TakenFile> {
  const { parameters, acceptIncomplete, replace = false, isStrict = false } = options;
  const { name, hash, bytes } = file;
  const loadId = ledger.length + 1;
  const taken = await load(db, opened, { name, parameters, acceptIncomplete, replace }, loadId, async (loaded) => {
    const judged = isStrict ? strictly(loaded) : loaded;
    const lists = await writeLists(workspace, file, opened.table, judged);
    if (judged.isRefused) return { ...judged, ...lists };
    const entry = {
      received_at: receivedAt(file, options, ledger),
      return: judged.returnName ?? "",
      file: name,
      sha256: hash,
      bytes,
      parameters: judged.parameters,
      accept_incomplete: acceptIncomplete,
      replace,
    };
    await recordLoad(db, loadId, entry, judged);
    appendToLedger(workspace.ledger, entry);
    ledger.push(entry);
    return { ...judged, ...lists };
  });
  if (taken.isRefused) forgetRefused(workspace, hash, ledger);
  return taken;
}

/** The archive keeps what the ledger names: bytes that were loaded before stay, though they are refused now. */
function forgetRefused(workspace: Workspace, hash: string, ledger: readonly LedgerEntry[]): void {
  if (!ledger.some((entry) => entry.sha256 === hash)) forget(workspace, hash);
}

/** The order of the ledger is the order of time: a clock or a folder's day behind the line before does not go back. */
function receivedAt(file: NewFile, { now, warn }: TakeOptions, ledger: readonly LedgerEntry[]): string {
  const time = file.receivedOn === null ? now : `${file.receivedOn}T00:00:00.000Z`;
  const last = ledger.at(-1)?.received_at ?? "";
  if (time >= last) return time;
  const what = file.receivedOn === null ? "This computer's clock" : `The day of the folder of ${file.name}`;
  warn?.(`${what} says ${time.slice(0, 10)}, before the last load: ${file.name} is noted as received on ${last}.`);
  return last;
}
