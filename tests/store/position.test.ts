import { appendFileSync, existsSync, readdirSync, statSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { daysReceived } from "../../src/store/day.ts";
import { positionAt, workspaceAsOf } from "../../src/store/position.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { budget, budgets } from "./budgets.ts";
import { rowSchema, TestWorkspace, usual } from "./workspace.ts";

const first = budgets(budget());
const restated = budgets(budget({ personal_budget_count: "400" }));

async function twoLoads(): Promise<TestWorkspace> {
  const workspace = new TestWorkspace();
  workspace.receive("2011-02-11/first.csv", first);
  workspace.receive("2011-06-17/restated.csv", restated);
  await workspace.refresh();
  return workspace;
}

async function read(path: string, query: string) {
  const db = await Database.open(path, "read");
  return db.rows(rowSchema, query).finally(() => db.close());
}

const counts = "select personal_budget_count as n, load_id from core.personal_budgets";

it("is what had been received by the end of the day", async () => {
  const workspace = await twoLoads();
  expect(daysReceived(workspace.at)).toEqual(["2011-02-11", "2011-06-17"]);
  expect(await read(await positionAt(workspace.at, usual, "2011-06-16"), counts)).toEqual([{ n: 361, load_id: 1 }]);
  expect(await read(await positionAt(workspace.at, usual, "2011-06-17"), counts)).toEqual([{ n: 400, load_id: 2 }]);
});

it("is kept, and made again when the loads or the code differ", async () => {
  const workspace = await twoLoads();
  const path = await positionAt(workspace.at, usual, "2011-12-01");
  const made = statSync(path).mtimeMs;
  expect(statSync(await positionAt(workspace.at, usual, "2011-12-01")).mtimeMs).toBe(made);
  await workspace.take("2011-08-12/q2.csv", budgets(budget({ period: "2010-11 Q2" })));
  expect(await read(await positionAt(workspace.at, usual, "2011-12-01"), counts)).toHaveLength(2);
  await positionAt(workspace.at, { ...usual, code: "other code" }, "2011-12-01");
  expect(readdirSync(dirname(path))).toEqual(["2011-12-01.other-code.duckdb"]);
});

it("is made again where its file is damaged", async () => {
  const workspace = await twoLoads();
  const path = await positionAt(workspace.at, usual, "2011-03-01");
  truncateSync(path, 5000);
  appendFileSync(path, "x");
  expect(await read(await positionAt(workspace.at, usual, "2011-03-01"), counts)).toEqual([{ n: 361, load_id: 1 }]);
});

it("is the live warehouse where that holds the same loads", async () => {
  const workspace = await twoLoads();
  const now = await workspaceAsOf(workspace.at, usual, "2011-12-31");
  expect(now.warehouse).toBe(workspace.at.warehouse);
  const then = await workspaceAsOf(workspace.at, usual, "2011-03-01");
  expect(await read(then.warehouse, counts)).toEqual([{ n: 361, load_id: 1 }]);
});

it("says when the first file came where nothing had been received, and leaves nothing behind", async () => {
  const workspace = await twoLoads();
  await expect(positionAt(workspace.at, usual, "2011-02-10")).rejects.toThrow(
    "Nothing had been received by 2011-02-10. The first file came on 2011-02-11.",
  );
  const broken = { ...usual, computeFigures: () => Promise.reject(new Error("no figures")) };
  await expect(positionAt(workspace.at, broken, "2011-03-01")).rejects.toThrow("no figures");
  expect(existsSync(`${workspace.at.folder}/as-of`) ? readdirSync(`${workspace.at.folder}/as-of`) : []).toEqual([]);
});
