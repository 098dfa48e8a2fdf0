import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { comparatorSetSql } from "../../src/site/site-context.ts";

const columns = `figure.area_code, figure.area_name, indicator_code, figure.definition, person_type, basis, figure.period, breakdown,
  breakdown_value, figure.unit, numerator, numerator_status, denominator, value, value_status, lower_95, upper_95`;

const isReported = "is_latest and indicator_code in ('PPF-10', 'PPF-11', 'PPF-12', 'PB-FORM')";

await writeFromWarehouse((db) =>
  councilArchive(
    db,
    `with comparator_set as (${comparatorSetSql}), latest as (
      select definition, max(period) as period from pub.figure where indicator_code = 'PPF-12' group by definition
    )
    select figure.area_code as council_code, 'this' as role, ${columns}, n, median, lowest, highest, rank, overlap_count
    from pub.figure as figure
    left join comparator_set on comparator_set.council_code = figure.area_code
    left join pub.comparison as comparison on comparison.figure_id = figure.figure_id
      and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
    where area_type = 'council' and ${isReported}
    union all by name
    select council.council_code, 'england' as role, ${columns}
    from pub.figure as figure cross join pub.council as council
    where area_type = 'england' and is_latest and breakdown = 'all' and indicator_code in ('PPF-10', 'PPF-11', 'PPF-12')
    union all by name
    select comparator.council_code, 'comparator' as role, ${columns}
    from pub.comparator as comparator
    join comparator_set using (council_code, scheme, edition)
    join pub.figure as figure on figure.area_code = comparator.comparator_code and area_type = 'council'
    join latest on latest.definition = figure.definition and latest.period = figure.period
    where indicator_code = 'PPF-12' and is_latest and breakdown = 'all'
    order by council_code, role, indicator_code, definition, period, breakdown, breakdown_value, area_name`,
  ),
);
