import { existsSync } from "node:fs";
import { join } from "node:path";
import { councilShapes } from "../site/boundaries/council-shapes.ts";
import type { MapShapes } from "../site/boundaries/shapes.ts";
import type { Before, BuildOptions } from "../site/site-source.ts";
import { daysReceived } from "../store/day.ts";
import { positionAt } from "../store/position.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { isEmptyFolder, workspaceKind } from "../store/workspace/workspace.ts";
import { tell } from "./answer.ts";
import { dayOf, replayOptions, workspaceOf, workspaceRead } from "./context.ts";
import { writeDemonstration } from "./demo.ts";
import { expectWarehouse, openWarehouse } from "./open-warehouse.ts";
import type { SiteCommand } from "./options.ts";
import { root } from "./own-code.ts";
import { refreshWorkspace } from "./refresh.ts";

/** All of a demonstration is loaded at once: its page of changes begins after the returns of March 2011. */
const demonstrationSince = "2011-05-13";

/** What a site is made from; where no workspace was named and none is there, the demonstration is made first. */
export async function siteSources(options: SiteCommand): Promise<Omit<BuildOptions, "outFolder" | "code">> {
  if (options.data === undefined) await ensureLoaded(workspaceOf(options));
  const workspace = await workspaceRead(options);
  await expectWarehouse(workspace);
  const day = dayOf(options);
  return {
    workspace,
    day,
    before: await positionBefore(workspace, options),
    shapes: async () => {
      const shapes = await councilShapes(workspace, (of) => openWarehouse(of, day));
      tellOfMaps(workspace, shapes);
      return shapes;
    },
    reports: join(root, "reports"),
  };
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
  // Asked for the last day nothing changed since; unasked, all that there is came on one day.
  if (day === undefined || (asked === undefined && day === days.at(-1))) return null;
  return { day, path: await positionAt(workspace, await replayOptions(workspace), day) };
}

async function ensureLoaded(workspace: Workspace): Promise<void> {
  if (isEmptyFolder(workspace.folder)) {
    tell("Writing the demonstration workspace.");
    writeDemonstration(workspace);
  }
  tell(`Loading what is new in ${workspace.folder}.`);
  await refreshWorkspace(workspace, [], {});
}
