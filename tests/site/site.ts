import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { workspaceAt } from "../../src/store/workspace.ts";

/** The folder of package.json. */
const root = resolve(import.meta.dirname, "..", "..");

/** Builds the site of a new demonstration workspace and gives its folder; YARDSTICK_SITE names one built before. */
export async function demonstrationSite(): Promise<string> {
  if (process.env.YARDSTICK_SITE !== undefined) return process.env.YARDSTICK_SITE;
  const workspace = newWorkspace();
  const outFolder = join(workspace, "..", "site");
  yardstick("build", "--data", workspace, "--out", outFolder);
  return outFolder;
}

/** The warehouse of a new demonstration workspace; YARDSTICK_WORKSPACE names the folder of another that is loaded. */
export function loadedWarehouse(): string {
  return workspaceAt(process.env.YARDSTICK_WORKSPACE ?? newWorkspace()).warehouse;
}

function newWorkspace(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "yardstick-site-")), "workspace");
  yardstick("demo", folder);
  yardstick("refresh", "--data", folder);
  return folder;
}

/** The command as it is installed: its bundle, which `npm ci` makes. */
function yardstick(...words: string[]): void {
  execFileSync(process.execPath, [join(root, "build", "yardstick.js"), ...words], { stdio: "ignore" });
}
