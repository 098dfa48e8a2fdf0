import { z } from "zod";
import type { Database } from "../store/database.ts";

/** SQL: the indicators that have a page. */
export const indicatorPagesSql = "select framework, edition, indicator_code, slug from pub.indicator_page";

const slugSchema = z.object({ slug: z.string() });

/** The names of the indicators' pages, in order. */
export async function indicatorSlugs(db: Database): Promise<string[]> {
  const found = await db.rows(slugSchema, "select slug from pub.indicator_page order by slug");
  return found.map(({ slug }) => slug);
}
