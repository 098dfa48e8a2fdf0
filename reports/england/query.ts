import { z } from "zod";
import { dataSet, listed, table } from "../../src/site/query.ts";
import { figureKey, valued } from "../components/figure/query.ts";
import { englandOutcomes } from "../components/indicator/england-query.ts";

/** England's newest figure of what is no outcome, and the one before it where its series goes on. */
const figure = {
  /** The tab that it is shown on. */
  tab: z.enum(["personal-budgets", "value-for-money", "jsna"]),
  title: z.string(),
  domain: z.string(),
  decimals: z.number(),
  ...figureKey,
  vintage: z.string(),
  unit: z.string(),
  ...valued,
  period_before: z.string().nullable(),
  value_before: z.number().nullable(),
};

/** Whether a council asks callers who pays for their care, in the newest year that any says. */
const recording = {
  council_code: z.string(),
  council_name: z.string(),
  value: z.enum(["yes", "no"]),
  year: z.string(),
};

const recordingSql = `select council_code, council_name, cast(value as varchar) as value, year
  from pub.council_setting join pub.council using (council_code)
  where setting = 'records_self_funders' and year = (
    select max(year) from pub.council_setting where setting = 'records_self_funders')
  order by council_name`;

const tabSql = `case
    when framework in ('NIS', 'ASCOF') then null
    when domain = 'Value for money' or indicator_code like 'PPF-20%' then 'value-for-money'
    when domain = 'Putting People First' or indicator_code in ('DP', 'DP-RATE') then 'personal-budgets'
    else 'jsna' end`;

/** What the pages about England say. */
export const england = dataSet({
  name: "england",
  per: "site",
  tables: {
    recording: table(recording, recordingSql),
    outcomes: englandOutcomes("domain, indicator_code, definition"),
    figures: table(
      figure,
      `with own as (
        select * exclude (unit, decimals), figure.unit as unit, indicator.decimals as decimals, ${tabSql} as tab
        from pub.figure join pub.indicator using (framework, edition, indicator_code)
        where area_type = 'england' and is_latest and breakdown in ('all', 'class', 'provision', 'contract')
          and not (indicator_code = 'EX-BUDGET' and breakdown = 'class') and value_status = 'value'
      ), placed as (
        select *, row_number() over newest as place, lead(period) over newest as period_before,
          lead(value) over newest as value_before
        from own where tab is not null
        window newest as (
          partition by framework, edition, indicator_code, definition, person_type, basis, breakdown, breakdown_value, vintage
          order by period desc
        )
      )
      select ${listed(figure)} from placed where place = 1
      order by tab, framework, indicator_code, definition, person_type, breakdown, breakdown_value`,
    ),
  },
});
