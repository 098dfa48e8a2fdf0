import { openChanges } from "../changes/changes.ts";
import type { Database } from "../store/database.ts";
import { setDay } from "../store/day.ts";
import { indicatorPagesSql } from "./indicator-slug.ts";
import { comparatorSetSql } from "./site-context.ts";

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
    await makeViews(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

const figureKey =
  "framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value";

/** The views that pages share, until the warehouse has them itself. */
export async function makeViews(db: Database): Promise<void> {
  await db.run(`create or replace temporary view indicator_page as ${indicatorPagesSql}`);
  await db.run(`create or replace temporary view comparator_set as ${comparatorSetSql}`);
  await db.run(`create or replace temporary view figure_beside as
    with england as (
      select ${figureKey}, value as england_value from pub.figure where area_type = 'england' and is_latest
    )
    select own.figure_id, england_value, n as comparator_n, median as comparator_median, lowest as comparator_lowest,
      highest as comparator_highest, rank as comparator_rank, tied_count, overlap_count
    from pub.figure as own left join england using (${figureKey})
    left join comparator_set as used on used.council_code = own.area_code
    left join pub.comparison as comparison on comparison.figure_id = own.figure_id
      and comparison.scheme = used.scheme and comparison.edition = used.edition
    where area_type = 'council'`);
}
