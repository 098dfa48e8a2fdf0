import { z } from "zod";
import { dataSet, listed, table } from "../../src/site/query.ts";
import { figureKey, indicatorKey, valued } from "../components/figure/query.ts";
import { englandOutcomes } from "../components/indicator/england-query.ts";

/** England's share with a personal budget, on one definition, at the end of one quarter. */
const share = {
  area_code: z.string(),
  ...figureKey,
  unit: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  ...valued,
};

/** England's figure of a current measure in one year, back to the newest break of its series. */
const year = {
  ...indicatorKey,
  period: z.string(),
  value: z.number(),
};

/** The newest period of which councils or England have figures of one subject: no forecast and no projection. */
const subject = {
  subject: z.string(),
  period: z.string(),
};

/** What is loaded, all in all. */
const loaded = {
  return_count: z.number(),
  /** The day to which councils' figures go; null where there are none. */
  data_to: z.string().nullable(),
  /** The day on which the last file was received; null where nothing is loaded. */
  received_on: z.string().nullable(),
};

const measure = "framework, edition, indicator_code";

/** SQL: England's figures of each current measure, on the reading that is judged, as far back as they are comparable. */
const yearsSql = `
  with judged as (
    select ${measure}, definition, person_type, basis, max(period) as newest
    from pub.judged_measure where is_current group by all
  ), break_period as (
    select ${measure}, first_period from pub.indicator_version where is_break
    union
    select ${measure}, period from pub.series_change where is_break
  )
  select ${measure}, period, value
  from judged join pub.figure using (${measure}, definition, person_type, basis)
  where area_type = 'england' and is_latest and breakdown = 'all' and value is not null and period not like '% Q_'
    and not exists (select 1 from break_period
      where break_period.framework = judged.framework and break_period.edition = judged.edition
        and break_period.indicator_code = judged.indicator_code
        and first_period > left(period, 7) and first_period <= newest)
  order by ${measure}, period`;

/** SQL: the subjects of which anything is loaded, each with its newest period. */
const subjectsSql = `
  with named as (
    select case
        when framework in ('ASCOF', 'NIS') then 'outcomes'
        when indicator_code in ('PPF-09', 'PPF-12', 'DP') then 'personal budgets'
        when indicator_code = 'PPF-20' then 'savings'
        when indicator_code like 'EX-%' or indicator_code like 'GCE%' or indicator_code like 'UC-%'
          or framework = 'Revenue outturn' or framework = 'PSS EX1' and unit = 'gbp' then 'spending'
        when indicator_code = 'POP' then 'population'
      end as subject, period
    from pub.figure
    where value is not null and vintage not in ('projection', 'forecast', 'planned', 'budget')
  )
  select subject, max(period) as period from named where subject is not null group by subject
  order by list_position(['outcomes', 'personal budgets', 'savings', 'spending', 'population'], subject)`;

/** What the first page says of England and of what is loaded. */
export const home = dataSet({
  name: "home",
  per: "site",
  tables: {
    shares: table(
      share,
      `select ${listed(share)} from pub.figure
      where area_type = 'england' and indicator_code = 'PPF-12' and breakdown = 'all' and is_latest
      order by definition, period`,
    ),
    outcomes: englandOutcomes("framework, edition, indicator_code"),
    trends: table(year, yearsSql),
    subjects: table(subject, subjectsSql),
    loaded: table(
      loaded,
      `select cast(count(distinct return_name) as integer) as return_count, left(max(received_at), 10) as received_on, (
          select cast(max(data_to) as varchar) from pub.data_to where area_type = 'council'
        ) as data_to
      from pub.load`,
    ),
  },
});
