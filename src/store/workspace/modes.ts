import { chmodSync, existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Workspace } from "./workspace.ts";

/** Bits of a mode that a workspace withholds: of other accounts all, or with `shared` those of its group to write. */
function withheld(isShared: boolean): number {
  return isShared ? 0o027 : 0o077;
}

/** Windows has no modes: there the folder's own permissions decide. */
const hasModes = process.platform !== "win32";

/** Does `work`; every file and folder that is made meanwhile can be read by this account alone, or by its group too. */
export async function withModes<T>(isShared: boolean, work: () => Promise<T>): Promise<T> {
  if (!hasModes) return work();
  const before = process.umask(withheld(isShared));
  try {
    return await work();
  } finally {
    process.umask(before);
  }
}

/** Files and folders that other accounts could do more with: how many were closed, and how many are of another account. */
export interface Tightened {
  readonly closed: number;
  readonly left: number;
}

/**
 * Takes from other accounts what they may do with the files and folders of a workspace, but lets its group read one that is
 * shared. Files in `incoming` are those of whoever put them there: their folder is closed. What is in the folder beside the
 * workspace stays as it is, and the folder with it, but for the `data` folder of an installation, which is closed.
 */
export function tighten(workspace: Workspace, isShared: boolean): Tightened {
  const found = { closed: 0, left: 0 };
  if (!hasModes || !existsSync(workspace.folder)) return found;
  const names = readdirSync(workspace.folder);
  const paths = names.filter(isOwn).flatMap((name) => within(join(workspace.folder, name), workspace.incoming));
  const all = names.every((name) => isOwn(name) || isOfInstallation(name)) ? [...paths, workspace.folder] : paths;
  for (const path of all) {
    const done = close(path, isShared);
    if (done === "closed") found.closed += 1;
    if (done === "another's") found.left += 1;
  }
  return found;
}

const ownNames =
  /^(?:incoming|refused|archive|scratch|cache|as-of|releases?|workspace\..*|ledger\.jsonl.*|warehouse\..*|boundaries\.geojson|seen\.json|refresh\.lock.*|secret.*|audit.*)$/;

/** Files that hold a workspace, by their names; those that programs leave in every folder count for nothing. */
function isOwn(name: string): boolean {
  return ownNames.test(name) || name === ".DS_Store";
}

/** What lies beside the workspace in the `data` folder of an installation: what it comes with, and its demonstration. */
function isOfInstallation(name: string): boolean {
  return name === "reference" || name === "demo";
}

/** A file or folder and all that is in it; of `incoming` the folder alone. */
function within(path: string, incoming: string): string[] {
  if (path === incoming || !lstatSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return [...names.map((name) => join(path, name)), path];
}

/** Takes the bits that are withheld from a file or folder; a link is not followed. */
function close(path: string, isShared: boolean): "closed" | "was closed" | "another's" {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined || entry.isSymbolicLink()) return "was closed";
  const mode = entry.mode & 0o777;
  const granted = !isShared ? 0 : entry.isDirectory() ? 0o050 : 0o040;
  const wanted = (mode & ~withheld(isShared)) | granted;
  if (wanted === mode) return "was closed";
  try {
    chmodSync(path, wanted);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EPERM") return "another's";
    throw error;
  }
  return (mode & withheld(isShared)) === 0 ? "was closed" : "closed";
}
