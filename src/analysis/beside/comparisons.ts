import { byPeriod } from "../stage/order.ts";
import { notComparedJoin } from "./not-compared.ts";

const key = "framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value";

/** A figure as it was made, and as it is published. */
type Reading = "made" | "shown";

/** A figure beside its comparators: the columns of `comparison`, of pairs that are grouped. */
const measures = (
  of: Reading,
) => `cast(count(*) as integer) as n, median(${of}_value) as median, min(${of}_value) as lowest,
    max(${of}_value) as highest, cast(1 + count(*) filter (is_${of}_before) as integer) as rank,
    cast(count(*) filter (is_${of}_same) as integer) as tied_count,
    cast(case when count(is_${of}_overlapping) > 0 then count(*) filter (is_${of}_overlapping) end as integer)
      as overlap_count`;

/** The columns of a pair of figures that those are made of. */
const pair = (of: Reading) => `theirs.${of}_value,
      is_ranked_before(theirs.${of}_value, mine.${of}_value, mine.polarity) as is_${of}_before,
      theirs.${of}_value = mine.${of}_value as is_${of}_same,
      mine.${of}_lower <= theirs.${of}_upper and theirs.${of}_lower <= mine.${of}_upper as is_${of}_overlapping`;

const columns = (of: Reading, figure: string) =>
  `${figure}.value as ${of}_value, ${figure}.lower_95 as ${of}_lower, ${figure}.upper_95 as ${of}_upper`;

const group = "figure_id, scheme, edition";

/**
 * Puts each council's figure beside the same figure of each of its comparators, where its publisher says that they may
 * be compared, once for both schemas: `is_hidden` where either is hidden in pub, `is_other` where either is hidden or
 * rounded there. The figures are a table by themselves, so that DuckDB knows how many there are when it plans
 * the join.
 */
export const comparisonPairsSql: readonly string[] = [
  `create or replace temporary table compared as
    select kept.figure_id, kept.area_code, ${columns("made", "kept")}, ${columns("shown", "shown")}, polarity,
      shown.value is null as is_hidden, rounded_to is not null as is_rounded,
      dense_rank() over (order by ${prefixed("kept", key)}) as measure
    from touched_figure join out.figure as kept using (figure_id)
    join (select figure_id, value, lower_95, upper_95, rounded_to from pub.figure) as shown using (figure_id)
    join meta.indicator as indicator using (framework, edition, indicator_code)
    ${notComparedJoin("kept")}
    where kept.area_type = 'council' and kept.is_latest and kept.value is not null and kept.breakdown <> 'age_band+sex'
      and not_compared is null`,
  `create or replace temporary table compared_pair as
    select mine.figure_id, scheme, edition, ${pair("made")}, ${pair("shown")},
      mine.is_hidden or theirs.is_hidden as is_hidden,
      mine.is_hidden or theirs.is_hidden or mine.is_rounded or theirs.is_rounded as is_other
    from compared as mine
    join out.comparator as comparator on comparator.council_code = mine.area_code
    join compared as theirs on theirs.area_code = comparator.comparator_code and theirs.measure = mine.measure`,
  `create or replace temporary table comparison_of_all as
    select ${group}, ${measures("made")}, bool_or(is_other) as has_other
    from compared_pair group by ${group}`,
];

/**
 * The rows of `out.comparison` for the figures that were touched: each council's figure beside the same figure of its
 * comparators. `rank` is 1 for the best value where a side is good, else for the highest, and `tied_count` counts
 * comparators with the same value; `overlap_count` counts comparators whose 95% interval overlaps the
 * council's.
 */
export const comparisonSql = `select * exclude (has_other) from comparison_of_all order by ${byPeriod}, scheme, edition`;

/** The same for `pub`: where a figure or one of its comparators is hidden or rounded, it is counted again of what is shown. */
export const publishedComparisonSql = `with shown as (
    select * exclude (has_other) from comparison_of_all where not has_other
    union all
    select ${group}, ${measures("shown")}
    from compared_pair join (select ${group} from comparison_of_all where has_other) using (${group})
    where not is_hidden
    group by ${group}
  )
  select * from shown order by ${byPeriod}, scheme, edition`;

function prefixed(table: string, columns: string): string {
  return columns.replace(/\w+/g, (column) => `${table}.${column}`);
}
