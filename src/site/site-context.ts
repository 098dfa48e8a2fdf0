import { z } from "zod";
import type { ReadingDay } from "../store/day.ts";
import type { Database } from "../store/warehouse/database.ts";
import type { Disclosure, Owed } from "./page-context.ts";

const councilSchema = z.object({
  code: z.string(),
  name: z.string(),
  region: z.string(),
  council_type: z.string(),
  /** Days as 2011-03-31. */
  first_day: z.string(),
  last_day: z.string().nullable(),
  /** The names of those that took its place, which may have an "and" in them, and the day and the names of those whose place it took; a new code is neither. */
  followed_by: z.string().nullable(),
  began_on: z.string().nullable(),
  in_place_of: z.string().nullable(),
  data_to: z.string().nullable(),
  comparators: z.string(),
});

/** A council as its pages' header names it. */
export type SiteCouncil = z.infer<typeof councilSchema>;

const freshnessSchema = z.object({
  return_name: z.string(),
  title: z.string(),
  latest_period: z.string().nullable(),
  latest_received_at: z.string().nullable(),
});

const ruleSchema = z.object({
  return_name: z.string(),
  title: z.string(),
  threshold: z.number(),
  zeros: z.string(),
  round_to: z.number(),
});

const rulesSql = `select return_name, title, threshold, zeros, round_to
  from pub.disclosure_rule join pub.return using (return_name) order by return_name`;

const indicatorSchema = z.object({ slug: z.string(), title: z.string() });

const indicatorsSql = `select slug, if(has_published_code, indicator_code || ': ', '') || title as title
  from pub.indicator_page join pub.indicator using (framework, edition, indicator_code)`;

const kindSchema = z.object({ kind: z.string() });

/** What every page is told about the workspace. */
export interface SiteContext {
  readonly isDemonstration: boolean;
  /** The day that pages speak of. */
  readonly day: ReadingDay;
  readonly councils: ReadonlyMap<string, SiteCouncil>;
  /** What each council that owes anything owes, by its code. */
  readonly owed: ReadonlyMap<string, Owed>;
  readonly freshness: Readonly<Record<string, z.infer<typeof freshnessSchema>>>;
  /** How small numbers of each return are hidden, by the return's name. */
  readonly disclosure: Readonly<Record<string, Disclosure>>;
  /** The titles of the indicators' pages by their names in the site. */
  readonly indicators: ReadonlyMap<string, string>;
  /** The day to which England's figures go, as "31 March 2011"; null where it has none. */
  readonly englandDataTo: string | null;
}

const inWords = (day: string) => `strftime(${day}, '%-d %B %Y')`;

/** "CQC comparator group, 2009"; councils of the same region where no scheme is loaded. */
const comparatorWords = `case coalesce(scheme, 'region')
    when 'region' then 'councils of the same region'
    when 'council_type' then 'councils of the same type'
    else scheme || case scheme when 'open peers' then '' else ' comparator group' end
      || case edition when '' then '' else ', ' || edition end end`;

/** SQL: names as a sentence has them: A, B and C. */
const named = (names: string) => `case len(${names}) when 1 then ${names}[1]
  else array_to_string(${names}[:-2], ', ') || ' and ' || ${names}[-1] end`;

const councilsSql = `
  with changed as (
    select *, case change when 'merge' then ended_name else 'part of ' || ended_name end as taken
    from pub.succession where change <> 'recode'
  ), followed as (
    select ended_code as council_code, list(successor_name order by successor_name) as names from changed group by ended_code
  ), began as (
    select council_code, any_value(changed_on) as began_on, list(taken order by change, ended_name) as names
    from changed group by council_code
  ), latest as (
    select area_code as council_code, ${inWords("data_to")} as data_to from pub.data_to where area_type = 'council'
  )
  select council.council_code as code, council_name as name, region, council_type,
    cast(first_day as varchar) as first_day, cast(last_day as varchar) as last_day, array_to_string(followed.names, ', and by ') as followed_by,
    ${inWords("began_on")} as began_on, ${named("began.names")} as in_place_of, data_to, ${comparatorWords} as comparators
  from pub.council as council left join pub.comparator_set using (council_code)
  left join followed using (council_code)
  left join began using (council_code)
  left join latest using (council_code)
  order by code`;

const englandDataToSql = `select ${inWords("max(data_to)")} as data_to from pub.data_to where area_type = 'england'`;

const dataToSchema = z.object({ data_to: z.string().nullable() });

/** Every return with a load, national collections and publications alike. */
const freshnessSql = `
  select load.return_name, any_value(definition.title) as title, any_value(latest_period) as latest_period,
    cast(max(received_at) as varchar) as latest_received_at
  from pub.load as load
  join pub.return as definition using (return_name)
  left join pub.freshness as freshness on freshness.return_name = load.return_name
  group by load.return_name`;

/** What councils owe and have not sent; of vintages, the name of one but the actual stands after its return's. */
const owedSql = `
  select area_code as code, concat_ws(' ', return_name, nullif(nullif(vintage, ''), 'actual')) as return_name, period,
    cast(due_on as varchar) as due_on
  from pub.expected where received_on is null
  order by all`;

const owedSchema = z.object({ code: z.string(), return_name: z.string(), period: z.string(), due_on: z.string() });

/** Due days of what is owed, by council, return and period. */
async function readOwed(db: Database): Promise<ReadonlyMap<string, Owed>> {
  const owed = new Map<string, Record<string, Record<string, string>>>();
  for (const { code, return_name, period, due_on } of await db.rows(owedSchema, owedSql)) {
    const own = owed.get(code) ?? {};
    own[return_name] = { ...own[return_name], [period]: due_on };
    owed.set(code, own);
  }
  return owed;
}

/** Reads the context from the warehouse. */
export async function siteContext(db: Database, day: ReadingDay): Promise<SiteContext> {
  const councils = await db.rows(councilSchema, councilsSql);
  const freshness = await db.rows(freshnessSchema, freshnessSql);
  const indicators = await db.rows(indicatorSchema, indicatorsSql);
  const rules = await db.rows(ruleSchema, rulesSql);
  const [workspace] = await db.rows(kindSchema, "select kind from pub.workspace");
  const [england] = await db.rows(dataToSchema, englandDataToSql);
  return {
    day,
    isDemonstration: workspace?.kind === "demonstration",
    councils: new Map(councils.map((council) => [council.code, council])),
    owed: await readOwed(db),
    freshness: Object.fromEntries(freshness.map((one) => [one.return_name, one])),
    disclosure: Object.fromEntries(rules.map(({ return_name, ...rule }) => [return_name, rule])),
    indicators: new Map(indicators.map(({ slug, title }) => [slug, title])),
    englandDataTo: england?.data_to ?? null,
  };
}
