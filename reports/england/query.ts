import { z } from "zod";
import { dataSet, listed, table } from "../../src/site/query.ts";
import { figureKey, valued } from "../components/figure/query.ts";
import { englandOutcomes } from "../components/indicator/england-query.ts";

/** England's newest figure of what is no outcome, and the one before it where its series goes on. */
const figure = {
  /** The tab that it is shown on. */
  tab: z.enum(["personal-budgets", "value-for-money", "jsna"]),
  title: z.string(),
  decimals: z.number(),
  ...figureKey,
  vintage: z.string(),
  unit: z.string(),
  ...valued,
  period_before: z.string().nullable(),
  value_before: z.number().nullable(),
};

const tabSql = `case
    when framework in ('NIS', 'ASCOF') then null
    when indicator_code in ('PPF-09', 'PPF-10', 'PPF-11', 'PPF-12', 'DP', 'DP-RATE') then 'personal-budgets'
    when indicator_code like 'PPF-20%' or indicator_code like 'EX-%' or indicator_code like 'GCE%'
      or indicator_code like 'UC-%' or indicator_code like 'GAIN%' or framework = 'Revenue outturn' then 'value-for-money'
    else 'jsna' end`;

/** What the pages about England say. */
export const england = dataSet({
  name: "england",
  per: "site",
  tables: {
    outcomes: englandOutcomes("domain, indicator_code, definition"),
    figures: table(
      figure,
      `with own as (
        select *, ${tabSql} as tab from pub.figure
        where area_type = 'england' and is_latest and breakdown in ('all', 'class') and value_status = 'value'
      ), placed as (
        select *, row_number() over newest as place, lead(period) over newest as period_before,
          lead(value) over newest as value_before
        from own where tab is not null
        window newest as (
          partition by framework, edition, indicator_code, definition, person_type, basis, breakdown, breakdown_value, vintage
          order by period desc
        )
      )
      select ${listed(figure).replace(/\bunit\b/, "placed.unit as unit")}
      from placed join pub.indicator using (framework, edition, indicator_code)
      where place = 1
      order by tab, framework, indicator_code, definition, person_type, breakdown, breakdown_value`,
    ),
  },
});
