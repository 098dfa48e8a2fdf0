import { existsSync } from "node:fs";
import { join } from "node:path";
import { dateName } from "../explain/day.ts";
import { type BuiltSite, buildSite } from "../site/build.ts";
import { serveSite } from "../site/serve.ts";
import type { BuildOptions } from "../site/site-source.ts";
import { Fault } from "../store/workspace/fault.ts";
import { answer, tell } from "./answer.ts";
import type { SiteCommand } from "./options.ts";
import { root } from "./own-code.ts";
import { siteSources } from "./site-sources.ts";
import { commandSource, sourceHash } from "./source-hash.js";

/** Builds the site; where no workspace was named and none is there, the demonstration is made first. */
export async function buildCommand(options: SiteCommand): Promise<number> {
  const site = await buildOptions(options);
  const { outFolder } = site;
  const built = await buildSite(site);
  const { loads, last_received_at, pages } = built.manifest;
  answer(
    options.json,
    { site: outFolder, is_new: built.isNew, loads, last_received_at, pages, drawn: built.drawn },
    builtWords(outFolder, built),
  );
  return 0;
}

/** What a site is built from, as the options of the command say. */
export async function buildOptions(options: SiteCommand): Promise<BuildOptions> {
  const sources = await siteSources(options);
  return {
    ...sources,
    shapes: () => {
      tell("Building the site: a minute or two.");
      return sources.shapes();
    },
    outFolder: outFolderOf(options),
    code: sourceHash(root, commandSource),
  };
}

/** "Built dist: 1,274 pages, 12 of them drawn anew, from 34 files, the last received on 2 December 2011. Run serve to read it." */
function builtWords(outFolder: string, { isNew, drawn, manifest }: BuiltSite): string {
  const { pages, loads, last_received_at } = manifest;
  const last = last_received_at === null ? "" : `, the last received on ${dateName(last_received_at.slice(0, 10))}`;
  const from = `${loads.toLocaleString("en-GB")} ${loads === 1 ? "file" : "files"}${last}`;
  if (!isNew) return `${outFolder} is up to date: it was built from the same ${from}. Run serve to read it.`;
  const anew = drawn === pages ? "" : `, ${drawn.toLocaleString("en-GB")} of them drawn anew`;
  return `Built ${outFolder}: ${pages.toLocaleString("en-GB")} pages${anew}, from ${from}. Run serve to read it.`;
}

/** Serves the built site to this machine until it is stopped. */
export async function serveCommand(options: SiteCommand): Promise<number> {
  const folder = outFolderOf(options);
  if (!existsSync(join(folder, "index.html"))) throw new Fault(`${folder} holds no site yet. Run build first.`);
  const site = await serveSite(folder, options.port ?? 4173);
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

/** The folder of the site that a command builds, serves or speaks of. */
export function outFolderOf(options: SiteCommand): string {
  return options.out ?? join(root, "dist");
}
