import { z } from "zod";

/** Whether a council tells self-funders apart when they make contact, in the newest year that is recorded. */
export const recording = {
  /** yes or no; null where the council says neither. */
  value: z.string().nullable(),
  year: z.string(),
  /** Councils that say, and those of them that do not tell them apart. */
  council_count: z.number(),
  without_count: z.number(),
  /** The names of the latter in the council’s region, the council left out; null where there are none. */
  region_without: z.string().nullable(),
};

export const recordingSql = `with newest as (
    select council_code, cast(value as varchar) as value, year from pub.council_setting
    where setting = 'records_self_funders' and year = (
      select max(year) from pub.council_setting where setting = 'records_self_funders')
  ), tally as (
    select cast(count(*) as integer) as council_count,
      cast(count(*) filter (value = 'no') as integer) as without_count, max(year) as year
    from newest
  ), near as (
    select own.council_code, string_agg(other.council_name, ', ' order by other.council_name) as region_without
    from pub.council as own join pub.council as other using (region)
    join newest on newest.council_code = other.council_code and value = 'no'
    where other.council_code <> own.council_code
    group by own.council_code
  )
  select council_code, value, tally.year, council_count, without_count, region_without
  from pub.council cross join tally left join newest using (council_code) left join near using (council_code)
  where council_count > 0
  order by council_code`;
