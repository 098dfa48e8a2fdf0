import { openChanges } from "../changes/changes.ts";
import type { Database } from "../store/database.ts";
import { setDay } from "../store/day.ts";
import { pageDay, warehousePath } from "./arrow.ts";

/** What changed since the position that the site is compared with; `since` is its day, empty where there is none. */
export interface SiteChanges {
  readonly db: Database;
  readonly since: string;
}

/**
 * Opens the changes as pages show them, between the warehouses that YARDSTICK_BEFORE and YARDSTICK_WAREHOUSE name: tables
 * of the later one are read as `pub.figure`, those of changes as `change`.
 */
export async function openSiteChanges(): Promise<SiteChanges> {
  const before = process.env.YARDSTICK_BEFORE ?? "";
  const since = /^[0-9-]{10}$/.exec(process.env.YARDSTICK_SINCE ?? "")?.[0] ?? "";
  const db = await openChanges(before === "" ? null : before, warehousePath(), "pub");
  await db.run("use after_");
  await setDay(db, pageDay());
  return { db, since };
}
