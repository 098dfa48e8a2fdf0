import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readReleases } from "../../src/store/workspace/ledger.ts";
import { budget, budgets } from "../store/budgets.ts";
import { publishBudgets } from "../store/published.ts";
import { TestWorkspace } from "../store/workspace.ts";

const child = join(import.meta.dirname, "..", "..", "build", `release-child-${process.pid}.mjs`);

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, "release-child.ts")],
    outfile: child,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
  });
});
afterAll(() => rmSync(child, { force: true }));

function releaseWith(folder: string, environment: Readonly<Record<string, string>> = {}) {
  const preload = ["--import", join(import.meta.dirname, "die-at.mjs")];
  return spawnSync(process.execPath, [...preload, child, folder], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
}

async function loaded(): Promise<TestWorkspace> {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()), { computeFigures: publishBudgets });
  return workspace;
}

it("is noted whole or not at all wherever it is killed, and once when it is made again", async () => {
  const trace = `${child}.trace`;
  const first = await loaded();
  expect(releaseWith(first.at.folder, { TRACE: trace }).stderr).toBe("");
  const changes = readFileSync(trace, "utf8").trimEnd().split("\n");
  rmSync(trace);
  const place = (change: RegExp) => changes.findIndex((each) => change.test(each)) + 1;
  const archived = place(/^renameSync [0-9a-f]{64}$/);
  const written = place(/^writeSync ledger\.jsonl$/);
  expect(archived).toBeGreaterThan(0);
  expect(written).toBeGreaterThan(archived);
  for (const point of [`${archived}`, `${archived + 1}`, `${written}`, `${written}:half`, `${written + 1}`]) {
    const workspace = await loaded();
    expect(releaseWith(workspace.at.folder, { DIE_AT: point }).signal).toBe("SIGKILL");
    expect(readReleases(workspace.at.ledger).length).toBe(point === `${written + 1}` ? 1 : 0);
    if (readReleases(workspace.at.ledger).length === 0) expect(releaseWith(workspace.at.folder).stderr).toBe("");
    await workspace.refresh({ computeFigures: publishBudgets });
    expect(await workspace.rows("select count(*) as n from meta.released_figure")).toEqual([{ n: 1 }]);
    expect(readReleases(workspace.at.ledger)).toHaveLength(1);
  }
});
