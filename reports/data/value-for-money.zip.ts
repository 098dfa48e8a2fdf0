import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { milestoneLinesSql } from "../../src/site/milestone-sql.ts";
import { comparatorSetSql } from "../../src/site/site-context.ts";

const isReported = `(is_latest or figure.indicator_code = 'NI 179') and area_type = 'council'
  and figure.indicator_code in ('PPF-20', 'PPF-20P', 'NI 179', 'EX-CLASS', 'EX-GCE', 'EX-RES', 'EX-FUNDER',
    'EX-CHARGES', 'EX-INCOME', 'EX-NCE', 'GAIN-NHS')`;

const key = "indicator_code, definition, period, breakdown, breakdown_value";

await writeFromWarehouse((db) =>
  councilArchive(
    db,
    `with comparator_set as (${comparatorSetSql}), england as (
      select ${key}, value as england_value from pub.figure where area_type = 'england' and is_latest
    ), verdicts as (
      select area_code, definition, verdict, target_verdict, prevention_gbp, prevention_verdict from (${milestoneLinesSql})
      where milestone = 'PPF-20' and area_type = 'council'
    )
    select figure.area_code as council_code, 'figure' as kind, figure.indicator_code, figure.definition, figure.period,
      figure.breakdown, figure.breakdown_value, vintage, numerator, denominator, value, value_status, is_incomplete,
      case when figure.indicator_code = 'PPF-20' then verdict end as verdict,
      case when figure.indicator_code = 'PPF-20' then target_verdict end as target_verdict,
      case when figure.indicator_code = 'PPF-20' then prevention_gbp end as prevention_gbp,
      case when figure.indicator_code = 'PPF-20' then prevention_verdict end as prevention_verdict, england_value, n as comparator_n,
      median as comparator_median, lowest as comparator_lowest, highest as comparator_highest
    from pub.figure as figure
    left join england using (${key})
    left join verdicts on verdicts.area_code = figure.area_code and verdicts.definition = figure.definition
    left join comparator_set on comparator_set.council_code = figure.area_code
    left join pub.comparison as comparison on comparison.figure_id = figure.figure_id
      and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
    where ${isReported}
    union all by name
    select council_code, 'gain' as kind, gain_id, title, service, vintage, submission, first_year, end_year, period,
      net_gbp, is_sustained, is_cash_releasing, is_preventative
    from pub.gain where is_latest_submission
    union all by name
    select council_code, 'reconciliation' as kind, period, value_one, value_two, difference, is_within, why
    from pub.reconciliation where return_two = 'savings'
    union all by name
    select council_code, 'comparator' as kind, comparator_code
    from pub.comparator join comparator_set using (council_code, scheme, edition)
    where comparator_code <> council_code
    order by council_code, kind, indicator_code, definition, period, breakdown, breakdown_value, vintage, gain_id,
      comparator_code`,
  ),
);
