import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { dataSets } from "../../reports/queries.ts";
import type { ReadingDay } from "../store/day.ts";
import type { Database } from "../store/warehouse/database.ts";
import { Fault } from "../store/workspace/fault.ts";
import { makeWhole } from "../store/workspace/own-folder.ts";
import { writeAssets } from "./assets.ts";
import { writeDataSets } from "./data-files.ts";
import { writeFeed } from "./feed.ts";
import { type FinishedPages, finishPages } from "./finish-pages.ts";
import { openSite } from "./open-site.ts";
import { cacheFolder, PageCache } from "./page-cache.ts";
import { sitePages } from "./pages/page-source.ts";
import { type SiteContext, siteContext } from "./site-context.ts";
import { isAsBuilt, manifestName, type SiteManifest, sourcesKey, writeManifest } from "./site-manifest.ts";
import type { BuildOptions } from "./site-source.ts";

/** A site that was built, or that is as it was built before. */
export interface BuiltSite extends FinishedPages {
  readonly isNew: boolean;
  readonly manifest: SiteManifest;
}

/**
 * Builds the site of a workspace. It is made in a folder beside `outFolder` and takes its place when it is whole, so
 * that a build that fails leaves the old site as it was. All of it is of one position of the warehouse, which its
 * manifest names: a refresh meanwhile changes nothing in it. Nothing is written to where the reports' sources are.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { workspace, outFolder } = options;
  if (!existsSync(workspace.warehouse)) {
    throw new Fault(`${workspace.folder} has no warehouse yet. Run yardstick refresh first.`);
  }
  const place = resolve(outFolder);
  expectPlaceOfSite(place);
  const key = sourcesKey(options);
  const present = isAsBuilt(place, key);
  if (present !== null) return { isNew: false, manifest: present, drawn: 0, kept: present.pages };
  return makeWhole(place, async (next) => {
    const finished = await makeSite(options, next);
    const manifest = writeManifest(next, { key, ...finished });
    return { isNew: true, manifest, drawn: finished.drawn, kept: finished.kept };
  });
}

/** Makes the site in a folder: its data, what its pages share, and the pages. */
async function makeSite(options: BuildOptions, site: string): Promise<FinishedPages & Position> {
  const { workspace, day, before, reports } = options;
  const data = join(site, "data");
  mkdirSync(data);
  writeFileSync(join(data, "shapes.json"), JSON.stringify(await options.shapes()));
  const db = await openSite({ warehouse: workspace.warehouse, day: day.day, before });
  const [context, position] = await readAll(db, day, site).finally(() => db.close());
  await writeAssets(reports, site);
  const cache = new PageCache(cacheFolder(workspace.cache), options.code);
  const finished = await finishPages({ site, sources: sitePages(reports), context, cache });
  cache.close();
  return { ...finished, ...position };
}

/** Reads all that a site needs from one position of the warehouse; the data that pages draw and the feed are written. */
async function readAll(db: Database, day: ReadingDay, site: string): Promise<readonly [SiteContext, Position]> {
  await writeDataSets(db, dataSets, join(site, "data"));
  const context = await siteContext(db, day);
  await writeFeed(db, context, site);
  return [context, await positionOf(db)];
}

/** Which position of the warehouse a site is of. */
interface Position {
  /** Files loaded by then. */
  readonly loads: number;
  /** When the last of them came, as 2011-05-13T09:00:00Z; null where nothing is loaded. */
  readonly last_received_at: string | null;
}

const positionSchema = z.object({ loads: z.number(), last_received_at: z.string().nullable() });

async function positionOf(db: Database): Promise<Position> {
  const sql = "select count(*) as loads, cast(max(received_at) as varchar) as last_received_at from pub.load";
  const [position] = await db.rows(positionSchema, sql);
  return position ?? { loads: 0, last_received_at: null };
}

/**
 * The site takes the place of the one before, whole: what lies there and is no site would be lost.
 *
 * @throws {Fault} where there is a file, or a folder with anything else in it.
 */
function expectPlaceOfSite(place: string): void {
  const isFree = !existsSync(place) || (statSync(place).isDirectory() && readdirSync(place).length === 0);
  // Sites built by earlier versions have no manifest, but Framework's client.
  if (isFree || [manifestName, "_observablehq"].some((name) => existsSync(join(place, name)))) return;
  throw new Fault(`${place}: expected an empty folder or one with a site, found other files. Give another --out.`);
}
