import { z } from "zod";
import type { JudgedMeasure } from "../../reports/components/indicator/judged.ts";

const text = z.string();
const number = z.number().nullable();
const refusal = z.string().nullable();

/** A judged measure of a council, as the queries of its pages give it. */
export const judgedRow = z.object({
  council_code: text,
  framework: text,
  edition: text,
  indicator_code: text,
  slug: text.nullable(),
  title: text,
  domain: text,
  source: text,
  definition: text,
  person_type: text,
  basis: text,
  period: text,
  breakdown: text,
  breakdown_value: text,
  unit: text,
  decimals: z.number(),
  measure_kind: text,
  polarity: text,
  value: number,
  value_status: text,
  lower_95: number,
  upper_95: number,
  denominator: number,
  counted_many: text.nullable(),
  england_value: number,
  verdict: z.enum(["better", "similar", "worse", "higher", "lower", "not_compared"]),
  refusal,
  own_refusal: refusal,
  stands_out: z.boolean().nullable(),
  stands_out_refusal: refusal,
  is_current: z.boolean(),
  comparator_n: number,
  comparator_median: number,
  comparator_lowest: number,
  comparator_highest: number,
}) satisfies z.ZodType<JudgedMeasure & { council_code: string }>;

/** Such a row. */
export type JudgedRow = z.infer<typeof judgedRow>;
