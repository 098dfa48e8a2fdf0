import { ifCompared, notComparedJoin } from "../../src/analysis/not-compared.ts";
import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { comparatorSetSql } from "../../src/site/site-context.ts";

/** Indicators under their newest vintage, and of the personal budget counts only what no other measure holds. */
const isReported = `is_latest and area_type = 'council' and (
  (framework in ('NIS', 'ASCOF') and breakdown = 'all')
  or indicator_code in ('POP', 'SERVED', 'SF-SHARE', 'SF-REQ', 'SF-ADV', 'SF-DPA')
  or (indicator_code = 'PPF-12' and period like '% Q4'
    and (breakdown in ('ethnic_group', 'rurality') or definition = 'carers_in_year')))`;

const key = "framework, edition, indicator_code, definition, period, breakdown, breakdown_value";

/** The people of each council by wider age band, with all its people in the same year and what the band was at first. */
const peopleSql = `counted as (
    select area_code, definition, period, breakdown_value, value from pub.figure
    where indicator_code = 'POP' and is_latest and breakdown in ('all', 'age_band')
  ), base as (
    select area_code, breakdown_value, value as base_value from counted
    where definition = 'estimate'
      and period = (select max(period) from counted where definition = 'estimate')
  ), shares as (
    select part.area_code, part.definition, part.period, part.breakdown_value,
      100 * part.value / nullif(whole.value, 0) as share, 100 * (part.value / nullif(base_value, 0) - 1) as change
    from counted as part
    join counted as whole on whole.area_code = part.area_code and whole.definition = part.definition
      and whole.period = part.period and whole.breakdown_value = 'all'
    left join base on base.area_code = part.area_code and base.breakdown_value = part.breakdown_value
    where part.breakdown_value in ('18-64', '65+', '85+')
  )`;

await writeFromWarehouse((db) =>
  councilArchive(
    db,
    `with comparator_set as (${comparatorSetSql}), ${peopleSql}, england as (
      select ${key}, any_value(value) as england_value from pub.figure
      where area_type = 'england' and is_latest group by all
    ), breaks as (
      select framework, edition, indicator_code, max(first_period) as comparable_from
      from pub.indicator_version where is_break group by all
    )
    select figure.area_code as council_code, 'figure' as kind, framework, indicator_code, title, domain, source, polarity,
      decimals, figure.unit, definition, person_type, basis, period, breakdown, breakdown_value, numerator, denominator,
      denominator_status, figure.value, value_status, lower_95, upper_95, ${ifCompared("england_value", "england_value")},
      coalesce(not_compared, refusal) as refusal, n as comparator_n,
      median as comparator_median, lowest as comparator_lowest, highest as comparator_highest,
      case when comparable_from <= period then comparable_from end as comparable_from
    from pub.figure as figure
    join pub.indicator as indicator using (framework, edition, indicator_code)
    left join england using (${key})
    ${notComparedJoin("figure", "pub")}
    left join pub.benchmark as benchmark on benchmark.figure_id = figure.figure_id and against = 'england'
    left join breaks using (framework, edition, indicator_code)
    left join comparator_set on comparator_set.council_code = figure.area_code
    left join pub.comparison as comparison on comparison.figure_id = figure.figure_id
      and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
    where ${isReported}
    union all by name
    select comparator.council_code, 'people' as kind, definition, period, breakdown_value, count(*) as comparator_n,
      median(share) as comparator_median, min(share) as comparator_lowest, max(share) as comparator_highest,
      median(change) as comparator_change
    from pub.comparator as comparator join comparator_set using (council_code, scheme, edition)
    join shares on shares.area_code = comparator.comparator_code
    where comparator.comparator_code <> comparator.council_code
    group by comparator.council_code, definition, period, breakdown_value
    order by council_code, kind, framework, indicator_code, definition, period, breakdown, breakdown_value`,
  ),
);
