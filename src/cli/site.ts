import { existsSync } from "node:fs";
import { join } from "node:path";
import { dateName } from "../explain/day.ts";
import { councilShapes } from "../site/boundaries/council-shapes.ts";
import type { MapShapes } from "../site/boundaries/shapes.ts";
import { type BuiltSite, buildSite } from "../site/build.ts";
import { serveSite } from "../site/serve.ts";
import type { Before } from "../site/site-source.ts";
import { daysReceived, positionAt } from "../store/position.ts";
import { Fault } from "../store/workspace/fault.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { isEmptyFolder, workspaceKind } from "../store/workspace/workspace.ts";
import { answer, tell } from "./answer.ts";
import { dayOf, replayOptions, workspaceOf, workspaceRead } from "./context.ts";
import { writeDemonstration } from "./demo.ts";
import { expectWarehouse, openWarehouse } from "./open-warehouse.ts";
import type { SiteCommand } from "./options.ts";
import { root } from "./own-code.ts";
import { refreshWorkspace } from "./refresh.ts";
import { commandSource, sourceHash } from "./source-hash.js";

/** All of a demonstration is loaded at once: its page of changes begins after the returns of March 2011. */
const demonstrationSince = "2011-05-13";

/** Builds the site; where no workspace was named and none is there, the demonstration is made first. */
export async function buildCommand(options: SiteCommand): Promise<number> {
  if (options.data === undefined) await ensureLoaded(workspaceOf(options));
  const workspace = await workspaceRead(options);
  await expectWarehouse(workspace);
  const outFolder = outFolderOf(options);
  const day = dayOf(options);
  const built = await buildSite({
    workspace,
    day,
    before: await positionBefore(workspace, options),
    shapes: async () => {
      tell("Building the site: a minute or two.");
      const shapes = await councilShapes(workspace, (of) => openWarehouse(of, day));
      tellOfMaps(workspace, shapes);
      return shapes;
    },
    outFolder,
    reports: join(root, "reports"),
    code: sourceHash(root, commandSource),
  });
  const { loads, last_received_at, pages } = built.manifest;
  answer(
    options.json,
    { site: outFolder, is_new: built.isNew, loads, last_received_at, pages, drawn: built.drawn },
    builtWords(outFolder, built),
  );
  return 0;
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

/** Says what became of the workspace's boundary file, where it has one. */
function tellOfMaps({ boundaries }: Workspace, shapes: MapShapes | null): void {
  if (shapes !== null) tell(`Drawing maps from ${boundaries}: ${shapes.areas.length} areas of ${shapes.year}.`);
  else if (existsSync(boundaries)) tell(`${boundaries} is not used: the councils of a demonstration are made up.`);
}

/** The earlier position that the page of changes compares with; none where everything was received on one day. */
async function positionBefore(workspace: Workspace, { asOf, since }: SiteCommand): Promise<Before | null> {
  const until = asOf === undefined ? "9999-12-31" : asOf;
  const days = daysReceived(workspace).filter((day) => day <= until);
  const asked = since ?? (workspaceKind(workspace) === "demonstration" ? demonstrationSince : undefined);
  const day = asked === undefined ? days.at(-2) : days.filter((known) => known <= asked).at(-1);
  if (day === undefined || day === days.at(-1)) return null;
  return { day, path: await positionAt(workspace, replayOptions(workspace), day) };
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
