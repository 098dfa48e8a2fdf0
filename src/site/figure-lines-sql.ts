import { comparatorSetSql } from "./site-context.ts";

const columns = `figure.area_code, figure.area_name, indicator_code, figure.definition, person_type, basis, figure.period, breakdown,
  breakdown_value, figure.unit, numerator, numerator_status, denominator, value, value_status, lower_95, upper_95`;

/** Which figures the lines of a council's page are of. */
export interface FigureLines {
  /** SQL over pub.figure: what the page reports. */
  readonly reported: string;
  /** The indicator in whose newest period, on each definition, every comparator has a line of its own. */
  readonly placed: string;
}

/**
 * SQL: the lines of a council's page by `council_code` and `role`: the council's own with where its comparators lie,
 * England's of everyone, and those of each comparator at the newest period of what is placed.
 */
export function figureLinesSql({ reported, placed }: FigureLines): string {
  return `with comparator_set as (${comparatorSetSql}), latest as (
      select definition, max(period) as period from pub.figure
      where indicator_code = '${placed}' group by definition
    )
    select figure.area_code as council_code, 'this' as role, ${columns}, n, median, lowest, highest, rank, tied_count, overlap_count
    from pub.figure as figure
    left join comparator_set on comparator_set.council_code = figure.area_code
    left join pub.comparison as comparison on comparison.figure_id = figure.figure_id
      and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
    where area_type = 'council' and is_latest and ${reported}
    union all by name
    select council.council_code, 'england' as role, ${columns}
    from pub.figure as figure cross join pub.council as council
    where area_type = 'england' and is_latest and breakdown = 'all' and ${reported}
    union all by name
    select comparator.council_code, 'comparator' as role, ${columns}
    from pub.comparator as comparator
    join comparator_set using (council_code, scheme, edition)
    join pub.figure as figure on figure.area_code = comparator.comparator_code and area_type = 'council'
    join latest on latest.definition = figure.definition and latest.period = figure.period
    where indicator_code = '${placed}' and is_latest and breakdown = 'all'
    order by council_code, role, indicator_code, definition, period, breakdown, breakdown_value, area_name`;
}
