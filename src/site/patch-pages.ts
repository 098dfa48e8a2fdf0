import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { openOn, type ReadingDay } from "../store/day.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { patchPage } from "./patch-page.ts";
import { siteContext } from "./site-context.ts";

/** Puts header, notice, language and title into every page of a built site. */
export async function patchPages(workspace: Workspace, day: ReadingDay, folder: string): Promise<void> {
  const db = await openOn(workspace.warehouse, day.day);
  const context = await siteContext(db, day).finally(() => db.close());
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const path = file.split(sep).join("/");
    const place = join(folder, file);
    writeFileSync(place, patchPage(readFileSync(place, "utf8"), path, context));
  }
}
