import { z } from "zod";
import type { Database } from "../store/database.ts";

const key = "framework, edition, indicator_code";

/** SQL: the name of an indicator's page, `nis-2008-09-ni-130`, of the three columns of its key. */
const slugSql =
  "trim(lower(regexp_replace(concat_ws('-', framework, edition, indicator_code), '[^A-Za-z0-9]+', '-', 'g')), '-')";

/**
 * SQL for a common table expression: the indicators that have a page, by their key with `slug`. They have a figure of
 * everyone for some council, and are no count or sum of money, which only the size of a council would tell apart.
 */
export const indicatorPagesSql = `
  select ${key}, ${slugSql} as slug
  from pub.indicator
  where kind <> 'count' and unit not in ('gbp', 'people') and not (unit = 'number' and decimals = 0) and (${key}) in (
    select (${key}) from pub.figure
    where area_type = 'council' and breakdown = 'all' and is_latest and value is not null)`;

const slugSchema = z.object({ slug: z.string() });

/** The names of the indicators' pages, in order. */
export async function indicatorSlugs(db: Database): Promise<string[]> {
  const found = await db.rows(slugSchema, `select slug from (${indicatorPagesSql}) order by slug`);
  return found.map(({ slug }) => slug);
}
