import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../site/build.ts";
import type { Before } from "../site/framework.ts";
import { serveSite } from "../site/serve.ts";
import { Fault } from "../store/fault.ts";
import { dayNamed, daysReceived, positionAt } from "../store/position.ts";
import type { Workspace } from "../store/workspace.ts";
import { isEmptyFolder } from "../store/workspace.ts";
import { answer, tell } from "./answer.ts";
import { type ReadOptions, replayOptions, root, workspaceOf, workspaceRead } from "./context.ts";
import { writeDemonstration } from "./demo.ts";
import { refreshWorkspace } from "./refresh.ts";

/** Options of `build` and `serve`. */
export interface SiteCommand extends ReadOptions {
  readonly out?: string;
  readonly port?: string;
}

/** Builds the site; where no workspace was named and none is there, the demonstration is made first. */
export async function buildCommand(options: SiteCommand): Promise<number> {
  if (options.data === undefined) await ensureLoaded(workspaceOf(options));
  const workspace = await workspaceRead(options);
  const outFolder = outFolderOf(options);
  tell("Building the site: a minute or two.");
  const before = await positionBefore(workspace, options.asOf);
  await buildSite({ workspace, before, outFolder, root });
  answer(options.json, { site: outFolder }, `Built ${outFolder}. Run serve to read it.`);
  return 0;
}

/** What was known before the last day on which something was received, for the page of what changed since. */
async function positionBefore(workspace: Workspace, asOf: string | undefined): Promise<Before | null> {
  const days = daysReceived(workspace).filter((day) => asOf === undefined || day <= dayNamed(asOf));
  const day = days.at(-2);
  return day === undefined ? null : { day, path: await positionAt(workspace, replayOptions(workspace), day) };
}

/** Serves the built site to this machine until it is stopped. */
export async function serveCommand(options: SiteCommand): Promise<number> {
  const folder = outFolderOf(options);
  if (!existsSync(join(folder, "index.html"))) throw new Fault(`${folder} holds no site yet. Run build first.`);
  const site = await serveSite(folder, Number(options.port ?? 4173));
  answer(options.json, { url: site.url }, `Yardstick is at ${site.url} (Ctrl+C stops it).`);
  await new Promise((stopped) => process.once("SIGINT", stopped).once("SIGTERM", stopped));
  await site.close();
  return 0;
}

/** Demonstration, refresh, build, serve: from nothing to an address. */
export async function startCommand(options: SiteCommand): Promise<number> {
  await buildCommand(options);
  return serveCommand(options);
}

async function ensureLoaded(workspace: Workspace): Promise<void> {
  if (isEmptyFolder(workspace.folder)) {
    tell("Writing the demonstration workspace.");
    writeDemonstration(workspace);
  }
  tell(`Loading what is new in ${workspace.folder}.`);
  await refreshWorkspace(workspace, [], {});
}

function outFolderOf(options: SiteCommand): string {
  return options.out ?? join(root, "dist");
}
