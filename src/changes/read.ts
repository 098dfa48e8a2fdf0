import { z } from "zod";
import type { Database } from "../store/warehouse/database.ts";

const number = z.number().nullable();
const text = z.string().nullable();

const changeSchema = z.object({
  kind: z.enum(["new", "restated", "confirmed", "withdrawn", "definition changed"]),
  area_type: z.string(),
  area_code: z.string(),
  area_name: z.string(),
  framework: z.string(),
  edition: z.string(),
  indicator_code: z.string(),
  title: z.string(),
  definition: z.string(),
  person_type: z.string(),
  basis: z.string(),
  period: z.string(),
  breakdown: z.string(),
  breakdown_value: z.string(),
  vintage: z.string(),
  unit: z.string(),
  decimals: z.number(),
  old_vintage: text,
  old_value: number,
  old_status: text,
  new_value: number,
  new_status: text,
  absolute_size: number,
  relative_size: number,
  old_version: text,
  new_version: text,
  files: text,
});

/** What is different about one figure. */
export type Change = z.infer<typeof changeSchema>;

const comparatorSchema = z.object({
  area_code: z.string(),
  area_name: z.string(),
  old_schemes: z.string(),
  new_schemes: z.string(),
  added: z.number(),
  removed: z.number(),
});

/** A council that is compared with others than before. */
export type ComparatorChange = z.infer<typeof comparatorSchema>;

/** How many of each kind, whatever the kind. */
export type ChangeCounts = Readonly<Record<Change["kind"] | "comparator set changed", number>>;

/** Everything that is different between two positions: the counts, then the figures, the largest difference first. */
export interface Changes {
  readonly counts: ChangeCounts;
  readonly figures: readonly Change[];
  readonly comparators: readonly ComparatorChange[];
}

/** SQL: councils and indicators in the order of their largest difference, then their figures in the same manner. */
const orderedSql = `select * from (
    select *, max(relative_size) over measure as largest_relative, max(absolute_size) over measure as largest_absolute
    from change window measure as (partition by area_type, area_code, framework, edition, indicator_code)
  ) order by largest_relative desc nulls last, largest_absolute desc nulls last, area_name, framework, edition,
    indicator_code, relative_size desc nulls last, absolute_size desc nulls last, period desc, definition,
    person_type, breakdown, breakdown_value, vintage`;

/** Reads the changes of a database that `openChanges` made. */
export async function readChanges(db: Database): Promise<Changes> {
  const figures = await db.rows(changeSchema, orderedSql);
  const comparators = await db.rows(comparatorSchema, "from comparator_change");
  const counts = { new: 0, restated: 0, confirmed: 0, withdrawn: 0, "definition changed": 0 };
  for (const { kind } of figures) counts[kind] += 1;
  return { counts: { ...counts, "comparator set changed": comparators.length }, figures, comparators };
}
