import type { Return } from "../contract/return.ts";
import { withAllOpened } from "../files/open.ts";
import type { Opened } from "../files/table.ts";
import { isOfAll, orBug } from "./bug.ts";
import type { NewFile, UnreadFile } from "./incoming/incoming-folder.ts";
import { type Arrival, load } from "./load/load.ts";
import { strictly } from "./load/strict.ts";
import { loadTogether } from "./load/together.ts";
import { type Lists, writeLists } from "./refusal.ts";
import { inRuns } from "./runs.ts";
import type { Database } from "./warehouse/database.ts";
import { type LoadResult, unreadResult } from "./warehouse/load-result.ts";
import { type RecordedLoad, recordLoads } from "./warehouse/warehouse.ts";
import { forget, keep } from "./workspace/archive.ts";
import { appendToLedger, beginLedger, type LedgerEntry } from "./workspace/ledger.ts";
import type { Warned, Workspace } from "./workspace/workspace.ts";

/** How files are taken. */
export interface AcceptOptions extends Warned {
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
export interface AcceptedFile extends LoadResult, Lists {}

/** A file that has arrived, as it lies in the archive. */
interface KeptFile {
  readonly path: string;
  readonly name: string;
  readonly file: NewFile;
}

type OpenFile = KeptFile & { readonly opened: Opened };

/** What files are taken into: `ledger` is what the ledger holds, and is given the lines that are added to it. */
export interface Accepting {
  readonly db: Database;
  readonly workspace: Workspace;
  readonly options: AcceptOptions;
  readonly ledger: LedgerEntry[];
  readonly onAccepted: (file: NewFile, taken: AcceptedFile) => void;
}

/**
 * Loads files that have arrived, in order, from the archive, so that what is loaded is what is kept. Each is loaded once
 * its line is in the ledger: before that nothing of it was ever seen, after that every warehouse holds it.
 */
export async function accept(accepting: Accepting, files: readonly NewFile[]): Promise<void> {
  const { workspace, options } = accepting;
  beginLedger(workspace.ledger);
  const { kept, failure } = await keepAll(workspace, files);
  await withAllOpened(options.definitions, kept, workspace.scratch, (open) =>
    inRuns(
      open,
      (run) => acceptTogether(accepting, run),
      (each) => acceptAlone(accepting, each),
    ),
  );
  if (failure !== null) throw failure;
}

/** Keeps files until that fails: those before are taken all the same. */
async function keepAll(workspace: Workspace, files: readonly NewFile[]) {
  // A disk writes several files out in little more time than one.
  const copies = await Promise.allSettled(files.map(({ path, hash }) => keep(workspace, path, hash)));
  const kept: KeptFile[] = [];
  for (const [place, copy] of copies.entries()) {
    if (copy.status === "rejected") return { kept, failure: copy.reason };
    for (const file of files.slice(place, place + 1)) kept.push({ path: copy.value, name: file.name, file });
  }
  return { kept, failure: null };
}

/** Gives the places of those that must be taken alone. What nobody foresaw is found again in the file that it lies in. */
async function acceptTogether(accepting: Accepting, run: readonly OpenFile[]): Promise<readonly number[]> {
  const { db, workspace, options, ledger } = accepting;
  const loads = ledger.length;
  const waiting = run.map((each, place) => ({ ...each, arrival: arrivalOf(each, options), loadId: loads + 1 + place }));
  const taken: [NewFile, AcceptedFile][] = [];
  try {
    const apart = await loadTogether(db, waiting, async (loaded) => {
      for (const { file, opened, result } of loaded) {
        taken.push([file, { ...result, ...(await writeLists(workspace, file, opened.table, result)) }]);
      }
      await note(accepting, taken);
    });
    if (apart.length > 0) return apart;
  } catch (error) {
    if (isOfAll(error) || ledger.length > loads) throw error;
    return run.map((_, place) => place);
  }
  for (const [file, result] of taken) accepting.onAccepted(file, result);
  return [];
}

async function acceptAlone(accepting: Accepting, each: OpenFile): Promise<void> {
  const { db, workspace, options, ledger } = accepting;
  const { file, opened } = each;
  const loads = ledger.length;
  const work = () =>
    load(db, opened, arrivalOf(each, options), loads + 1, async (loaded): Promise<AcceptedFile> => {
      const judged = options.isStrict ? strictly(loaded) : loaded;
      const result = { ...judged, ...(await writeLists(workspace, file, opened.table, judged)) };
      if (!judged.isRefused) await note(accepting, [[file, result]]);
      return result;
    });
  const settle = async (result: LoadResult): Promise<AcceptedFile> => {
    return { ...result, ...(await writeLists(workspace, file, null, result)) };
  };
  // With its line in the ledger a file is loaded, whatever went wrong after that.
  const taken = await orBug(file.name, work, settle, () => ledger.length > loads);
  if (taken.isRefused) forgetRefused(workspace, file.hash, ledger);
  accepting.onAccepted(file, taken);
}

function arrivalOf({ name }: KeptFile, { parameters, acceptIncomplete, replace = false }: AcceptOptions): Arrival {
  return { name, parameters, acceptIncomplete, replace };
}

/** Notes accepted files in the warehouse and, last, in the ledger. */
async function note(accepting: Accepting, taken: readonly (readonly [NewFile, LoadResult])[]): Promise<void> {
  const { db, workspace, options, ledger } = accepting;
  const loads: RecordedLoad[] = [];
  const entries: LedgerEntry[] = [];
  for (const [file, result] of taken) {
    const entry = {
      received_at: receivedAt(file, options, entries.at(-1) ?? ledger.at(-1)),
      return: result.returnName ?? "",
      file: file.name,
      sha256: file.hash,
      bytes: file.bytes,
      parameters: result.parameters,
      accept_incomplete: options.acceptIncomplete,
      replace: options.replace ?? false,
    };
    entries.push(entry);
    loads.push({ loadId: ledger.length + entries.length, entry, result });
  }
  await recordLoads(db, loads);
  appendToLedger(workspace.ledger, entries);
  ledger.push(...entries);
}

/** What became of a file that cannot be read as it lies; its list says why. */
export async function refuse(workspace: Workspace, { path, message }: UnreadFile): Promise<AcceptedFile> {
  const result = unreadResult(message);
  return { ...result, ...(await writeLists(workspace, { path }, null, result)) };
}

/** The archive keeps what the ledger names: bytes that were loaded before stay, though they are refused now. */
function forgetRefused(workspace: Workspace, hash: string, ledger: readonly LedgerEntry[]): void {
  if (!ledger.some((entry) => entry.sha256 === hash)) forget(workspace, hash);
}

/** The order of the ledger is the order of time: a clock or a folder's day behind the line before does not go back. */
function receivedAt(file: NewFile, { now, warn }: AcceptOptions, before: LedgerEntry | undefined): string {
  const time = file.receivedOn === null ? now : `${file.receivedOn}T00:00:00.000Z`;
  const last = before?.received_at ?? "";
  if (time >= last) return time;
  const what = file.receivedOn === null ? "This computer's clock" : `The day of the folder of ${file.name}`;
  warn?.(`${what} says ${time.slice(0, 10)}, before the last load: ${file.name} is noted as received on ${last}.`);
  return last;
}
