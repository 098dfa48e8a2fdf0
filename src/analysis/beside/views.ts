const figureKey =
  "framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value";

/**
 * Views that put a council beside others, made once:
 *
 * - `pub.comparator_set`: the set of comparators in use of each council, by scheme and edition: the newest of its own
 *   scheme, else its open peers, else the councils of its region.
 * - `pub.figure_beside`: by `figure_id`, each figure of a council with England's newest vintage of the same figure and where
 *   the comparators of the set in use lie. `comparator_n` counts those with a figure, the council itself left out;
 *   `comparator_rank`, `tied_count` and `overlap_count` are as in `pub.comparison`. All but `england_value` are null where
 *   the figure has no value, or is not the newest vintage, and where the publisher bars the comparison of areas.
 */
export const besideViewsSql: readonly string[] = [
  `create or replace view pub.comparator_set as
    select council_code, scheme, edition from (
      select distinct council_code, scheme, edition from pub.comparator
    ) qualify row_number() over (
      partition by council_code
      order by scheme in ('region', 'council_type'), scheme = 'open peers', edition desc, scheme desc
    ) = 1`,
  `create or replace view pub.figure_beside as
    with england as (
      select ${figureKey}, value as england_value from pub.figure where area_type = 'england' and is_latest
    )
    select own.figure_id, own.value, england_value, n as comparator_n, median as comparator_median,
      lowest as comparator_lowest, highest as comparator_highest, rank as comparator_rank, tied_count, overlap_count
    from pub.figure as own
    left join england using (${figureKey})
    left join pub.comparator_set as used on used.council_code = own.area_code
    left join pub.comparison as comparison on comparison.figure_id = own.figure_id
      and comparison.scheme = used.scheme and comparison.edition = used.edition
    where own.area_type = 'council'`,
];
