import { z } from "zod";
import { measureColumns } from "../contract/figure-key.ts";
import type { Database } from "../store/warehouse/database.ts";
import type { KeptFigure } from "./search.ts";

const indicatorSchema = z.object({
  title: z.string(),
  numerator_text: z.string(),
  denominator_text: z.string(),
  decimals: z.number(),
  source: z.string(),
});
const versionSchema = z.object({
  version: z.string(),
  first_period: z.string(),
  last_period: z.string().nullable(),
  is_break: z.boolean(),
  note: z.string(),
  is_own: z.boolean(),
});
const methodSchema = z.object({ title: z.string(), citation: z.string(), formula: z.string() });
const vintageSchema = z.object({
  vintage: z.string(),
  value: z.number().nullable(),
  value_status: z.string(),
  is_latest: z.boolean(),
});
const publishedSchema = z.object({ is_hidden: z.boolean(), rounded_to: z.number().nullable() });

/** What is known of a figure beside the figure: its indicator, method, definition versions, vintages, and what is shown. */
export interface FigureFacts {
  readonly indicator: z.infer<typeof indicatorSchema>;
  readonly method: z.infer<typeof methodSchema> | null;
  /** Every version of the definition; `is_own` is the one of the figure's period. */
  readonly versions: readonly z.infer<typeof versionSchema>[];
  readonly vintages: readonly z.infer<typeof vintageSchema>[];
  /** Whether the published figure hides what this one says. */
  readonly isHidden: boolean;
  /** What its counts are rounded to before they are published; null where they are not. */
  readonly roundedTo: number | null;
}

/** Reads the facts of a figure from the warehouse that it is in. */
export async function figureFacts(db: Database, figure: KeptFigure): Promise<FigureFacts> {
  const measure = [figure.framework, figure.edition, figure.indicator_code];
  const ofMeasure = "framework = $1 and edition = $2 and indicator_code = $3";
  const [indicator] = await db.rows(indicatorSchema, `select * from meta.indicator where ${ofMeasure}`, measure);
  if (indicator === undefined) throw new Error(`the catalogue has no indicator ${figure.indicator_code}`);
  const [method] = await db.rows(methodSchema, "select * from meta.method where name = $1", [figure.method]);
  const versions = await db.rows(
    versionSchema,
    `select *, left($4, 7) between first_period and coalesce(last_period, '9999') as is_own
      from meta.indicator_version where ${ofMeasure} order by first_period`,
    [...measure, figure.period],
  );
  const vintages = await db.rows(
    vintageSchema,
    `select other.* from out.figure as other join out.figure as mine on mine.figure_id = $1
        and (${measureColumns.map((column) => `other.${column} = mine.${column}`).join(" and ")})
      order by other.is_latest desc, other.figure_id`,
    [figure.figure_id],
  );
  const [published] = await db.rows(
    publishedSchema,
    "select value_status = 'suppressed' as is_hidden, rounded_to from pub.figure where figure_id = $1",
    [figure.figure_id],
  );
  const isHidden = (published?.is_hidden ?? false) && figure.value_status !== "suppressed";
  return { indicator, method: method ?? null, versions, vintages, isHidden, roundedTo: published?.rounded_to ?? null };
}
