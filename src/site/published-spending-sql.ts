import { outturnLines } from "../catalogue/outturn-lines.ts";
import { quoted } from "../contract/sql.ts";
import { comparatorSetSql } from "./site-context.ts";

const lines = outturnLines.map(
  ({ title, part, breakdown, breakdownValue }, position) =>
    `(${position}, ${[title, part, breakdown, breakdownValue].map(quoted).join(", ")})`,
);

/**
 * SQL: what each council spent on adult social care in the newest year of revenue outturn, by line in the order of the
 * publication, in pounds: expenditure, income, net, and the line's share of its net total; beside them England's own row and
 * the median share of its comparators. `pss_gross` and `pss_period` are its newest total of PSS EX1, which is another return.
 */
export const publishedSpendingSql = `with comparator_set as (${comparatorSetSql}), line as (
    select * from (values ${lines.join(", ")}) as known(position, title, part, breakdown, breakdown_value)
  ), figures as (
    select * from pub.figure where framework = 'Revenue outturn' and is_latest and area_type in ('council', 'england')
  ), spent as (
    select area_type, area_code, period, breakdown, breakdown_value,
      max(value) filter (indicator_code = 'RO3-EXP') as expenditure, max(value) filter (indicator_code = 'RO3-INC') as income,
      max(value) filter (indicator_code = 'RO3-NET') as net, max(value_status) filter (indicator_code = 'RO3-NET') as status
    from figures where period = (select max(period) from figures) group by all
  ), shared as (
    select *, 100 * net / nullif(max(net) filter (breakdown = 'all') over (partition by area_type, area_code), 0) as share
    from spent
  ), peers as (
    select comparator.council_code, breakdown, breakdown_value, median(share) as median_share,
      cast(count(share) as integer) as comparator_n
    from pub.comparator as comparator join comparator_set using (council_code, scheme, edition)
    join shared on shared.area_code = comparator.comparator_code and area_type = 'council'
    where comparator.comparator_code <> comparator.council_code
    group by all
  ), pss as (
    select area_code, period, value from pub.figure
    where framework = 'PSS EX1' and indicator_code = 'GCE' and breakdown = 'all' and area_type = 'council' and is_latest
      and value is not null
    qualify row_number() over (partition by area_code order by period desc) = 1
  )
  select own.area_code as council_code, own.period, line.position, line.title, line.part, own.breakdown, own.breakdown_value,
    own.expenditure, own.income, own.net, own.status, own.share, england.net as england_net, england.share as england_share,
    median_share, comparator_n, pss.period as pss_period, pss.value as pss_gross
  from shared as own join line using (breakdown, breakdown_value)
  left join shared as england on england.area_type = 'england' and england.breakdown = own.breakdown
    and england.breakdown_value = own.breakdown_value
  left join peers on peers.council_code = own.area_code and peers.breakdown = own.breakdown
    and peers.breakdown_value = own.breakdown_value
  left join pss on pss.area_code = own.area_code
  where own.area_type = 'council'
  order by council_code, position`;
