import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";

/**
 * Makes a file or folder once for all files of a run, and gives its path. The file that asks first makes it; others, which may run
 * in other processes, wait. It is shared: a test that writes works on a copy.
 *
 * @throws {Error} where the file that made it failed.
 */
export async function madeOnce(name: string, make: (folder: string) => void | Promise<void>): Promise<string> {
  const path = join(inject("sharedFolder"), name);
  const failed = `${path}.failed`;
  if (isFirst(`${path}.claimed`)) {
    try {
      const next = `${path}.next`;
      await make(next);
      renameSync(next, path);
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  }
  while (!existsSync(path)) {
    if (existsSync(failed)) throw new Error(`${name} could not be made: the test file that made it says why.`);
    await setTimeout(100);
  }
  return path;
}

/** Claims by making a folder: of several processes that try, one succeeds. */
function isFirst(claim: string): boolean {
  try {
    mkdirSync(claim);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
