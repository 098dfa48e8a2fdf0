import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { workspaceAt } from "../../src/store/workspace/workspace.ts";
import { madeOnce } from "./made-once.ts";

/** The folder of package.json. */
export const root = resolve(import.meta.dirname, "..", "..");

/** Builds the site of the demonstration and gives its folder; YARDSTICK_SITE names one built before. */
export async function demonstrationSite(): Promise<string> {
  if (process.env.YARDSTICK_SITE !== undefined) return process.env.YARDSTICK_SITE;
  const workspace = await demonstration();
  return madeOnce("site", (folder) => {
    yardstick("build", "--data", workspace, "--out", folder);
  });
}

/** The warehouse of the demonstration; YARDSTICK_WORKSPACE names the folder of another that is loaded. */
export async function loadedWarehouse(): Promise<string> {
  return workspaceAt(await demonstrationFolder()).warehouse;
}

/** The folder of the demonstration, loaded; YARDSTICK_WORKSPACE names another. */
export async function demonstrationFolder(): Promise<string> {
  return process.env.YARDSTICK_WORKSPACE ?? (await demonstration());
}

/** The warehouse of the demonstration as known at the end of a day. The workspace keeps it: asked again, it is there. */
export async function demonstrationOn(day: string): Promise<string> {
  return yardstick("rebuild", "--data", await demonstration(), "--as-of", day).trim();
}

/** The demonstration workspace with its returns loaded. It is shared: nothing is to be loaded into it. */
export function demonstration(): Promise<string> {
  return madeOnce("workspace", (folder) => {
    yardstick("demo", folder);
    yardstick("refresh", "--data", folder);
  });
}

/** What the command prints, as it is installed: its bundle, which `npm ci` makes. */
export function yardstick(...words: string[]): string {
  const command = join(root, "build", "yardstick.js");
  return execFileSync(process.execPath, [command, ...words], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
