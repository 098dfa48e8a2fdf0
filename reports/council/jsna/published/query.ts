import { z } from "zod";
import { dataSet, table } from "../../../../src/site/query.ts";

const text = z.string();
const number = z.number().nullable();

/** A count of the newest year that any council has one of, beside England and the council's comparators. */
const activity = {
  council_code: text,
  indicator_code: text,
  title: text,
  person_type: text,
  basis: text,
  period: text,
  breakdown: text,
  breakdown_value: text,
  /** People, rounded to 5 by the publisher. */
  value: number,
  value_status: text,
  /** Per 100,000 people of all ages; null where no people of the council are loaded. */
  rate: number,
  england_value: number,
  england_rate: number,
  /** Councils with a count, of those that the publication lists. */
  reporter_count: z.number(),
  council_count: z.number(),
  comparator_median: number,
  comparator_n: number,
  /** The edition before that is loaded, and why it is not comparable; null where it is, or is not there. */
  before_period: text.nullable(),
  before_value: number,
  break_note: text.nullable(),
};

const measure = "indicator_code, person_type, basis, breakdown, breakdown_value";

function list(table: string): string {
  return measure.replaceAll(/\w+/g, (column) => `${table}.${column}`);
}

/**
 * SQL: counts of people of PSS EX1 by area and year, without direct payments of clients, which have a page of their own, and
 * rates per 100,000 people of all ages, to four decimals. Where no people are loaded there is no rate.
 */
const ratedSql = `with counts as (
    select figure.*, left(figure.period, 7) as year, position_in_list
    from pub.figure as figure
    join (values ('REVIEWED', 1), ('ASSESSED', 2), ('RESIDENTS', 3), ('HC', 4), ('DC', 5), ('MEALS', 6), ('CARER-DP', 7))
      as shown(indicator_code, position_in_list) using (indicator_code)
    where framework = 'PSS EX1' and is_latest
  ), people as (
    select area_type, area_code, period, value as people from pub.figure
    where indicator_code = 'POP' and definition = 'estimate' and breakdown = 'all' and is_latest
  )
  select counts.*, round(100000 * counts.value / nullif(people, 0), 4) as rate
  from counts left join people on people.area_code = counts.area_code and people.period = left(counts.year, 4)`;

const newestSql = `select ${measure}, max(year) as year from (${ratedSql})
  where area_type = 'council' and value is not null group by all`;

/** SQL: those rates of the newest year that any council has a count of, by area and measure. */
export const activityRatesSql = `select * from (${ratedSql}) join (${newestSql}) using (${measure}, year)`;

/** Of each measure the newest year, with England, how many councils have one, and the year before where it is loaded. */
const activitySql = `with rated as (
    ${ratedSql}
  ), newest as (
    ${newestSql}
  ), peopled as (
    select ${measure}, year, cast(count(*) filter (area_type = 'council') as integer) as council_count,
      cast(count(*) filter (area_type = 'council' and value_status in ('value', 'suppressed')) as integer) as reporter_count,
      max(value) filter (area_type = 'england') as england_value, max(rate) filter (area_type = 'england') as england_rate
    from rated group by all
  ), peers as (
    select comparator.council_code, ${measure}, year, median(rate) as comparator_median,
      cast(nullif(count(rate), 0) as integer) as comparator_n
    from pub.comparator as comparator join pub.comparator_set using (council_code, scheme, edition)
    join rated on rated.area_code = comparator.comparator_code
    where comparator.comparator_code <> comparator.council_code
    group by all
  ), breaks as (
    select indicator_code, first_period, break_note from pub.indicator_version where framework = 'PSS EX1' and is_break
  )
  select own.area_code as council_code, indicator_code, title, own.person_type, own.basis, own.period, own.breakdown,
    own.breakdown_value, own.value, own.value_status, own.rate, england_value, england_rate, reporter_count, council_count,
    comparator_median, comparator_n, before.period as before_period, before.value as before_value,
    (select arg_max(break_note, first_period) from breaks where breaks.indicator_code = own.indicator_code
      and first_period > before.year and first_period <= own.year) as break_note
  from rated as own join newest using (${measure}, year) join peopled using (${measure}, year)
  join pub.indicator as indicator using (framework, edition, indicator_code)
  left join peers on peers.council_code = own.area_code and peers.year = own.year
    and (${list("peers")}) = (${list("own")})
  left join rated as before on before.area_code = own.area_code and (${list("before")}) = (${list("own")})
    and before.year = (select max(year) from rated where year < own.year)
  where own.area_type = 'council'
  order by council_code, own.position_in_list, own.basis, own.breakdown, own.breakdown_value`;

/** What each council did for people, as PSS EX1 has it. */
export const publishedActivity = dataSet({
  name: "published-activity",
  per: "council",
  tables: { counts: table(activity, activitySql) },
});
