import { readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { expect, it, onTestFinished, vi } from "vitest";
import { Database } from "../../src/store/warehouse/database.ts";
import { settingsFile } from "../../src/store/workspace/workspace.ts";
import { budget, budgets } from "./budgets.ts";
import { TestWorkspace } from "./workspace.ts";

const someDay = new Date("2011-05-03T09:00:00Z");

/** A workspace with one file loaded, which was looked at since, a minute later. */
async function settled() {
  const workspace = new TestWorkspace();
  const file = workspace.receive("q3.csv", budgets(budget()));
  await workspace.refresh();
  for (const path of [file, workspace.at.warehouse]) utimesSync(path, someDay, someDay);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  await workspace.refresh();
  return { workspace, file };
}

const nothing = { results: [], known: ["q3.csv"], passedOver: [], isMade: false };

it("opens no database where nothing is new, and says the same", async () => {
  const { workspace } = await settled();
  const open = vi.spyOn(Database, "open");
  expect(await workspace.refresh()).toEqual(nothing);
  expect(open).not.toHaveBeenCalled();
  rmSync(workspace.at.seen);
  expect(await workspace.refresh()).toEqual(nothing);
  expect(open).toHaveBeenCalledTimes(1);
});

it("loads a file that was written over another with as many bytes and the time of the other", async () => {
  const { workspace, file } = await settled();
  writeFileSync(file, budgets(budget({ denominator_count: "1205" })));
  utimesSync(file, someDay, someDay);
  expect((await workspace.refresh()).results).toMatchObject([{ name: "q3.csv", rowCount: 1 }]);
  expect(await workspace.rows("select denominator_count from core.personal_budgets")).toEqual([
    { denominator_count: 1205 },
  ]);
});

it("makes a warehouse again that was damaged in its place, with as many bytes and the time that it had", async () => {
  const { workspace } = await settled();
  writeFileSync(workspace.at.warehouse, readFileSync(workspace.at.warehouse).fill(0, 0, 64));
  utimesSync(workspace.at.warehouse, someDay, someDay);
  const warnings: string[] = [];
  await workspace.refresh({ warn: (text) => warnings.push(text) });
  expect(warnings.join()).toContain("is damaged. It is made again");
  expect(await workspace.rows("select count(*) as n from core.personal_budgets")).toEqual([{ n: 1 }]);
});

it.each([
  ["other code", async () => ({ code: "other code" })],
  [
    "other settings",
    async ({ at }: TestWorkspace) => {
      writeFileSync(settingsFile(at), '{"kind":"real","council_codes":["E08000035"]}');
      return {};
    },
  ],
])("makes figures again for %s", async (_, change) => {
  const { workspace } = await settled();
  const computeFigures = vi.fn(async () => {});
  await workspace.refresh({ ...(await change(workspace)), computeFigures });
  expect(computeFigures).toHaveBeenCalledTimes(1);
});

it("says of a note that another version wrote otherwise nothing, and looks into the warehouse", async () => {
  const { workspace } = await settled();
  const note = JSON.parse(readFileSync(workspace.at.seen, "utf8"));
  note[workspace.at.warehouse].value = '{"version":1}';
  writeFileSync(workspace.at.seen, JSON.stringify(note));
  const open = vi.spyOn(Database, "open");
  expect(await workspace.refresh()).toEqual(nothing);
  expect(open).toHaveBeenCalledTimes(1);
});
