import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/store/workspace/settings.ts";
import { settingsFile } from "../../../src/store/workspace/workspace.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

function modesIn(folder: string): Record<string, string> {
  const names = ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })];
  const modes = names.map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)] as const);
  return Object.fromEntries(modes.filter(([name]) => !name.startsWith(join("incoming", "/"))));
}

/** The modes that there are of folders and of files. */
function kindsOfModes(folder: string): { folders: string[]; files: string[] } {
  const modes = modesIn(folder);
  const isFolder = (name: string) => statSync(join(folder, name)).isDirectory();
  const of = (isWanted: (name: string) => boolean) => [
    ...new Set(
      Object.keys(modes)
        .filter(isWanted)
        .map((name) => modes[name] ?? ""),
    ),
  ];
  return { folders: of(isFolder), files: of((name) => !isFolder(name)) };
}

const bad = budgets(budget({ denominator_count: "x" }), budget({ period: "2010-11 Q2" }));

describe.skipIf(process.platform === "win32")("a workspace", () => {
  it("can be read by its own account alone, whatever the account lets others read", async () => {
    const before = process.umask(0o022);
    try {
      const workspace = new TestWorkspace();
      chmodSync(workspace.at.folder, 0o755);
      chmodSync(workspace.receive("bad.csv", bad), 0o644);
      await workspace.refresh();
      expect(readdirSync(workspace.at.folder).sort()).toEqual([
        "archive",
        "incoming",
        "ledger.jsonl",
        "refused",
        "scratch",
        "seen.json",
        "warehouse.duckdb",
        "workspace.json",
      ]);
      expect(kindsOfModes(workspace.at.folder)).toEqual({ folders: ["700"], files: ["600"] });
      expect(process.umask()).toBe(0o022);
    } finally {
      process.umask(before);
    }
  });

  it("with other readers can be read by the group, which workspace.json keeps", async () => {
    const workspace = new TestWorkspace();
    chmodSync(workspace.at.folder, 0o755);
    workspace.receive("q3.csv", budgets(budget()));
    await workspace.refresh({ isShared: true });
    expect(readSettings(settingsFile(workspace.at))).toMatchObject({ kind: "real", shared: true });
    workspace.receive("q2.csv", budgets(budget({ period: "2010-11 Q2" })));
    await workspace.refresh();
    expect(kindsOfModes(workspace.at.folder)).toEqual({ folders: ["750"], files: ["640"] });
  });

  it("of before is closed at its next refresh, and it is said once; files of others beside it stay", async () => {
    const workspace = new TestWorkspace();
    workspace.receive("q3.csv", budgets(budget()));
    await workspace.refresh();
    for (const name of ["ledger.jsonl", "warehouse.duckdb"]) chmodSync(join(workspace.at.folder, name), 0o644);
    chmodSync(workspace.at.archive, 0o755);
    chmodSync(workspace.at.folder, 0o755);
    mkdirSync(join(workspace.at.folder, "plans"));
    writeFileSync(join(workspace.at.folder, "plans", "own.csv"), "", { mode: 0o644 });
    symlinkSync(join(workspace.at.folder, "plans", "own.csv"), join(workspace.at.archive, "link"));
    const said: string[] = [];
    const warn = (text: string) => said.push(text);
    await workspace.refresh({ warn });
    await workspace.refresh({ warn });
    expect(said).toEqual([
      `Other accounts of this machine could read 3 files and folders of ${workspace.at.folder}: they no longer can. ` +
        "Run yardstick refresh --shared where your group is to read them.",
    ]);
    const modes = modesIn(workspace.at.folder);
    expect([modes["ledger.jsonl"], modes.archive, modes[join("plans", "own.csv")]]).toEqual(["600", "700", "644"]);
    expect(modes[""]).toBe("755");
  });

  it("in the data folder of an installation closes that, beside its reference tables and its demonstration", async () => {
    const workspace = new TestWorkspace();
    chmodSync(workspace.at.folder, 0o755);
    for (const name of ["reference", "demo"]) mkdirSync(join(workspace.at.folder, name), { mode: 0o755 });
    workspace.receive("q3.csv", budgets(budget()));
    await workspace.refresh();
    const modes = modesIn(workspace.at.folder);
    expect([modes[""], modes.reference, modes.demo]).toEqual(["700", "755", "755"]);
  });
});
