import { z } from "zod";
import { dataSet, table } from "../../../src/site/query.ts";

const council = {
  council_code: z.string(),
  council_name: z.string(),
  region: z.string(),
  /** As 2009-03-31; null while it lasts. */
  last_day: z.string().nullable(),
  /** The names of councils that it took the place of, divided by "; "; empty where there are none. */
  former_names: z.string(),
};

const indicator = {
  /** The name of its page. */
  slug: z.string(),
  indicator_code: z.string(),
  has_published_code: z.boolean(),
  title: z.string(),
};

/** What a reader can find by name: every council, and every indicator that has a page. */
export const find = dataSet({
  name: "find",
  per: "site",
  tables: {
    councils: table(
      council,
      `with former as (
        select successor_code as council_code, string_agg(ended_name, '; ' order by ended_name) as former_names
        from pub.succession where ended_name <> successor_name group by successor_code
      )
      select council_code, council_name, region, cast(last_day as varchar) as last_day,
        coalesce(former_names, '') as former_names
      from pub.council left join former using (council_code) order by council_name, council_code`,
    ),
    indicators: table(
      indicator,
      `select slug, indicator_code, has_published_code, title
      from pub.indicator_page join pub.indicator using (framework, edition, indicator_code)
      order by edition desc, framework, indicator_code`,
    ),
  },
});
