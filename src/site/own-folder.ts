import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Takes away the folders of processes that ended: those of a folder whose names are a prefix and a process's number. */
export function clearEnded(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const [owner = ""] = name.slice(prefix.length).split("-", 1);
    if (/^\d+$/.test(owner) && !isRunning(Number(owner))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
