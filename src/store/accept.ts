import type { Return } from "../contract/return.ts";
import { withAllOpened } from "../files/open.ts";
import type { Arrived, Opened } from "../files/table.ts";
import { orBug } from "./bug.ts";
import type { NewFile, UnreadFile } from "./incoming/incoming-folder.ts";
import { Links } from "./incoming/links.ts";
import { type Arrival, load } from "./load/load.ts";
import { strictly } from "./load/strict.ts";
import { loadTogether } from "./load/together.ts";
import { type Lists, writeLists } from "./refusal.ts";
import { inRuns } from "./runs.ts";
import type { Database } from "./warehouse/database.ts";
import { isDamage } from "./warehouse/live-warehouse.ts";
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
  /** Headings of columns that look like people's data and are not. */
  readonly allowedColumns?: readonly string[];
}

/** What became of a file, and where the lists of what is wrong with it are. */
export interface AcceptedFile extends LoadResult, Lists {}

/** A file that has arrived, as it is opened. */
interface ArrivedFile extends Arrived {
  readonly file: NewFile;
}

type OpenFile = ArrivedFile & { readonly opened: Opened };

/** What files are taken into: `ledger` is what the ledger holds, and is given the lines that are added to it. */
export interface Accepting {
  readonly db: Database;
  readonly workspace: Workspace;
  readonly options: AcceptOptions;
  readonly ledger: LedgerEntry[];
  readonly onAccepted: (file: NewFile, taken: AcceptedFile) => void;
}

/**
 * Loads files that have arrived, in order. Each is kept in the archive once it is judged, as it was when it was hashed, and
 * is loaded once its line is in the ledger: before that nothing of it was ever seen, after that every warehouse holds it.
 */
export async function accept(accepting: Accepting, files: readonly NewFile[]): Promise<void> {
  const { workspace, options } = accepting;
  const { definitions, allowedColumns = [] } = options;
  beginLedger(workspace.ledger);
  const links = new Links(workspace.scratch);
  try {
    const arrived = files.map((file) => ({ path: links.readable(file.path), name: file.name, allowedColumns, file }));
    await withAllOpened(definitions, arrived, workspace.scratch, (open) =>
      inRuns(
        open,
        (run) => acceptTogether(accepting, run),
        (each) => acceptAlone(accepting, each),
      ),
    );
  } finally {
    links.remove();
  }
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
    // What stops one of them, a disk that is full at the third, stops it alone: those before it are taken.
    if (isDamage(error) || ledger.length > loads) throw error;
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

function arrivalOf({ name }: ArrivedFile, { parameters, acceptIncomplete, replace = false }: AcceptOptions): Arrival {
  return { name, parameters, acceptIncomplete, replace };
}

/** Keeps accepted files in the archive, notes them in the warehouse and, last, in the ledger. */
async function note(accepting: Accepting, taken: readonly (readonly [NewFile, LoadResult])[]): Promise<void> {
  const { db, workspace, options, ledger } = accepting;
  // A disk writes several files out in little more time than one.
  const copies = await Promise.allSettled(taken.map(([{ path, hash }]) => keep(workspace, path, hash)));
  for (const copy of copies) if (copy.status === "rejected") throw copy.reason;
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
      ...allowedIn(options),
    };
    entries.push(entry);
    loads.push({ loadId: ledger.length + entries.length, entry, result });
  }
  await recordLoads(db, loads);
  appendToLedger(workspace.ledger, entries);
  ledger.push(...entries);
}

/** A line says which columns were allowed only where any were. */
function allowedIn({ allowedColumns = [] }: AcceptOptions): Pick<LedgerEntry, "allowed_columns"> {
  return allowedColumns.length === 0 ? {} : { allowed_columns: [...allowedColumns] };
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
