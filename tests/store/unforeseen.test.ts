import { chmodSync } from "node:fs";
import { expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { decimal } from "../../src/contract/fields.ts";
import { defineReturn } from "../../src/contract/return.ts";
import { buildSite } from "../../src/site/build.ts";
import { check } from "../../src/store/check.ts";
import { budget, budgets } from "./budgets.ts";
import { TestWorkspace, usual } from "./workspace.ts";

const declared = {
  title: "Broken",
  description: "Broken.",
  source: "Nobody.",
  scope: ["period_of_one"],
  key: ["period_of_one"],
};
const nobodysRule = {
  name: "nobodys",
  columns: ["share_of_one"],
  says: "No database knows it.",
  brokenSql: "no_such_function(share_of_one)",
  isBroken: null,
  expected: "",
  why: "",
};
const brokenInLoad = defineReturn({
  ...declared,
  name: "broken_in_load",
  fields: { period_of_one: decimal(), share_of_one: decimal() },
  rules: [nobodysRule],
});
const brokenFile = "period_of_one,share_of_one\n1,2\n";

/** A return that breaks whoever reads its headings, where the file has one of them. */
const brokenInReading = Object.defineProperty(
  defineReturn({ ...declared, name: "broken_in_reading", fields: { period_of_one: decimal() } }),
  "layouts",
  {
    get: () => {
      throw new TypeError("layouts cannot be read");
    },
  },
);
const strangeFile = "nothing,known\n1,2\n";

it.each([
  ["loading", brokenInLoad, brokenFile, "no_such_function"],
  ["reading", brokenInReading, strangeFile, "layouts cannot be read"],
])(
  "tells what nobody foresaw in %s one file as that file's bug, and loads the others",
  async (_, broken, text, said) => {
    const workspace = new TestWorkspace();
    workspace.receive("1 broken.csv", text);
    workspace.receive("2 budgets.csv", budgets(budget()));
    const definitions = [...returns, broken];
    const { results } = await workspace.refresh({ definitions, code: "with a broken return" });
    expect(results.map(({ name, isRefused, rowCount }) => ({ name, isRefused, rowCount }))).toEqual([
      { name: "1 broken.csv", isRefused: true, rowCount: 0 },
      { name: "2 budgets.csv", isRefused: false, rowCount: 1 },
    ]);
    const [message] = results[0]?.messages ?? [];
    expect(message?.code).toBe("file/bug");
    expect(message?.why).toMatch(/^This is a bug in Yardstick\. Nothing in the file was loaded; other files/);
    expect(message?.why).toContain(said);
    expect(message?.why).toMatch(/Error: /);
  },
);

it("checks the other files too where one has a bug", async () => {
  const workspace = new TestWorkspace();
  const files = [workspace.receive("1.csv", brokenFile), workspace.receive("2.csv", budgets(budget()))];
  const options = { ...usual, definitions: [...returns, brokenInLoad], files };
  const { results } = await check(workspace.at, options, `${workspace.at.folder}/check.duckdb`);
  expect(results.map(({ isRefused }) => isRefused)).toEqual([true, false]);
});

// Nothing is forbidden to root.
it.skipIf(process.getuid === undefined || process.getuid() === 0)(
  "refuses a file that this account may not read, and loads the others",
  async () => {
    const workspace = new TestWorkspace();
    chmodSync(workspace.receive("1.csv", budgets(budget({ period: "2010-11 Q2" }))), 0);
    workspace.receive("2.csv", budgets(budget()));
    const { results } = await workspace.refresh();
    expect(results.map(({ isRefused, messages }) => [isRefused, messages[0]?.code])).toEqual([
      [true, "file/not-opened"],
      [false, undefined],
    ]);
  },
);

it("says of a folder and of nothing that they are no file, and reads nothing", async () => {
  const { at } = new TestWorkspace();
  const asked = (file: string) => check(at, { ...usual, files: [file] }, `${at.folder}/check.duckdb`);
  await expect(asked(at.folder)).rejects.toThrow(
    `${at.folder}: expected a file, found a folder. Name the files in it.`,
  );
  await expect(asked("none.csv")).rejects.toThrow("none.csv: expected a file, found nothing there. Check the name.");
  await expect(asked("")).rejects.toThrow('"": expected a file, found nothing there. Check the name.');
});

it("builds no site over a folder that holds anything else", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()));
  const outFolder = workspace.at.archive;
  const built = buildSite({
    workspace: workspace.at,
    day: { day: "2011-05-03", isToday: false },
    before: null,
    shapes: async () => null,
    outFolder,
    reports: outFolder,
    code: "test",
  });
  await expect(built).rejects.toThrow(
    `${outFolder}: expected an empty folder or one with a site, found other files. Give another --out.`,
  );
});

it("tells a file of more rows than memory can compare to be divided, and loads the others", async () => {
  const workspace = new TestWorkspace();
  const long = Object.defineProperty(
    defineReturn({ ...declared, name: "long", fields: { period_of_one: decimal(), share_of_one: decimal() } }),
    "latestCounts",
    {
      get: () => {
        throw new Error("Out of Memory Error: failed to pin block of size 256.0 KiB (953.5 MiB/953.6 MiB used)");
      },
    },
  );
  workspace.receive("1 long.csv", brokenFile);
  workspace.receive("2 budgets.csv", budgets(budget()));
  const definitions = [...returns, long];
  const { results } = await workspace.refresh({ definitions, code: "with a long return" });
  expect(results.map(({ isRefused, rowCount }) => ({ isRefused, rowCount }))).toEqual([
    { isRefused: true, rowCount: 0 },
    { isRefused: false, rowCount: 1 },
  ]);
  expect(results[0]?.messages).toMatchObject([{ code: "file/memory", found: "one of too many rows" }]);
});
