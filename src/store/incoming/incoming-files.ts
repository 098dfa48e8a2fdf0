import { statSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, sep } from "node:path";
import { dayBeginning, dayNaming } from "../../contract/folder-day.ts";
import type { Message } from "../../contract/message.ts";
import { safeName } from "../../contract/personal/file-name.ts";
import type { Return } from "../../contract/return.ts";
import { sha256 } from "../workspace/archive.ts";
import type { LedgerEntry } from "../workspace/ledger.ts";
import type { SeenFiles } from "../workspace/seen-files.ts";
import type { Warned, Workspace } from "../workspace/workspace.ts";
import { type FoundFiles, filesIn, filesNamed, type NewFile } from "./incoming-folder.ts";
import type { Ordering } from "./order.ts";
import { together } from "./versions.ts";

/** The files that there are: those to take, in the order they are to be loaded, and those that are not taken. */
export interface NewFiles extends Pick<FoundFiles, "passedOver" | "unread"> {
  readonly fresh: readonly NewFile[];
  /** Names of files whose bytes were loaded before. */
  readonly known: string[];
  /** What is told of files beside what is found in them, by their hashes. */
  readonly notes: ReadonlyMap<string, readonly Message[]>;
}

/** Returns, or what gives them where they are needed: most commands that look for files find none that is new. */
export type Definitions = readonly Return[] | (() => Promise<readonly Return[]>);

/** The returns themselves. */
export async function definitionsOf(definitions: Definitions): Promise<readonly Return[]> {
  return typeof definitions === "function" ? definitions() : definitions;
}

/** What is asked of files that arrive. */
export interface Arriving extends Omit<Ordering, "definitions">, Warned {
  readonly definitions: Definitions;
  /** Those to take; none for all that lie in `incoming`. */
  readonly files: readonly string[];
}

/** The files to take that are not among those `loaded`, by their hashes. */
export async function newFiles(
  workspace: Workspace,
  arriving: Arriving,
  loaded: ReadonlyMap<string, LedgerEntry>,
  seen: SeenFiles,
): Promise<NewFiles> {
  const given = arriving.files;
  const { paths, passedOver, unread } = given.length > 0 ? filesNamed(given) : filesIn(workspace.incoming);
  const files: NewFile[] = [];
  const hashOf = given.length > 0 ? sha256 : (path: string) => seen.value(path, () => sha256(path));
  for (const path of paths) files.push(await describe(workspace, path, hashOf));
  const firsts = new Map(files.toReversed().map((file) => [file.hash, file]));
  const isFresh = (file: NewFile) => firsts.get(file.hash) === file && !loaded.has(file.hash);
  const fresh = files.filter(isFresh);
  const others = files.filter((file) => !isFresh(file));
  const known = others.map((file) => safeName(file.name));
  for (const text of nearlyDays(workspace, fresh)) arriving.warn?.(text);
  // A file that was loaded by its name, because nothing chose between it and another, is not replaced by the other.
  const rivals =
    given.length > 0
      ? []
      : others.filter((file) => fresh.some((each) => cameTogether(each, file, loaded.get(file.hash))));
  if (fresh.length + rivals.length < 2) return { fresh, known, passedOver, unread, notes: new Map() };
  const rivalsOf = (names: ReadonlySet<string>) =>
    rivals.filter(({ hash }) => names.has(loaded.get(hash)?.return ?? ""));
  const { inOrder } = await import("./order.ts");
  const ordering = { ...arriving, definitions: await definitionsOf(arriving.definitions) };
  const { files: ordered, undecided, notes } = await inOrder(workspace, ordering, fresh, rivalsOf);
  return { fresh: ordered, known, passedOver, unread: [...unread, ...undecided], notes };
}

/** Whether a file lay beside one that was loaded, then, and was modified within a minute of it. */
function cameTogether(file: NewFile, other: NewFile, load: LedgerEntry | undefined): boolean {
  if (load === undefined || dirname(file.path) !== dirname(other.path)) return false;
  return Math.abs(file.modified - other.modified) <= together && file.modified <= Date.parse(load.received_at);
}

async function describe(
  workspace: Workspace,
  path: string,
  hashOf: (path: string) => Promise<string>,
): Promise<NewFile> {
  const receivedOn = dayReceived(relative(workspace.incoming, path));
  const { size, mtimeMs } = statSync(path);
  return { path, name: basename(path), hash: await hashOf(path), bytes: size, modified: mtimeMs, receivedOn };
}

/** The day that a folder between `incoming` and the file is named by. A file outside `incoming` has none. */
function dayReceived(pathInIncoming: string): string | null {
  const days = foldersOf(pathInIncoming).map(dayNaming);
  return days.find((day) => day !== null) ?? null;
}

/** The folders between `incoming` and a file; none of a file outside it. */
function foldersOf(pathInIncoming: string): string[] {
  const folders = pathInIncoming.split(sep).slice(0, -1);
  return folders[0] === ".." || isAbsolute(pathInIncoming) ? [] : folders;
}

/** What is said of folders whose names begin with a day and go on: of each once. */
function nearlyDays(workspace: Workspace, files: readonly NewFile[]): string[] {
  const undated = files.filter(({ receivedOn }) => receivedOn === null);
  const folders = new Set(undated.flatMap(({ path }) => foldersOf(relative(workspace.incoming, path))));
  return [...folders].flatMap((folder) => {
    const day = dayBeginning(folder);
    if (day === null) return [];
    return (
      `The folder ${JSON.stringify(folder)} begins with a day but says more, which may be the day of the figures. Its ` +
      `files are noted as received today. If they came on that day, name the folder ${day} before they load.`
    );
  });
}
