import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Database } from "../store/database.ts";
import type { ReadingDay } from "../store/day.ts";
import { Fault } from "../store/fault.ts";
import type { Workspace } from "../store/workspace.ts";
import { councilCodes } from "./arrow.ts";
import type { MapShapes } from "./boundaries/shapes.ts";
import { bundleComponents } from "./bundle.ts";
import { writeCouncilPages } from "./council-pages.ts";
import { type Before, prepareCache, runFramework } from "./framework.ts";
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
  const shapesFile = shapes === null ? null : writeShapes(shapes, `${next}.shapes.json`);
  const files = { now: workspace.warehouse, day: day.day, before, shapes: shapesFile };
  await runFramework(root, files, next).finally(() => {
    if (shapesFile !== null) rmSync(shapesFile);
  });
  writeCouncilPages(
    { site: next, loaders: join(root, "reports", ".observablehq", "cache", "data") },
    await codesOf(workspace),
  );
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

function writeShapes(shapes: MapShapes, path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(shapes));
  return path;
}

async function codesOf(workspace: Workspace): Promise<string[]> {
  const db = await Database.open(workspace.warehouse, "read");
  return councilCodes(db).finally(() => db.close());
}

/** Two renames and not one: Windows renames no folder over another. */
function replaceFolder(next: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(next, place);
  rmSync(old, { recursive: true, force: true });
}
