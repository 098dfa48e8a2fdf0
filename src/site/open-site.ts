import { openChanges } from "../changes/changes.ts";
import { setDay } from "../store/day.ts";
import type { Database } from "../store/warehouse/database.ts";

/** What the pages of a site are made from. */
export interface SiteSource {
  /** The warehouse, or a position of it. */
  readonly warehouse: string;
  /** The day that pages speak of, as 2010-11-30. */
  readonly day: string;
  /** The position that `changes` compares with, and its day; null where nothing was known before. */
  readonly before: { readonly path: string; readonly day: string } | null;
}

/**
 * A database in memory that the queries of pages are read on. It reads the warehouse as `pub`, and of what changed since
 * the position before the tables `change` and `comparator_change`; `getvariable` has `day`, a DATE, and `since`, the day of
 * that position, empty where there is none.
 */
export async function openSite({ warehouse, day, before }: SiteSource): Promise<Database> {
  const db = await openChanges(before?.path ?? null, warehouse, "pub");
  try {
    await db.run("use after_");
    await setDay(db, day);
    await db.run("set variable since = cast(? as varchar)", [before?.day ?? ""]);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
