import { z } from "zod";
import { table } from "../../../src/site/query.ts";
import { indicatorKey, reading } from "../figure/query.ts";

/** A current measure of England, and how the councils with a figure stand to it by their own 95% intervals. */
const englandOutcome = {
  ...indicatorKey,
  /** The name of its page; null where it has none. */
  slug: z.string().nullable(),
  title: z.string(),
  domain: z.string(),
  ...reading,
  period: z.string(),
  unit: z.string(),
  decimals: z.number(),
  england_value: z.number(),
  better: z.number(),
  similar: z.number(),
  worse: z.number(),
  /** Those with a figure that cannot be compared, or of a measure that has no better or worse. */
  others: z.number(),
};

const count = (side: string) => `cast(count(*) filter (verdict = '${side}') as integer) as ${side}`;

/** The current measures of England, in the order of these columns. */
export function englandOutcomes(order: string) {
  return table(
    englandOutcome,
    `select framework, edition, indicator_code, any_value(slug) as slug, title, domain, definition, person_type, basis,
      period, judged.unit, decimals, england_value, ${["better", "similar", "worse"].map(count).join(", ")},
      cast(count(*) filter (verdict not in ('better', 'similar', 'worse') and judged.value is not null) as integer) as others
    from pub.judged_measure as judged join pub.indicator using (framework, edition, indicator_code)
    left join pub.indicator_page using (framework, edition, indicator_code)
    where is_current and england_value is not null
    group by all order by ${order}`,
  );
}
