import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Takes away what a process that was killed wrote to read a file by: it may be of people. */
export function clearScratch(scratch: string): void {
  if (!existsSync(scratch)) return;
  for (const name of readdirSync(scratch)) {
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(scratch, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
