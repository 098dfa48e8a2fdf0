import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { Bench, clearLaboratory, expectNothingLost, known, prepareLaboratory } from "./laboratory.ts";

beforeAll(prepareLaboratory, 60_000);
afterAll(clearLaboratory);

function isDone(...words: string[]): boolean {
  const [command = "", ...rest] = words;
  return spawnSync(command, rest).status === 0;
}

/** A disk of its own in memory: only the administrator of a Linux computer can make one. */
const canMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-mount-"));
  const could = isDone("mount", "-t", "tmpfs", "-o", "size=1m", "none", folder);
  if (could) isDone("umount", folder);
  rmSync(folder, { recursive: true });
  return could;
})();

function benchOnItsOwnDisk(): Bench {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-disk-"));
  expect(isDone("mount", "-t", "tmpfs", "-o", "size=64m", "none", folder)).toBe(true);
  onTestFinished(() => {
    isDone("umount", "-l", folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return new Bench(folder);
}

/** Fills the disk but for so many bytes. */
function fill(bench: Bench, left: number): string {
  const { bavail, bsize } = statfsSync(bench.at.folder);
  const path = join(bench.at.folder, "filler");
  writeFileSync(path, Buffer.alloc(Math.max(bavail * bsize - left, 0)));
  return path;
}

describe.skipIf(!canMount)("a full disk (left out where no disk can be mounted)", () => {
  it.each([0, 8_192, 1_000_000, 3_500_000])("with %i bytes left: says so, loses nothing", async (left) => {
    const bench = benchOnItsOwnDisk();
    const filler = fill(bench, left);
    const { code, err } = await bench.run();
    expect(code).toBe(1);
    expect(err).toContain("The disk is full. Nothing that was loaded before is lost. Make room and run it again.");
    expect(readdirSync(bench.at.folder).filter((name) => name.includes("next"))).toEqual([]);
    expect(await bench.figures()).toEqual(known.before);
    rmSync(filler);
    await expectNothingLost(bench);
  });
});

describe("a read-only folder", () => {
  it("is said to be so, and its figures can be read", async () => {
    const bench = canMount ? benchOnItsOwnDisk() : new Bench();
    const { folder } = bench.at;
    const setMode = (isReadOnly: boolean) => {
      if (canMount) isDone("mount", "-o", `remount,${isReadOnly ? "ro" : "rw"}`, folder);
      else chmodSync(folder, isReadOnly ? 0o555 : 0o755);
    };
    setMode(true);
    const { code, err } = await bench.run();
    const figures = await bench.figures();
    setMode(false);
    expect(code).toBe(1);
    expect(err).toContain("It cannot be read or written: the folder or a file in it is read only");
    expect(figures).toEqual(known.before);
    await expectNothingLost(bench);
    if (!canMount) bench.dispose();
  });
});
