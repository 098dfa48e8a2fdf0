import { createHash } from "node:crypto";
import { copyFileSync, createReadStream, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Fault } from "./fault.ts";
import type { Workspace } from "./workspace.ts";

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Where the archive keeps the file with this hash. */
export function archivedPath(workspace: Workspace, hash: string): string {
  return join(workspace.archive, hash);
}

/** Keeps a file, unchanged, under its hash. A copy appears whole or not at all. */
export function keep(workspace: Workspace, path: string, hash: string): void {
  const kept = archivedPath(workspace, hash);
  if (existsSync(kept)) return;
  const partial = `${kept}.partial`;
  rmSync(partial, { force: true });
  copyFileSync(path, partial);
  renameSync(partial, kept);
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
