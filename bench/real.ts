import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, timed } from "./command.ts";

/** What a refresh of everything in a folder costs, in one run of a new workspace. */
export interface RealBench {
  readonly files: number;
  /** Under 90 on two cores is the aim. */
  readonly seconds: number;
  /** Of the process and those that it started: under 2,048 is the aim. */
  readonly peak_mib: number;
}

/** Refreshes a new workspace of the built command with what lies in a folder: run `npm run bundle` before. */
export async function benchReal(folder: string): Promise<RealBench> {
  const scratch = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  try {
    const workspace = join(scratch, "workspace");
    cpSync(folder, join(workspace, "incoming"), { recursive: true });
    const files = readdirSync(join(workspace, "incoming"), { recursive: true, withFileTypes: true });
    const { milliseconds, peak_mib } = await timed([command, "refresh", "--data", workspace]);
    return { files: files.filter((entry) => entry.isFile()).length, seconds: milliseconds / 1000, peak_mib };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
