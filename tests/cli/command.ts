import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const root = join(import.meta.dirname, "..", "..");

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a person would, in a process of its own. */
export function yardstick(...words: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "build", "yardstick.js"), ...words], {
    encoding: "utf8",
    cwd: root,
  });
  return { code: status, out: stdout, err: stderr };
}

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty folder that goes when the tests of a file end. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-test-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
