import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { workspaceAsOf } from "../../src/store/position.ts";
import { dayOfPaperBefore, release, releaseOf } from "../../src/store/release.ts";
import { archivedPath } from "../../src/store/workspace/archive.ts";
import { readLedger, readReleases } from "../../src/store/workspace/ledger.ts";
import { budget, budgets } from "./budgets.ts";
import { publishBudgets } from "./published.ts";
import { TestWorkspace, usual } from "./workspace.ts";

const options = { ...usual, computeFigures: publishBudgets };
const now = "2011-06-20T09:00:00.000Z";

/** Two councils: one with 361 holders, then 400; one with 3. */
async function twoLoads(workspace = new TestWorkspace()): Promise<TestWorkspace> {
  const few = budget({ council_code: "E08000034", personal_budget_count: "3", direct_payment_count: "" });
  workspace.receive("2011-02-11/first.csv", budgets(budget(), few));
  workspace.receive("2011-06-17/restated.csv", budgets(budget({ personal_budget_count: "400" })));
  await workspace.refresh(options);
  return workspace;
}

async function releaseAsOf(workspace: TestWorkspace, asOf: string) {
  const { warehouse } = await workspaceAsOf(workspace.at, options, asOf);
  return release(workspace.at, { release: "site", asOf, madeFrom: `site of ${asOf}`, warehouse, now });
}

const releases = `select release_id, kind, cast(as_of as varchar) as as_of, cast(released_at as varchar) as released_at
  from meta.release order by release_id`;
const figures = `select release_id, area_code, numerator, value_status from meta.released_figure order by all`;

it("keeps what was published as known on its day, and the next refresh has it in its tables", async () => {
  const workspace = await twoLoads();
  await releaseAsOf(workspace, "2011-06-01");
  await workspace.refresh(options);
  expect(await workspace.rows(releases)).toEqual([
    { release_id: 1, kind: "site", as_of: "2011-06-01", released_at: "2011-06-20 09:00:00" },
  ]);
  expect(await workspace.rows(figures)).toEqual([
    { release_id: 1, area_code: "E08000034", numerator: null, value_status: "suppressed" },
    { release_id: 1, area_code: "E08000035", numerator: 361, value_status: "value" },
  ]);
});

it("is known by its kind and council to the paper after it", async () => {
  const workspace = await twoLoads();
  const { warehouse } = await workspaceAsOf(workspace.at, options, "2011-06-17");
  for (const [kind, areaCode, asOf] of [
    ["briefing", "E08000035", "2011-02-11"],
    ["briefing", "E08000035", "2011-06-17"],
    ["scrutiny", "E08000035", "2011-08-01"],
    ["briefing", "E08000034", "2011-05-01"],
  ] as const) {
    await release(workspace.at, { release: kind, areaCode, asOf, madeFrom: `${kind} of ${asOf}`, warehouse, now });
  }
  await releaseAsOf(workspace, "2011-09-01");
  const before = (by: string) => dayOfPaperBefore(workspace.at, { kind: "briefing", areaCode: "E08000035", by });
  expect(before("2011-12-31")).toBe("2011-06-17");
  expect(before("2011-03-01")).toBe("2011-02-11");
  expect(before("2011-01-01")).toBeUndefined();
});

it("is kept in a folder whose name DuckDB would take for a pattern too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "yardstick [2011] "));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = await twoLoads(new TestWorkspace(folder));
  await releaseAsOf(workspace, "2011-06-01");
  expect(readReleases(workspace.at.ledger)).toHaveLength(1);
});

it("is repeated by a rebuild from ledger and archive, with the loads and their numbers as they were", async () => {
  const workspace = await twoLoads();
  await releaseAsOf(workspace, "2011-06-01");
  await workspace.take("2011-08-12/q2.csv", budgets(budget({ period: "2010-11 Q2" })), options);
  await releaseAsOf(workspace, "2011-12-31");
  await workspace.refresh(options);
  const known = [await workspace.rows(releases), await workspace.rows(figures)];
  expect(known[0]).toHaveLength(2);
  rmSync(workspace.at.warehouse);
  await workspace.rebuild(options);
  expect([await workspace.rows(releases), await workspace.rows(figures)]).toEqual(known);
  const loads = await workspace.rows("select load_id, file from meta.load where load_id > 0 order by load_id");
  expect(loads.map(({ load_id }) => load_id)).toEqual([1, 2, 3]);
  expect(readLedger(workspace.at.ledger)).toHaveLength(3);
  expect(workspace.ledgerLines()).toHaveLength(5);
});

it("is known to a position of its day and of later days, and to none before", async () => {
  const workspace = await twoLoads();
  await releaseAsOf(workspace, "2011-06-01");
  const countOn = async (day: string) => {
    const { warehouse } = await workspaceAsOf(workspace.at, options, day);
    return workspace.rowsOf(warehouse, "select count(*) as n from meta.release");
  };
  expect(await countOn("2011-05-31")).toEqual([{ n: 0 }]);
  expect(await countOn("2011-06-01")).toEqual([{ n: 1 }]);
  expect(await countOn("2011-12-31")).toEqual([{ n: 1 }]);
});

it("can be found again by what it was made from", async () => {
  const workspace = await twoLoads();
  const entry = await releaseAsOf(workspace, "2011-06-01");
  expect(releaseOf(workspace.at, "site of 2011-06-01")).toEqual(entry);
  expect(releaseOf(workspace.at, "site of 2011-06-02")).toBeUndefined();
});

it("gives the same bytes for the same figures, so that the archive keeps them once", async () => {
  const workspace = await twoLoads();
  const before = readdirSync(workspace.at.archive).length;
  const first = await releaseAsOf(workspace, "2011-06-01");
  expect((await releaseAsOf(workspace, "2011-06-02")).sha256).toBe(first.sha256);
  expect(readdirSync(workspace.at.archive)).toHaveLength(before + 1);
});

it("stops a refresh where its figures are gone from the archive or were altered, and says what to put back", async () => {
  const workspace = await twoLoads();
  const { sha256 } = await releaseAsOf(workspace, "2011-06-01");
  writeFileSync(archivedPath(workspace.at, sha256), "altered");
  await expect(workspace.refresh(options)).rejects.toThrow("release 1, figures as of 2011-06-01 was altered");
  rmSync(archivedPath(workspace.at, sha256));
  await expect(workspace.refresh(options)).rejects.toThrow(
    "release 1, figures as of 2011-06-01 is no longer in the archive",
  );
});

it("is no load: a ledger with half a line of one sets it aside, and a mended day leaves its line as it is", async () => {
  const workspace = await twoLoads();
  await releaseAsOf(workspace, "2011-06-01");
  workspace.spoilLedger(
    (text) => `${text.replace("2011-02-11T00:00:00.000Z", "11-02-2011T00:00:00.000Z")}{"released_at":"2`,
  );
  await workspace.refresh(options);
  expect(readReleases(workspace.at.ledger).map(({ as_of }) => as_of)).toEqual(["2011-06-01"]);
  expect(readLedger(workspace.at.ledger).map(({ received_at }) => received_at.slice(0, 10))).toEqual([
    "2011-02-11",
    "2011-06-17",
  ]);
  expect(readdirSync(workspace.at.folder)).toContain("ledger.jsonl.set-aside");
});
