import { z } from "zod";
import { dataSet, listed, table } from "../../src/site/query.ts";
import { figureKey, valued } from "../components/figure/query.ts";

const council = {
  council_code: z.string(),
  council_name: z.string(),
  region: z.string(),
  /** As 2009-03-31; null while it lasts. */
  last_day: z.string().nullable(),
};

/** England's share with a personal budget, on one definition, at the end of one quarter. */
const share = {
  area_code: z.string(),
  ...figureKey,
  unit: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  ...valued,
};

/** A current measure of England, and how the councils with a figure stand to it by their own 95% intervals. */
const outcome = {
  indicator_code: z.string(),
  title: z.string(),
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

/** What is loaded, all in all. */
const loaded = {
  return_count: z.number(),
  /** The day to which councils' figures go; null where there are none. */
  data_to: z.string().nullable(),
  /** The day on which the last file was received; null where nothing is loaded. */
  received_on: z.string().nullable(),
};

const count = (side: string) => `cast(count(*) filter (verdict = '${side}') as integer) as ${side}`;

/** What the first page says of councils, of England and of what is loaded. */
export const home = dataSet({
  name: "home",
  per: "site",
  tables: {
    councils: table(
      council,
      `select council_code, council_name, region, cast(last_day as varchar) as last_day
      from pub.council order by council_name`,
    ),
    shares: table(
      share,
      `select ${listed(share)} from pub.figure
      where area_type = 'england' and indicator_code = 'PPF-12' and breakdown = 'all' and is_latest
      order by definition, period`,
    ),
    outcomes: table(
      outcome,
      `select indicator_code, title, period, judged.unit, decimals, england_value,
        ${["better", "similar", "worse"].map(count).join(", ")},
        cast(count(*) filter (verdict not in ('better', 'similar', 'worse') and judged.value is not null) as integer) as others
      from pub.judged_measure as judged join pub.indicator using (framework, edition, indicator_code)
      where is_current and england_value is not null
      group by all order by indicator_code`,
    ),
    loaded: table(
      loaded,
      `select cast(count(distinct return_name) as integer) as return_count, left(max(received_at), 10) as received_on, (
          select cast(max(data_to) as varchar) from pub.data_to where area_type = 'council'
        ) as data_to
      from pub.load`,
    ),
  },
});
