import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";
import { Fault } from "./fault.ts";

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() });

/** The process that changes a workspace, as its lock file says. */
export type Holder = z.infer<typeof holderSchema>;

/** A lock file that is not whole after this time was left by a process that ended while it wrote it. */
const writingMs = 1_000;

/** Locks of this process: a lock in its name that is not among them was left by an earlier process of the same number. */
const held = new Set<string>();

/**
 * Does `work` while no other process does work under the same lock file. A lock whose process is gone is taken over,
 * after `onTakeover` is told whose it was.
 *
 * @throws {Fault} naming the process that holds the lock.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  onTakeover: (holder: Holder) => void = () => {},
): Promise<T> {
  const left = acquire(path);
  try {
    if (left !== null) onTakeover(left);
    return await work();
  } finally {
    held.delete(path);
    rmSync(path, { force: true });
  }
}

/** Makes the lock file; gives the holder whose lock it took over, null where there was none. */
function acquire(path: string): Holder | null {
  if (create(path)) return null;
  const holder = readHolder(path);
  if (holder !== null && isAlive(path, holder)) throw heldFault(path, holder);
  // Two processes may find the same lock left over. Only the one that holds this second lock may take the first away.
  const turn = `${path}.turn`;
  if (!create(turn) && !takeTurn(turn)) throw heldFault(path, readHolder(path));
  try {
    const present = readHolder(path);
    if (present !== null && isAlive(path, present)) throw heldFault(path, present);
    rmSync(path, { force: true });
    if (!create(path)) throw heldFault(path, readHolder(path));
    return present;
  } finally {
    held.delete(turn);
    rmSync(turn, { force: true });
  }
}

/** Takes the second lock over from a process that ended in the moment it held it. */
function takeTurn(turn: string): boolean {
  const holder = readHolder(turn);
  if (holder !== null && isAlive(turn, holder)) return false;
  rmSync(turn, { force: true });
  return create(turn);
}

/** Makes the file with this process as its holder, unless it is there. */
function create(path: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: "wx" });
    held.add(path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** What the lock file says; null where it is gone, or is not written to its end though there was time for that. */
function readHolder(path: string): Holder | null {
  for (let waited = 0; existsSync(path); waited += 50) {
    try {
      return holderSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    } catch {
      if (waited >= writingMs) return null;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  return null;
}

/** Whether the holder may still be at work. Of a process on another computer nothing can be known. */
function isAlive(path: string, { pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

function heldFault(path: string, holder: Holder | null): Fault {
  const who =
    holder === null
      ? "another process"
      : `process ${holder.pid} on ${holder.host}, since ${holder.since.slice(0, 19)}Z`;
  return new Fault(
    `A refresh or rebuild of this workspace is under way (${who}). Wait until it is done and run this again. ` +
      `If nothing of the kind runs there any more, delete ${path}.`,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
