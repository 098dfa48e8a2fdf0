import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { root } from "./small-workspace.ts";

/** An account that owns nothing. */
const nobody = 65_534;

const councils = `council_code,council_name,region,council_type,local_code,first_day,last_day,successor_codes,change,old_code,other_names
Z06000001,Northmere,Northern Vales,Unitary Authority,Z01,2008-04-01,,,,,
`;

/** Runs Node as that account, whose home and temporary files are in a folder of its own. */
function asNobody(home: string, ...words: string[]): string {
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home };
  return execFileSync(process.execPath, words, {
    uid: nobody,
    gid: nobody,
    cwd: home,
    env,
    encoding: "utf8",
    stdio: "pipe",
  });
}

/** A folder of that account with one council and its return; all councils would make a site of minutes. */
function ownWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-nobody-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const incoming = join(folder, "data", "incoming");
  mkdirSync(incoming, { recursive: true });
  writeFileSync(join(folder, "data", "workspace.json"), '{"kind":"demonstration"}\n');
  writeFileSync(join(incoming, "councils.csv"), councils);
  writeFileSync(join(incoming, "holders.csv"), budgets(budget({ council_code: "Z06000001" })));
  for (const path of [folder, join(folder, "data"), incoming]) chownSync(path, nobody, nobody);
  for (const path of ["workspace.json", "incoming/councils.csv", "incoming/holders.csv"]) {
    chownSync(join(folder, "data", path), nobody, nobody);
  }
  return folder;
}

const isRoot = process.getuid?.() === 0;

it.skipIf(!isRoot)(
  "loads and builds as a user who may not write the installation (tried where root runs the tests)",
  {
    timeout: 120_000,
  },
  () => {
    const folder = ownWorkspace();
    const writable = `process.stdout.write(String(fs.statSync(${JSON.stringify(root)}).isDirectory()));
    fs.accessSync(${JSON.stringify(root)}, fs.constants.W_OK)`;
    expect(() => asNobody(folder, "-e", writable)).toThrow("EACCES");
    const command = join(root, "scripts", "yardstick.js");
    const data = join(folder, "data");
    asNobody(folder, command, "refresh", "--data", data);
    asNobody(folder, command, "build", "--data", data, "--out", join(folder, "site"));
    expect(existsSync(join(folder, "site", "council", "Z06000001", "personal-budgets.html"))).toBe(true);
  },
);
