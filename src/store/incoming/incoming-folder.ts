import { closeSync, existsSync, lstatSync, openSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { Message } from "../../contract/message.ts";
import { isFolderOfPrograms, isNameOfPrograms } from "../../files/left-by-programs.ts";
import { fileMessage } from "../../files/message.ts";
import { Fault } from "../workspace/fault.ts";

/** What lies in `incoming`, or was named to the command. */
export interface FoundFiles {
  /** The files to read, in the order of their names; a link to a file is one. */
  readonly paths: readonly string[];
  /** Files that system and office programs leave for themselves: they hold no table, and nobody is told of them. */
  readonly passedOver: readonly string[];
  /** Files that are not there to be read yet, each with the message that says so. */
  readonly unread: readonly UnreadFile[];
}

/** A file that has arrived and was not loaded before. */
export interface NewFile {
  readonly path: string;
  readonly name: string;
  readonly hash: string;
  readonly bytes: number;
  /** When it was modified, in milliseconds. */
  readonly modified: number;
  /** The day it was received, where the folder it lies in is named by a day: `incoming/2010-05-14/`. */
  readonly receivedOn: string | null;
}

/** A file that cannot be read as it lies. */
export interface UnreadFile {
  readonly path: string;
  readonly message: Message;
}

/** Every file in a folder and in the folders within it. */
export function filesIn(folder: string): FoundFiles {
  if (!existsSync(folder)) return { paths: [], passedOver: [], unread: [] };
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return sorted(paths.sort(), (path) => isHidden(relative(folder, path)));
}

/**
 * The files that were named to the command: one whose name only begins with a dot is meant.
 *
 * @throws {Fault} where one of them is not there, or is a folder.
 */
export function filesNamed(paths: readonly string[]): FoundFiles {
  for (const path of paths) expectFile(path);
  return sorted(paths, () => false);
}

function expectFile(path: string): void {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) {
    throw new Fault(`${path || '""'}: expected a file, found nothing there. Check the name.`);
  }
  if (entry.isDirectory()) throw new Fault(`${path}: expected a file, found a folder. Name the files in it.`);
}

function sorted(all: readonly string[], isHiddenFile: (path: string) => boolean): FoundFiles {
  const found = { paths: [] as string[], passedOver: [] as string[], unread: [] as UnreadFile[] };
  for (const path of all) {
    const message = notThereYet(path);
    if (message !== null) found.unread.push({ path, message });
    else if (isNameOfPrograms(basename(path)) || isHiddenFile(path) || isDevice(path)) found.passedOver.push(path);
    else found.paths.push(path);
  }
  return found;
}

function isHidden(place: string): boolean {
  const parts = place.split(sep);
  return parts.at(-1)?.startsWith(".") === true || parts.slice(0, -1).some(isFolderOfPrograms);
}

/** A pipe or a socket: reading it would wait for ever. */
function isDevice(path: string): boolean {
  return existsSync(path) && !statSync(path).isFile() && !statSync(path).isDirectory();
}

function notThereYet(path: string): Message | null {
  const name = basename(path);
  if (/\.(?:crdownload|part|partial|download|opdownload)$/i.test(name)) return unfinished(name);
  if (/^\..+\.icloud$/i.test(name)) return notHere(name);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return (isLink ? brokenLink(path, name) : null) ?? notOpened(path, name);
}

/** The message about a file that this account cannot open; null for one that it can, and for what is no file. */
function notOpened(path: string, name: string): Message | null {
  if (isDevice(path)) return null;
  try {
    closeSync(openSync(path, "r"));
    return null;
  } catch (error) {
    return fileMessage(name, {
      code: "file/not-opened",
      expected: "a file that this account may read",
      found: `one that it may not (${error instanceof Error && "code" in error ? error.code : error})`,
      why: "Nothing in the file was read.",
      fix: "Close it in other programs, or ask its owner for the right to read it, and run refresh.",
    });
  }
}

/** The message about a link that is to no file; null for one that can be followed. */
function brokenLink(path: string, name: string): Message | null {
  const leadsTo = whereTo(path);
  if (leadsTo === null) return null;
  return fileMessage(name, {
    code: "file/link",
    expected: "a file, or a link to one",
    found: `a link ${leadsTo}`,
    why: "A link is followed to a file only, so nothing of it was read.",
    fix: "Put the file itself in place of the link, or take the link away, and run refresh.",
  });
}

function whereTo(path: string): string | null {
  try {
    return statSync(realpathSync(path)).isDirectory() ? "to a folder" : null;
  } catch (error) {
    const isLoop = error instanceof Error && "code" in error && error.code === "ELOOP";
    return isLoop ? "that leads back to itself" : "that leads nowhere";
  }
}

function unfinished(name: string): Message {
  return fileMessage(name, {
    code: "file/unfinished",
    expected: "a whole file",
    found: "a download that is not finished",
    why: "Part of a file would be loaded for the whole of it.",
    fix: "Wait until the browser has it all, or take this part away and download the file again; then run refresh.",
  });
}

function notHere(name: string): Message {
  return fileMessage(name, {
    code: "file/in-the-cloud",
    expected: "a file on this computer",
    found: "one that iCloud keeps elsewhere",
    why: "What lies here is its name only.",
    fix: "Open its folder in Finder, choose Download Now and run refresh.",
  });
}
