import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** The project as somebody has cloned it, with the packages of this one. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-clone-"));
  chmodSync(folder, 0o755);
  for (const name of ["package.json", "scripts", "src", "reports", "pipelines"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** What the command of a clone says of itself, and what it says beside. */
function help(folder: string, user?: number) {
  const as = user === undefined ? {} : { uid: user, gid: user };
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/yardstick.js", "--help"], {
    cwd: folder,
    encoding: "utf8",
    ...as,
  });
  return { stdout, stderr };
}

function edit(folder: string, words: string): void {
  const file = join(folder, "src", "cli", "main.ts");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/\.description\("Reports[^"]*"\)/, `.description("${words}")`),
  );
}

it("is never older than its source", () => {
  const folder = clone();
  expect(help(folder)).toMatchObject({ stdout: expect.stringContaining("Reports on English"), stderr: "" });
  const before = readdirSync(join(folder, "build"));
  expect(help(folder).stdout).toContain("Reports on English");
  expect(readdirSync(join(folder, "build"))).toEqual(before);
  edit(folder, "Reports, mended");
  expect(help(folder)).toMatchObject({ stdout: expect.stringContaining("Reports, mended"), stderr: "" });
});

// Root may write everywhere, so that the command is run as nobody.
it.skipIf(process.platform === "win32")("runs where it may not be written, and says that its source is newer", () => {
  const folder = clone();
  const user = process.getuid?.() === 0 ? 65_534 : undefined;
  help(folder);
  for (const name of readdirSync(join(folder, "build"))) chmodSync(join(folder, "build", name), 0o444);
  chmodSync(join(folder, "build"), 0o555);
  expect(help(folder, user)).toMatchObject({ stdout: expect.stringContaining("Reports on English"), stderr: "" });
  edit(folder, "Reports, mended");
  const { stdout, stderr } = help(folder, user);
  expect(stdout).toContain("Reports on English");
  expect(stderr).toContain("This command is older than its source, and build may not be written");
  chmodSync(join(folder, "build"), 0o755);
});

it("runs from its source", () => {
  const ran = spawnSync("npm", ["run", "-s", "yardstick", "--", "template", "savings"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(ran.stdout).toMatch(/^council_code,/);
});
