import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Makes what is to stand at a place in a folder beside it, which takes its place when it is whole: work that throws, or a
 * process that is killed, leaves what stood there before. Folders of processes that ended are taken away; where one ended
 * between its two renames, what stood there comes back.
 */
export async function makeWhole<T>(place: string, make: (folder: string) => Promise<T>): Promise<T> {
  const next = ownFolder(place);
  try {
    const made = await make(next);
    replaceFolder(next, place);
    return made;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** A folder beside the place that is this process's own. */
function ownFolder(place: string): string {
  const parent = dirname(place);
  mkdirSync(parent, { recursive: true });
  const old = endedIn(parent, oldOf(place));
  if (!existsSync(place) && old[0] !== undefined) renameSync(join(parent, old[0]), place);
  clearEnded(parent, oldOf(place));
  clearEnded(parent, nextOf(place));
  const own = join(parent, `${nextOf(place)}${process.pid}`);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  return own;
}

/** Two renames and not one: Windows renames no folder over another. */
function replaceFolder(next: string, place: string): void {
  const old = join(dirname(place), `${oldOf(place)}${process.pid}`);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(next, place);
  rmSync(old, { recursive: true, force: true });
}

const nextOf = (place: string) => `${basename(place)}.next-`;
const oldOf = (place: string) => `${basename(place)}.old-`;

/** Takes away the folders of processes that ended: those of a folder whose names are a prefix and a process's number. */
export function clearEnded(parent: string, prefix: string): void {
  for (const name of endedIn(parent, prefix)) rmSync(join(parent, name), { recursive: true, force: true });
}

function endedIn(parent: string, prefix: string): string[] {
  return readdirSync(parent).filter((name) => {
    const [owner = ""] = name.startsWith(prefix) ? name.slice(prefix.length).split("-", 1) : [];
    return /^\d+$/.test(owner) && !isRunning(Number(owner));
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
