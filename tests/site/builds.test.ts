import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { reports, SmallWorkspace } from "./small-workspace.ts";

let workspace: SmallWorkspace;

beforeEach(async () => {
  workspace = new SmallWorkspace();
  await workspace.holders(361);
});

// 361 of 1,204 is 30.0%; 602 is 50.0%; 903 is 75.0%.

it("builds two workspaces of the same councils at once, each of its own figures", async () => {
  const other = new SmallWorkspace();
  await other.holders(602);
  await Promise.all([workspace.build(), other.build()]);
  expect(workspace.page()).toContain("30.0%");
  expect(workspace.page()).not.toContain("50.0%");
  expect(other.page()).toContain("50.0%");
  expect(other.page()).not.toContain("30.0%");
});

it("is of one position of the warehouse, which its manifest names, whatever is loaded meanwhile", async () => {
  const [built] = await Promise.all([workspace.build(), workspace.holders(903)]);
  const share = built.manifest.loads === 1 ? "30.0%" : "75.0%";
  expect(workspace.page()).toContain(share);
  expect(workspace.page()).not.toContain(share === "30.0%" ? "75.0%" : "30.0%");
  await workspace.build();
  expect(workspace.page()).toContain("75.0%");
});

it("leaves a site as it is that was made from the same, and draws again no page that is made from the same", async () => {
  const first = await workspace.build();
  expect([first.isNew, first.kept]).toEqual([true, 0]);
  expect((await workspace.build()).isNew).toBe(false);
  writeFileSync(join(workspace.out, "index.html"), "spoiled");
  const again = await workspace.build();
  expect([again.isNew, again.drawn, again.kept]).toEqual([true, 0, first.drawn]);
  expect(readFileSync(join(workspace.out, "index.html"), "utf8")).toContain("Choose a council");
});

it("draws again what its cache has not whole", async () => {
  await workspace.build();
  const pages = join(workspace.at.cache, "pages");
  for (const name of readdirSync(pages)) writeFileSync(join(pages, name), "");
  writeFileSync(join(workspace.out, "index.html"), "spoiled");
  const { drawn, kept } = await workspace.build();
  expect(kept).toBe(0);
  expect(drawn).toBeGreaterThan(10);
});

it("writes nothing to the installation, and takes away what a build left that was killed", async () => {
  const times = () =>
    readdirSync(reports, { recursive: true, encoding: "utf8" }).map((name) => [
      name,
      statSync(join(reports, name)).mtimeMs,
    ]);
  const before = times();
  // No process has so large a number.
  const left = `${workspace.out}.next-99999999`;
  mkdirSync(left);
  await workspace.build();
  expect(times()).toEqual(before);
  expect(existsSync(left)).toBe(false);
  expect(readdirSync(workspace.at.folder).filter((name) => name.startsWith("site."))).toEqual([]);
});
