import { statSync } from "node:fs";
import { basename, isAbsolute, relative, sep } from "node:path";
import { dayBeginning, dayNaming } from "../contract/folder-day.ts";
import type { Return } from "../contract/return.ts";
import { withOpened } from "../files/open.ts";
import { sha256 } from "./archive.ts";
import { type FoundFiles, filesIn, filesNamed } from "./incoming-folder.ts";
import type { Workspace } from "./workspace.ts";

/** A file that has arrived and was not loaded before. */
export interface NewFile {
  readonly path: string;
  readonly name: string;
  readonly hash: string;
  readonly bytes: number;
  /** The day it was received, where the folder it lies in is named by a day: `incoming/2010-05-14/`. */
  readonly receivedOn: string | null;
}

/** The files that there are: those to take, in the order they are to be loaded, and those that are not taken. */
export interface NewFiles extends Pick<FoundFiles, "passedOver" | "unread"> {
  readonly fresh: NewFile[];
  /** Names of files whose bytes were loaded before. */
  readonly known: string[];
}

/** The files to take: those given, or all that lie in `incoming`. */
export async function newFiles(
  workspace: Workspace,
  definitions: readonly Return[],
  given: readonly string[],
  loaded: ReadonlySet<string>,
  warn: (text: string) => void = () => {},
): Promise<NewFiles> {
  const { paths, passedOver, unread } = given.length > 0 ? filesNamed(given) : filesIn(workspace.incoming);
  const files: NewFile[] = [];
  for (const path of paths) files.push(await describe(workspace, path));
  const fresh = files.filter((file, index) => {
    const isFirst = files.findIndex((other) => other.hash === file.hash) === index;
    return isFirst && !loaded.has(file.hash);
  });
  const known = files.filter((file) => !fresh.includes(file)).map((file) => file.name);
  for (const text of nearlyDays(workspace, fresh)) warn(text);
  if (fresh.length < 2) return { fresh, known, passedOver, unread };
  const ordered: { file: NewFile; order: (string | number)[] }[] = [];
  for (const [index, file] of fresh.entries()) {
    ordered.push({ file, order: [...(await loadOrder(workspace, definitions, file)), index] });
  }
  ordered.sort((a, b) => compare(a.order, b.order));
  return { fresh: ordered.map(({ file }) => file), known, passedOver, unread };
}

/** The day received first, then returns that others are checked against, then as given. */
async function loadOrder(
  workspace: Workspace,
  definitions: readonly Return[],
  file: NewFile,
): Promise<[string, number]> {
  const isReference = await withOpened(
    definitions,
    file,
    workspace.scratch,
    async ({ table }) => table?.definition.isReference === true,
  );
  return [file.receivedOn ?? "9999-12-31", isReference ? 0 : 1];
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const index = a.findIndex((part, i) => part !== b[i]);
  const [left, right] = [a[index] ?? 0, b[index] ?? 0];
  return left < right ? -1 : left > right ? 1 : 0;
}

async function describe(workspace: Workspace, path: string): Promise<NewFile> {
  const receivedOn = dayReceived(relative(workspace.incoming, path));
  return { path, name: basename(path), hash: await sha256(path), bytes: statSync(path).size, receivedOn };
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
