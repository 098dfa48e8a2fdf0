import { z } from "zod";
import { newestReconciliationSql, reconciliationCountsSql } from "../analysis/reconciliation.ts";
import { reconciledSummary } from "../explain/reconciliation.ts";
import type { Database } from "../store/warehouse/database.ts";

const countSchema = z.object({
  what: z.string(),
  unit: z.string(),
  period: z.string(),
  name_one: z.string(),
  name_two: z.string(),
  within: z.number(),
  councils: z.number(),
  differing: z.number(),
});

const councilSchema = z.object({
  what: z.string(),
  period: z.string(),
  council_code: z.string(),
  council_name: z.string(),
  value_one: z.number(),
  value_two: z.number(),
  difference: z.number(),
});

/** Two returns that give one thing: how many councils they differ for, and which. */
export type Reconciliation = z.infer<typeof countSchema> & {
  readonly differing_councils: readonly z.infer<typeof councilSchema>[];
};

/** Where two returns give one thing, how many councils they differ for in its newest period. */
export async function readReconciliations(db: Database): Promise<Reconciliation[]> {
  const counts = await db.rows(
    countSchema,
    `select * exclude (indicator_codes) from (${reconciliationCountsSql}) order by what`,
  );
  const councils = await db.rows(
    councilSchema,
    `select what, period, council_code, council_name, value_one, value_two, difference
     from (${newestReconciliationSql}) join pub.council using (council_code) where not is_within
     order by what, abs(difference) desc, council_code`,
  );
  return counts.map((count) => ({ ...count, differing_councils: councils.filter(({ what }) => what === count.what) }));
}

/** The line of `status` about two returns. */
export function reconciliationLine(reconciliation: Reconciliation): string {
  return `  ${reconciledSummary(reconciliation)}`;
}
