import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { withOpened } from "../../src/files/open.ts";

const folder = resolve(import.meta.dirname, "../../../shared/real");
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  : [];
/** Where there are none, one that is left out: a file without a test fails. */
const names =
  files.length === 0 ? ["no file"] : files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

it.skipIf(files.length === 0).each(names)("%s, as it was published, is not refused for personal data", async (name) => {
  const scratch = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const codes = await withOpened(returns, { path: join(folder, name), name }, scratch, async ({ messages }) =>
    messages.map(({ code }) => code),
  );
  expect(codes.filter((code) => code.startsWith("personal/"))).toEqual([]);
});
