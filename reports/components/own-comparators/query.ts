import { z } from "zod";
import { dataSet, listed, type Shape, table } from "../../../src/site/query.ts";
import { indicatorKey, reading } from "../figure/query.ts";

const text = z.string();
const number = z.number().nullable();

/** What tells a figure of one council from its others, where it is the newest of its vintages. */
export const measureKey = { ...indicatorKey, ...reading, period: text, breakdown: text, breakdown_value: text };

/** What councils' figures of one kind are compared by: its number, and which side is good. */
const kind = { key_number: z.number(), polarity: text };

/** The figure of one kind of one council, as it is published; `council_number` is its place in `comparator-sets`. */
const figure = {
  key_number: z.number(),
  council_number: z.number(),
  value: z.number(),
  lower_95: number,
  upper_95: number,
};

/** SQL: councils by number, in the order of their codes. */
const councilNumbersSql = `council_number as (
    select council_code, cast(row_number() over (order by council_code) - 1 as integer) as council_number from pub.council
  )`;

/** What a page puts beside comparators, for a reader's own choice of them. */
interface Compared<S extends Shape> {
  readonly name: string;
  /** The columns that tell one kind of figure from another. */
  readonly key: S;
  /** SQL: rows of the page that are figures of `pub.figure`, with the columns of the key. */
  readonly figures: string;
  /** SQL over the key: whether limits are sent. Without them the file is smaller, and no overlap is counted. */
  readonly hasLimits?: string;
  /** SQL: what the page makes of figures of `pub`, of each council: the columns of the key, `area_code` and `value`. */
  readonly made?: string;
}

/** What every council has of the figures that a page puts beside comparators. Only what `pub` holds is in it. */
export function besideSet<S extends Shape>({ name, key, figures, hasLimits = "true", made }: Compared<S>) {
  const columns = listed(key);
  const others =
    made === undefined
      ? ""
      : `union all by name select ${columns}, 'none' as polarity, area_code, value from (${made}) where value is not null`;
  const shared = `with ${councilNumbersSql}, compared as (
      select distinct ${columns} from (${figures})
    ), known as (
      select ${columns}, polarity, area_code, figure.value,
        case when ${hasLimits} then lower_95 end as lower_95, case when ${hasLimits} then upper_95 end as upper_95
      from pub.figure as figure join compared using (${columns})
      join pub.indicator as indicator using (framework, edition, indicator_code)
      where area_type = 'council' and is_latest and figure.value is not null
      ${others}
    ), figures as (
      select *, cast(dense_rank() over (order by ${columns}) as integer) as key_number from known
    )`;
  return dataSet({
    name: `beside-${name}`,
    per: "site",
    tables: {
      kinds: table(
        { ...kind, ...key },
        `${shared} select key_number, any_value(polarity) as polarity, ${columns} from figures group by all order by key_number`,
      ),
      figures: table(
        figure,
        `${shared} select key_number, council_number, value, lower_95, upper_95
        from figures join council_number on council_code = area_code order by key_number, council_number`,
      ),
    },
  });
}

/** Every council with its region and type, and the members of the sets that are published or made for it. */
export const comparatorSets = dataSet({
  name: "comparator-sets",
  per: "site",
  tables: {
    councils: table(
      {
        council_number: z.number(),
        code: text,
        name: text,
        region: text,
        council_type: text,
        /** Null where it lasts; else the last day of the council. */
        last_day: text.nullable(),
        /** The set in use: that of the figures as they are built. */
        scheme: text,
        edition: text,
      },
      `with ${councilNumbersSql}
      select council_number, council_code as code, council_name as name, region, council_type,
        cast(last_day as varchar) as last_day, coalesce(scheme, '') as scheme,
        coalesce(edition, '') as edition
      from pub.council join council_number using (council_code) left join pub.comparator_set using (council_code)
      order by council_number`,
    ),
    members: table(
      { scheme: text, edition: text, council_number: z.number(), comparator_number: z.number() },
      `with ${councilNumbersSql}
      select scheme, edition, own.council_number, other.council_number as comparator_number
      from pub.comparator as comparator
      join council_number as own using (council_code)
      join council_number as other on other.council_code = comparator_code
      where comparator_code <> comparator.council_code
      order by own.council_number, scheme, edition, other.council_number`,
    ),
  },
});
