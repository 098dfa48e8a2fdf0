import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { clearScratch } from "../../src/files/scratch.ts";

it("clears away what an ended process left, and nothing of one that runs", () => {
  const scratch = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const { pid } = spawnSync(process.execPath, ["-e", "0"]);
  for (const name of [`${pid}-abc`, `${process.pid}-def`]) mkdirSync(join(scratch, name));
  clearScratch(scratch);
  expect(readdirSync(scratch)).toEqual([`${process.pid}-def`]);
});

it("has nothing to clear where there is no folder", () => {
  expect(() => clearScratch(join(tmpdir(), "yardstick-not-there"))).not.toThrow();
});
