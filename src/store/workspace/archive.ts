import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Fault } from "./fault.ts";
import type { Workspace } from "./workspace.ts";

const unfinished = ".partial";

/** A file of at most so many bytes is read in one go, which is faster than piece by piece. */
const smallBytes = 16_000_000;

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  if (statSync(path).size <= smallBytes) return hash.update(readFileSync(path)).digest("hex");
  await pipeline(createReadStream(path, { highWaterMark: 1_048_576 }), hash);
  return hash.digest("hex");
}

/** Where the archive keeps the file with this hash. */
export function archivedPath(workspace: Workspace, hash: string): string {
  return join(workspace.archive, hash);
}

/**
 * Keeps a file, unchanged, under its hash and gives its path there. A copy appears whole, on the disk, or not at all.
 *
 * @throws {Fault} where the file is no longer what was hashed.
 */
export async function keep(workspace: Workspace, path: string, hash: string): Promise<string> {
  const place = archivedPath(workspace, hash);
  if (existsSync(place) && (await sha256(place)) === hash) return place;
  const partial = `${place}${unfinished}`;
  try {
    copyFileSync(path, partial);
    await writeOut(partial);
    if ((await sha256(partial)) !== hash) {
      throw new Fault(`${path} changed while it was read. Wait until it is all there and run refresh again.`);
    }
    renameSync(partial, place);
  } finally {
    rmSync(partial, { force: true });
  }
  return place;
}

/** Takes a file that was refused out of the archive again. */
export function forget(workspace: Workspace, hash: string): void {
  rmSync(archivedPath(workspace, hash), { force: true });
}

/** Clears copies away that a process which was killed did not finish. */
export function clearUnfinished(workspace: Workspace): void {
  for (const name of readdirSync(workspace.archive)) {
    if (name.endsWith(unfinished)) rmSync(join(workspace.archive, name), { force: true });
  }
}

/**
 * The kept file, after its bytes are compared with its hash.
 *
 * @throws {Fault} where the file is gone or was altered.
 */
export async function kept(workspace: Workspace, hash: string, name: string): Promise<string> {
  const path = archivedPath(workspace, hash);
  if (!existsSync(path)) throw new Fault(`${path}: ${name} is no longer in the archive. Put the file back.`);
  if ((await sha256(path)) === hash) return path;
  throw new Fault(`${path}: ${name} was altered after it was archived. Put the original file back under this name.`);
}

/**
 * A copy has the mode of its file, which may be read only, so that it cannot be written out, or open to everyone: it is
 * given that of a new file.
 */
async function writeOut(path: string): Promise<void> {
  chmodSync(path, 0o666 & ~process.umask());
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
