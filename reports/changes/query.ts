import { z } from "zod";
import { dataSet, listed, table } from "../../src/site/query.ts";

const text = z.string();
const number = z.number().nullable();

/** The two days that are compared, and how many figures changed in each way. */
const days = {
  /** Empty where nothing was known before. */
  since: text,
  /** Null where nothing is loaded. */
  until: text.nullable(),
  added: z.number(),
  restated: z.number(),
  confirmed: z.number(),
  withdrawn: z.number(),
  redefined: z.number(),
};

/** One figure that was restated, withdrawn, or came under another definition. */
const figure = {
  kind: text,
  area_code: text,
  area_name: text,
  indicator_code: text,
  title: text,
  definition: text,
  person_type: text,
  period: text,
  breakdown: text,
  breakdown_value: text,
  vintage: text,
  old_vintage: text.nullable(),
  unit: text,
  decimals: z.number(),
  old_value: number,
  old_status: text.nullable(),
  new_value: number,
  new_status: text.nullable(),
  relative_size: number,
  old_version: text.nullable(),
  new_version: text.nullable(),
  files: text.nullable(),
};

/** How many figures of an indicator are new for an area, from which returns and files. */
const added = {
  area_code: text,
  area_name: text,
  indicator_code: text,
  title: text,
  /** Null where no file that came since gave them: what stood was counted otherwise. */
  returns: text.nullable(),
  files: text.nullable(),
  figures: z.number(),
  first_period: text,
  last_period: text,
};

/** A council that is compared with others than before. */
const comparator = {
  area_code: text,
  area_name: text,
  old_schemes: text,
  new_schemes: text,
  added: z.number(),
  removed: z.number(),
};

/** What is otherwise than at the end of the day `since`: figures, new figures and comparators. */
export const changes = dataSet({
  name: "changes",
  per: "site",
  tables: {
    days: table(
      days,
      `select getvariable('since') as since, left(max(received_at), 10) as until, count(*) filter (kind = 'new') as added,
        count(*) filter (kind = 'restated') as restated, count(*) filter (kind = 'confirmed') as confirmed,
        count(*) filter (kind = 'withdrawn') as withdrawn,
        count(*) filter (kind = 'definition changed') as redefined
      from change right join (select max(received_at) as received_at from pub.load) on true`,
    ),
    figures: table(
      figure,
      `select ${listed(figure)} from change where kind not in ('new', 'confirmed')
      order by relative_size desc nulls last, absolute_size desc nulls last, area_name, indicator_code, period
      limit 5000`,
    ),
    added: table(
      added,
      `select area_code, area_name, indicator_code, title, returns, files, cast(count(*) as integer) as figures,
        min(period) as first_period, max(period) as last_period
      from change where kind = 'new' group by all order by area_name, indicator_code, returns, files`,
    ),
    comparators: table(comparator, `select ${listed(comparator)} from comparator_change order by area_name`),
  },
});
