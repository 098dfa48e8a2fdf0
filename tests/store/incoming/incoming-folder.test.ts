import { symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/store/check.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace, usual } from "../workspace.ts";

const names = (paths: readonly string[]) => paths.map((path) => basename(path)).sort();

describe("what programs leave in incoming", () => {
  it.each([
    ["the lock of a workbook that is open", "~$returns.xlsx"],
    ["the settings of a folder of Windows", "desktop.ini"],
    ["the pictures of a folder of Windows", "Thumbs.db"],
    ["the settings of a folder of macOS", ".DS_Store"],
    ["the other half of a file of macOS", "._budgets.csv"],
    ["the same, from a zip file", "__MACOSX/2010/budgets.csv"],
    ["the lock of LibreOffice", ".~lock.budgets.ods#"],
    ["what Word has not finished", "~WRL0003.tmp"],
    ["what Excel has not finished", "A81B0000.tmp"],
    ["what an editor keeps", "budgets.csv~"],
    ["the bin of a disk", "$RECYCLE.BIN/budgets.csv"],
    ["a folder that is hidden", ".Trashes/501/budgets.csv"],
  ])("%s (%s) is passed over, without a message", async (_what, name) => {
    const workspace = new TestWorkspace();
    workspace.receive("budgets.csv", budgets(budget()));
    workspace.receive(name, "no table of ours");
    const { results, passedOver } = await workspace.refresh();
    expect(results.map((file) => [file.name, file.rowCount, file.messages])).toEqual([["budgets.csv", 1, []]]);
    expect(names(passedOver)).toEqual([basename(name)]);
    const again = await workspace.refresh();
    expect([again.results, names(again.passedOver)]).toEqual([[], [basename(name)]]);
  });

  it("is passed over too where the command names it, as a shell does with *", async () => {
    const workspace = new TestWorkspace();
    const files = [workspace.receive("~$budgets.csv", "x"), workspace.receive("budgets.csv", budgets(budget()))];
    const checked = await check(workspace.at, { ...usual, files }, join(workspace.at.folder, "check.duckdb"));
    expect([checked.results.map(({ rowCount }) => rowCount), names(checked.passedOver)]).toEqual([
      [1],
      ["~$budgets.csv"],
    ]);
    const { results, passedOver } = await workspace.refresh({ files });
    expect([results.map(({ rowCount }) => rowCount), names(passedOver)]).toEqual([[1], ["~$budgets.csv"]]);
  });

  it("is read where its name only begins with a dot and the command names it", async () => {
    const workspace = new TestWorkspace();
    const files = [workspace.receive(".budgets.csv", budgets(budget()))];
    const { results, passedOver } = await workspace.refresh({ files });
    expect([results.map(({ rowCount }) => rowCount), passedOver]).toEqual([[1], []]);
  });
});

describe("a file that is not there yet", () => {
  it.each([
    ["a download of Chrome", "budgets.csv.crdownload", "file/unfinished", "a download that is not finished"],
    ["a download of Firefox", "budgets.csv.part", "file/unfinished", "a download that is not finished"],
    ["a file that iCloud keeps", ".budgets.csv.icloud", "file/in-the-cloud", "one that iCloud keeps elsewhere"],
  ])("%s is refused as that, and a sound file beside it loads", async (_what, name, code, found) => {
    const workspace = new TestWorkspace();
    workspace.receive("budgets.csv", budgets(budget()));
    workspace.receive(name, budgets(budget({ period: "2010-11 Q4" })));
    const { results } = await workspace.refresh();
    expect(results.map((file) => [file.name, file.rowCount])).toEqual([
      [name, 0],
      ["budgets.csv", 1],
    ]);
    expect(results[0]?.messages).toMatchObject([{ code, found }]);
    expect(workspace.refusedFile(name)).toContain(found);
  });
});

describe("a link in incoming", () => {
  function linked(to: (workspace: TestWorkspace) => string): TestWorkspace {
    const workspace = new TestWorkspace();
    const near = workspace.receive("near.csv", budgets(budget({ council_code: "E08000034" })));
    symlinkSync(to(workspace), join(dirname(near), "link.csv"));
    return workspace;
  }

  it("to a file is followed", async () => {
    const workspace = linked(({ at }) => join(at.folder, "budgets.csv"));
    workspace.receive("../budgets.csv", budgets(budget()));
    const { results } = await workspace.refresh();
    expect(results.map((file) => [file.name, file.rowCount, file.messages])).toEqual([
      ["link.csv", 1, []],
      ["near.csv", 1, []],
    ]);
  });

  it.each([
    ["nowhere", () => "gone.csv", "a link that leads nowhere"],
    ["a folder", ({ at }: TestWorkspace) => at.folder, "a link to a folder"],
    ["itself", ({ at }: TestWorkspace) => join(at.incoming, "link.csv"), "a link that leads back to itself"],
  ])("to %s is refused as that, and a sound file beside it loads", async (_where, to, found) => {
    const workspace = linked(to);
    const { results } = await workspace.refresh();
    expect(results.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ["link.csv", 0],
      ["near.csv", 1],
    ]);
    expect(results[0]?.messages).toMatchObject([{ code: "file/link", found }]);
  });
});
