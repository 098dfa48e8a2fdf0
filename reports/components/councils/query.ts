import { z } from "zod";
import { dataSet, table } from "../../../src/site/query.ts";

const council = {
  council_code: z.string(),
  council_name: z.string(),
  region: z.string(),
  /** As 2009-03-31; null while it lasts. */
  last_day: z.string().nullable(),
};

/** All councils, those that have ended too, for a reader to choose one. */
export const councils = dataSet({
  name: "councils",
  per: "site",
  tables: {
    list: table(
      council,
      `select council_code, council_name, region, cast(last_day as varchar) as last_day
      from pub.council order by council_name`,
    ),
  },
});
