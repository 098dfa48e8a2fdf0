import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { dataSets } from "../../reports/queries.ts";
import type { ReadingDay } from "../store/day.ts";
import { Fault } from "../store/workspace/fault.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import type { MapShapes } from "./boundaries/shapes.ts";
import { bundleComponents } from "./bundle.ts";
import { writeCouncilPages } from "./council-pages.ts";
import { ownersOf, writeDataSets } from "./data-files.ts";
import { type Before, prepareCache, runFramework } from "./framework.ts";
import { openSite } from "./open-site.ts";
import { patchPages } from "./patch-pages.ts";

/** What the site is built from and where. */
export interface BuildOptions {
  readonly workspace: Workspace;
  /** The day that its pages speak of. */
  readonly day: ReadingDay;
  /** What was known before the last day on which something was received; null where nothing was. */
  readonly before: Before | null;
  readonly outFolder: string;
  /** What maps are drawn from; null for a site without. */
  readonly shapes: MapShapes | null;
  /** The folder of package.json, reports and observablehq.config.ts. */
  readonly root: string;
}

/**
 * Builds the site of a workspace. It is made in a folder beside `outFolder` and takes its place when it is whole, so
 * that a build that fails leaves the old site as it was.
 */
export async function buildSite({ workspace, day, before, shapes, outFolder, root }: BuildOptions): Promise<void> {
  if (!existsSync(workspace.warehouse)) {
    throw new Fault(`${workspace.folder} has no warehouse yet. Run yardstick refresh first.`);
  }
  const place = resolve(outFolder);
  expectPlaceOfSite(place);
  const next = `${place}.next`;
  rmSync(next, { recursive: true, force: true });
  await bundleComponents(root);
  prepareCache(root);
  const data = join(root, "reports", "data");
  try {
    const codes = await writeData({ workspace, day, before, shapes }, data);
    await runFramework(root, next);
    writeCouncilPages({ site: next, data }, codes);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  await patchPages(workspace, day, next);
  replaceFolder(next, place);
}

/**
 * The site takes the place of the one before, whole: what lies there and is no site would be lost.
 *
 * @throws {Fault} where there is a file, or a folder with anything else in it.
 */
function expectPlaceOfSite(place: string): void {
  const isFree = !existsSync(place) || (statSync(place).isDirectory() && readdirSync(place).length === 0);
  if (isFree || existsSync(join(place, "_observablehq"))) return;
  throw new Fault(`${place}: expected an empty folder or one with a site, found other files. Give another --out.`);
}

/** Writes the files that pages read, and gives the codes of the councils that have pages. */
async function writeData(
  { workspace, day, before, shapes }: Pick<BuildOptions, "workspace" | "day" | "before" | "shapes">,
  folder: string,
): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "shapes.json"), JSON.stringify(shapes));
  const db = await openSite({ warehouse: workspace.warehouse, day: day.day, before });
  try {
    await writeDataSets(db, dataSets, folder);
    return await ownersOf(db, "council");
  } finally {
    db.close();
  }
}

/** Two renames and not one: Windows renames no folder over another. */
function replaceFolder(next: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(next, place);
  rmSync(old, { recursive: true, force: true });
}
