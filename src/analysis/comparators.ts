import { byPeriod } from "./figure-order.ts";
import { peerCount } from "./open-peers.ts";

/**
 * Makes `out.comparator`, whom each council is compared with: the schemes that were loaded for it, and open peers; with
 * neither, the other councils of its region and of its type. A group is cleaned by rule, and `out.comparator_note` says
 * where: the council itself is left out; of a comparator that has ended its successors are members too, with
 * `succeeds` as its code, because a figure of a later period is theirs; each is a member once. A group may be of any
 * size, and A may be in B's without B being in A's.
 */
export const comparatorsSql: readonly string[] = [
  `create or replace temporary table grouped as
    select scheme, edition, council_code, comparator_code, rank, distance from core.comparator_groups
    union all
    select 'open peers', edition, council_code, peer_code, rank, distance from out.open_peer where rank <= ${peerCount}`,
  `create or replace temporary table member as
    with succeeded as (
      select grouped.* replace (unnest(string_split(successor_codes, ' ')) as comparator_code),
        comparator_code as succeeds
      from grouped join core.councils as gone on gone.council_code = grouped.comparator_code
      where last_day is not null and successor_codes is not null
    )
    select *, null::varchar as succeeds from grouped
    union all by name
    select * from succeeded`,
  `create or replace table out.comparator as
    with alone as (
      select * from core.councils
      where council_code not in (select council_code from member where comparator_code <> council_code)
    ), kept as (
      select * from member where comparator_code <> council_code
      qualify row_number() over (
        partition by scheme, edition, council_code, comparator_code order by succeeds nulls first) = 1
    )
    select scheme, edition, council_code, comparator_code, rank, distance, succeeds from kept
    union all
    select 'region', '', alone.council_code, other.council_code, null, null, null
    from alone join core.councils as other
      on other.region = alone.region and other.council_code <> alone.council_code
    union all
    select 'council_type', '', alone.council_code, other.council_code, null, null, null
    from alone join core.councils as other
      on other.council_type = alone.council_type and other.council_code <> alone.council_code
    order by all`,
  `create or replace table out.comparator_note as
    with sizes as (
      select scheme, edition, council_code, count(*) as members from out.comparator
      where scheme not in ('region', 'council_type') group by all
    )
    select scheme, edition, council_code, comparator_code, 'self' as kind,
      'The council is in its own group: it is left out.' as note
    from grouped where comparator_code = council_code
    union all
    select scheme, edition, council_code, comparator_code, 'succeeded',
      'It took the place of ' || succeeds || ', which has ended.'
    from out.comparator where succeeds is not null
    union all
    select scheme, edition, council_code, null, 'few', 'There is one comparator alone: nothing is said of a group.'
    from sizes where members = 1
    union all
    select scheme, edition, council_code, null, 'many',
      'There are ' || members || ' comparators, more than the fifteen that are usual.'
    from sizes where members > 20
    order by all`,
];

const key = "framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value";

/** A figure beside its comparators: the columns of `comparison`, of pairs that are grouped. */
const measures = `cast(count(*) as integer) as n, median(value) as median, min(value) as lowest,
    max(value) as highest, cast(1 + count(*) filter (is_higher) as integer) as rank,
    cast(case when count(is_overlapping) > 0 then count(*) filter (is_overlapping) end as integer) as overlap_count`;
const group = "figure_id, scheme, edition";

/**
 * Puts each council's figure beside the same figure of each of its comparators, once for both schemas: `is_hidden` where
 * either is hidden in pub. The figures are a table by themselves, so that DuckDB knows how many there are when it plans
 * the join.
 */
export const comparisonPairsSql: readonly string[] = [
  `create or replace temporary table compared as
    select kept.figure_id, kept.area_code, kept.value, kept.lower_95, kept.upper_95, shown.value is null as is_hidden,
      dense_rank() over (order by ${prefixed("kept", key)}) as measure
    from out.figure as kept join pub.figure as shown using (figure_id)
    where figure_id in (select figure_id from touched_figure)
      and kept.area_type = 'council' and kept.is_latest and kept.value is not null and kept.breakdown <> 'age_band+sex'`,
  `create or replace temporary table compared_pair as
    select mine.figure_id, scheme, edition, theirs.value, theirs.value > mine.value as is_higher,
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
 * comparators. `rank` is 1 for the highest value; `overlap_count` counts comparators whose 95% interval overlaps the
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
