import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { check } from "../../../src/store/check.ts";
import { rebuild } from "../../../src/store/make.ts";
import { refresh } from "../../../src/store/refresh.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import { type Workspace, workspaceAt } from "../../../src/store/workspace/workspace.ts";
import { budget, budgets } from "../budgets.ts";
import { rowSchema, usual } from "../workspace.ts";

// Windows has none of these in names but spaces, brackets, hashes, per cent signs and letters.
const names =
  process.platform === "win32"
    ? ["c#d %41", "[ab]b", "é ü"]
    : ["a?b", "a*", "**", "[ab]b", 'say "it\'s"', "c#d", "p%41q", "-dash", "é ü", "back\\slash", "{a,b}"];

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let made: Promise<string> | null = null;

/** A folder with workspaces whose names the others' would stand for, were they patterns. */
async function folderWithNeighbours(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await loadOneRow(join(folder, "axb"));
  for (const name of ["bb", "ab"]) cpSync(join(folder, "axb"), join(folder, name), { recursive: true });
  return folder;
}

async function loadOneRow(folder: string): Promise<Workspace> {
  const workspace = workspaceAt(folder);
  mkdirSync(workspace.incoming, { recursive: true });
  writeFileSync(join(workspace.incoming, "budgets.csv"), budgets(budget()));
  const { results } = await refresh(workspace, usual);
  expect(results.map(({ rowCount }) => rowCount)).toEqual([1]);
  return workspace;
}

it.each(names)("loads, rebuilds and checks in a workspace named %s", async (name) => {
  made ??= folderWithNeighbours();
  const folder = await made;
  const workspace = await loadOneRow(join(folder, name));
  await rebuild(workspace, usual);
  const db = await Database.open(workspace.warehouse, "read");
  const rows = await db.rows(rowSchema, "select personal_budget_count from core.personal_budgets");
  db.close();
  expect(rows).toEqual([{ personal_budget_count: 361 }]);
  const files = [join(workspace.incoming, "budgets.csv")];
  const { results } = await check(workspace, { ...usual, files }, join(folder, `${names.indexOf(name)}.duckdb`));
  expect(results.map(({ rowCount }) => rowCount)).toEqual([1]);
});

it.each(["x?.csv", "x*.csv", "x[12].csv"])(
  "reads a file named %s, and not those that it would stand for",
  async (name) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "x1.csv"), budgets(budget(), budget({ period: "2010-11 Q2" })));
    writeFileSync(join(folder, name), budgets(budget()));
    const options = { ...usual, files: [join(folder, name)] };
    const { results } = await check(workspaceAt(join(folder, "w")), options, join(folder, "check.duckdb"));
    expect(results.map(({ rowCount }) => rowCount)).toEqual([1]);
  },
);

it("leaves nothing in the folder of temporary files of a database whose path has a question mark", async () => {
  const folder = join(emptyFolder(), "what?");
  mkdirSync(folder);
  const before = new Set(readdirSync(tmpdir()));
  const db = await Database.open(join(folder, "some.duckdb"), "write");
  await db.run("create table t as select 1 as one");
  db.close();
  writeFileSync(join(folder, "no database"), "x".repeat(10_000));
  await expect(Database.open(join(folder, "no database"), "write")).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["no database", "some.duckdb"]);
  const left = readdirSync(tmpdir()).filter((name) => !before.has(name) && name.startsWith("yardstick-"));
  expect(left.filter((name) => existsSync(join(tmpdir(), name, "database")))).toEqual([]);
});

it.skipIf(process.platform === "win32")("finds two versions in a workspace whose name stands for others", async () => {
  const folder = emptyFolder();
  const versions = { "q3 v9.csv": "1300", "q3 v10.csv": "1400" };
  for (const [neighbour, council_code] of Object.entries({ ab: "E08000034", "a*": "E08000035" })) {
    mkdirSync(join(folder, neighbour, "incoming"), { recursive: true });
    for (const [name, denominator_count] of Object.entries(versions)) {
      writeFileSync(join(folder, neighbour, "incoming", name), budgets(budget({ council_code, denominator_count })));
    }
  }
  const { results } = await refresh(workspaceAt(join(folder, "a*")), usual);
  expect(results.map(({ name, isRefused }) => [name, isRefused])).toEqual([
    ["q3 v9.csv", false],
    ["q3 v10.csv", false],
  ]);
  expect(results[1]?.messages.map(({ code }) => code)).toEqual(["version/later"]);
});

it.skipIf(process.platform === "win32").each([
  ["a*b/one.csv", null],
  ["a\\b.csv", null],
  ["a\\b/[one].csv", "file/path"],
  ["a?b/two\\x*.csv", "file/path"],
])("loads incoming/%s and the file beside it, and checks it or says why not", async (name, code) => {
  const folder = emptyFolder();
  const { incoming } = workspaceAt(folder);
  mkdirSync(join(incoming, dirname(name)), { recursive: true });
  writeFileSync(join(incoming, name), budgets(budget({ period: "2010-11 Q2" })));
  writeFileSync(join(incoming, "beside.csv"), budgets(budget()));
  const { results } = await refresh(workspaceAt(folder), usual);
  expect(Object.fromEntries(results.map((result) => [result.name, result.rowCount]))).toEqual({
    "beside.csv": 1,
    [basename(name)]: 1,
  });
  const files = [join(incoming, name)];
  const checked = await check(workspaceAt(folder), { ...usual, files }, join(folder, "check.duckdb"));
  expect(checked.results.flatMap(({ messages }) => messages.map((message) => message.code))).toEqual(
    code === null ? [] : [code],
  );
});
