import { z } from "zod";
import { quoted } from "../../../src/contract/sql.ts";

const text = z.string();

/** The council's eligibility threshold of the newest year, and how its comparators' of the set in use stand to it. */
export const threshold = {
  /** critical, substantial, moderate or low; null where the council does not say. */
  value: text.nullable(),
  year: text,
  /** That of the year before, where it was another. */
  before: text.nullable(),
  /** Comparators with the same threshold, with one that takes in more people, with one that takes in fewer; and in silence. */
  same_count: z.number(),
  wider_count: z.number(),
  narrower_count: z.number(),
  silent_count: z.number(),
};

export const thresholdSql = `with setting as (
    select council_code, year, cast(value as varchar) as value,
      list_position(['critical', 'substantial', 'moderate', 'low'], cast(value as varchar)) as width
    from pub.council_setting where setting = 'eligibility_threshold'
  ), newest as (
    select * from setting where year = (select max(year) from setting)
  ), before as (
    select * from setting where year = (select max(year) from setting where year < (select max(year) from setting))
  ), others as (
    select comparator.council_code, cast(count(*) filter (other.width = own.width) as integer) as same_count,
      cast(count(*) filter (other.width > own.width) as integer) as wider_count,
      cast(count(*) filter (other.width < own.width) as integer) as narrower_count,
      cast(count(*) filter (other.width is null) as integer) as silent_count
    from pub.comparator as comparator join pub.comparator_set using (council_code, scheme, edition)
    left join newest as own on own.council_code = comparator.council_code
    left join newest as other on other.council_code = comparator_code
    where comparator_code <> comparator.council_code
    group by comparator.council_code
  )
  select council.council_code, newest.value, (select max(year) from setting) as year,
    if(before.value <> newest.value, before.value, null) as before, coalesce(same_count, 0) as same_count,
    coalesce(wider_count, 0) as wider_count, coalesce(narrower_count, 0) as narrower_count,
    coalesce(silent_count, 0) as silent_count
  from pub.council as council
  left join newest using (council_code) left join before using (council_code) left join others using (council_code)
  where (select count(*) from setting) > 0
  order by council.council_code`;

/** Indicators whose figures are of people who are supported or eligible: from which level of need on decides who they are. */
const ofEligible = ["PPF-09", "PPF-10", "PPF-11", "PPF-12", "NI 130", "NI 133", "NI 136", "SERVED", "SERVED-STD"];

/** A council's threshold in the newest year, on the page of an indicator of people who are supported or eligible. */
export const councilThreshold = { council_code: text, council_name: text, value: text, year: text };

/** SQL: the thresholds that councils recorded, for each indicator with a page that rests on them. */
export const indicatorThresholdsSql = `select slug, council_code, council_name, cast(value as varchar) as value, year
  from pub.indicator_page cross join pub.council_setting join pub.council using (council_code)
  where setting = 'eligibility_threshold' and list_contains([${ofEligible.map(quoted).join(", ")}], indicator_code)
    and year = (select max(year) from pub.council_setting where setting = 'eligibility_threshold')
  order by slug, council_code`;
