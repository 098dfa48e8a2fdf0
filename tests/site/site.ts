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
  const folder = mkdtempSync(join(tmpdir(), "yardstick-site-"));
  const workspace = workspaceAt(join(folder, "workspace"));
  yardstick("demo", workspace.folder);
  yardstick("refresh", "--data", workspace.folder);
  const outFolder = join(folder, "site");
  yardstick("build", "--data", workspace.folder, "--out", outFolder);
  return outFolder;
}

/** The command as it is installed: its bundle, which `npm ci` makes. */
function yardstick(...words: string[]): void {
  execFileSync(process.execPath, [join(root, "build", "yardstick.js"), ...words], { stdio: "ignore" });
}
