import { byPeriod } from "../stage/order.ts";
import { notComparedJoin } from "./not-compared.ts";

const key = "framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value";

/** A figure beside its comparators: the columns of `comparison`, of pairs that are grouped. */
const measures = `cast(count(*) as integer) as n, median(value) as median, min(value) as lowest,
    max(value) as highest, cast(1 + count(*) filter (is_before) as integer) as rank,
    cast(count(*) filter (is_same) as integer) as tied_count,
    cast(case when count(is_overlapping) > 0 then count(*) filter (is_overlapping) end as integer) as overlap_count`;
const group = "figure_id, scheme, edition";

/**
 * Puts each council's figure beside the same figure of each of its comparators, where its publisher says that they may
 * be compared, once for both schemas: `is_hidden` where
 * either is hidden in pub. The figures are a table by themselves, so that DuckDB knows how many there are when it plans
 * the join.
 */
export const comparisonPairsSql: readonly string[] = [
  `create or replace temporary table compared as
    select kept.figure_id, kept.area_code, kept.value, kept.lower_95, kept.upper_95, polarity, shown.value is null as is_hidden,
      dense_rank() over (order by ${prefixed("kept", key)}) as measure
    from touched_figure join out.figure as kept using (figure_id)
    join (select figure_id, value from pub.figure) as shown using (figure_id)
    join meta.indicator as indicator using (framework, edition, indicator_code)
    ${notComparedJoin("kept")}
    where kept.area_type = 'council' and kept.is_latest and kept.value is not null and kept.breakdown <> 'age_band+sex'
      and not_compared is null`,
  `create or replace temporary table compared_pair as
    select mine.figure_id, scheme, edition, theirs.value, is_ranked_before(theirs.value, mine.value, mine.polarity) as is_before,
      theirs.value = mine.value as is_same,
      mine.lower_95 <= theirs.upper_95 and theirs.lower_95 <= mine.upper_95 as is_overlapping,
      mine.is_hidden or theirs.is_hidden as is_hidden
    from compared as mine
    join out.comparator as comparator on comparator.council_code = mine.area_code
    join compared as theirs on theirs.area_code = comparator.comparator_code and theirs.measure = mine.measure`,
  `create or replace temporary table comparison_of_all as
    select ${group}, ${measures}, bool_or(is_hidden) as has_hidden
    from compared_pair group by ${group}`,
];

/**
 * The rows of `out.comparison` for the figures that were touched: each council's figure beside the same figure of its
 * comparators. `rank` is 1 for the best value where a side is good, else for the highest, and `tied_count` counts
 * comparators with the same value; `overlap_count` counts comparators whose 95% interval overlaps the
 * council's.
 */
export const comparisonSql = `select * exclude (has_hidden) from comparison_of_all order by ${byPeriod}, scheme, edition`;

/** The same for `pub`: where a figure or one of its comparators is hidden, it is counted again without those. */
export const publishedComparisonSql = `with shown as (
    select * exclude (has_hidden) from comparison_of_all where not has_hidden
    union all
    select ${group}, ${measures}
    from compared_pair join (select ${group} from comparison_of_all where has_hidden) using (${group})
    where not is_hidden
    group by ${group}
  )
  select * from shown order by ${byPeriod}, scheme, edition`;

function prefixed(table: string, columns: string): string {
  return columns.replace(/\w+/g, (column) => `${table}.${column}`);
}
