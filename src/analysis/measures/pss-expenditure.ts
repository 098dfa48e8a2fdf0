import { codeOfWordsSql, supportAgeSql } from "./support-words.ts";
import { type FigureUnit, sourcesOf } from "./unit.ts";

/** Gross current expenditure in pounds: ages and labels as figures have them. The publication is in thousands. */
const spentSql = `spent as (
    select council_found(area, period_end(period)) as area_code, period, support_type, summary, delivery,
      ${supportAgeSql("age")} as age_band,
      case when delivery in ('Nursing', 'Residential') and summary = 'Total' and support_type = 'Long term'
        then 'homes' when summary = 'Adult Social Care' then 'all' end as part,
      1000 * amount as gbp, is_incomplete, load_id, source_row
    from core.pss_expenditure where account = 'Gross current expenditure'
  )`;

const shared = "area_code, 'PSS EX1' as framework, '2014-15' as edition, period";

/** Gross current expenditure as published, in all and by age and reason, and that on long-term support by delivery. */
export const publishedSpending: FigureUnit = {
  name: "expenditure of PSS EX1",
  counts: "published",
  byPeriodOf: "pss_expenditure",
  query: `with ${spentSql}, named as (
      select *, 'GCE' as indicator_code, 'all' as breakdown, 'all' as breakdown_value from spent where part = 'all'
      union all
      select *, 'GCE', 'age_band+support_reason', age_band || '|' || ${codeOfWordsSql("summary")}
      from spent where delivery = 'Short and long term total'
      union all
      select *, 'GCE-LT', 'age_band', age_band from spent
      where support_type = 'Long term' and summary = 'Total' and delivery = 'Total'
      union all
      select *, 'GCE-LT', 'age_band+delivery', age_band || '|' || ${codeOfWordsSql("delivery")} from spent
      where support_type = 'Long term' and summary = 'Total' and delivery not in ('Total', 'Fairer Charging income')
    )
    select ${shared}, indicator_code, breakdown, breakdown_value, 'published' as vintage, gbp as value, gbp as numerator,
      'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as published'}] as sources
    from named`,
};

/** What of all spending goes on long-term residential and nursing care: of a council with all of its parts. */
export const spendingOnHomes: FigureUnit = {
  name: "share of expenditure of PSS EX1 on care homes",
  counts: "published",
  byPeriodOf: "pss_expenditure",
  query: `with ${spentSql}
    select ${shared}, 'GCE-HOMES' as indicator_code, sum(gbp) filter (part = 'homes') as numerator,
      sum(gbp) filter (part = 'all') as denominator, 100 * numerator / nullif(denominator, 0) as value,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("numerator and denominator")} as sources
    from spent where part is not null
    group by area_code, period
    having count(gbp) = count(*) and count(*) filter (part = 'homes') = 4`,
};
