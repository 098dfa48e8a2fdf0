import { z } from "zod";

const text = z.string();
const number = z.number().nullable();

/** What names an indicator: codes were used again by later lists of the same framework. */
export const indicatorKey = {
  framework: text,
  edition: text,
  indicator_code: text,
};

/** One reading of an indicator: on which definition, who is counted, and on what basis. */
export const reading = {
  definition: text,
  person_type: text,
  basis: text,
};

/** What tells a figure of an area from its others, under one framework and vintage. */
export const figureKey = {
  indicator_code: text,
  ...reading,
  period: text,
  breakdown: text,
  breakdown_value: text,
};

/** The value of a figure with its limits, or why it has none. */
export const valued = {
  /** Null where `value_status` says why. */
  value: number,
  value_status: text,
  /** The 95% interval; null where the figure has none. */
  lower_95: number,
  upper_95: number,
};

/** Where the council's comparators lie: those with a figure, the council itself left out. Null where it has none itself. */
export const comparators = {
  comparator_n: number,
  comparator_median: number,
  comparator_lowest: number,
  comparator_highest: number,
};

/** A figure of the page's council, of one of its comparators, or of England. */
export const figureLine = {
  role: z.enum(["this", "comparator", "england"]),
  area_code: text,
  area_name: text,
  ...figureKey,
  unit: text,
  numerator: number,
  numerator_status: text,
  denominator: number,
  ...valued,
  /** Comparators with a value, and where they lie: the council itself is left out. Null on any other role. */
  n: number,
  median: number,
  lowest: number,
  highest: number,
  rank: number,
  /** How many comparators have the same value. */
  tied_count: number,
  overlap_count: number,
};

/** Which figures the lines of a council's page are of. */
export interface FigureLines {
  /** SQL over pub.figure: what the page reports. */
  readonly reported: string;
  /** The indicator in whose newest period, on each definition, every comparator has a line of its own. */
  readonly placed: string;
}

const columns = `figure.area_code, figure.area_name, indicator_code, figure.definition, person_type, basis, figure.period, breakdown,
  breakdown_value, figure.unit, numerator, numerator_status, denominator, figure.value, value_status, lower_95, upper_95`;

/**
 * SQL: the lines of a council's page by `council_code` and `role`: the council's own with where its comparators lie,
 * England's of everyone, and those of each comparator at the newest period of what is placed.
 */
export function figureLinesSql({ reported, placed }: FigureLines): string {
  return `with latest as (
      select definition, max(period) as period from pub.figure
      where indicator_code = '${placed}' group by definition
    )
    select figure.area_code as council_code, 'this' as role, ${columns}, comparator_n as n, comparator_median as median,
      comparator_lowest as lowest, comparator_highest as highest, comparator_rank as rank, tied_count, overlap_count
    from pub.figure as figure left join pub.figure_beside as beside using (figure_id)
    where area_type = 'council' and is_latest and ${reported}
    union all by name
    select council.council_code, 'england' as role, ${columns}
    from pub.figure as figure cross join pub.council as council
    where area_type = 'england' and is_latest and breakdown = 'all' and ${reported}
    union all by name
    select comparator.council_code, 'comparator' as role, ${columns}
    from pub.comparator as comparator
    join pub.comparator_set using (council_code, scheme, edition)
    join pub.figure as figure on figure.area_code = comparator.comparator_code and area_type = 'council'
    join latest on latest.definition = figure.definition and latest.period = figure.period
    where indicator_code = '${placed}' and is_latest and breakdown = 'all'
    order by council_code, role, indicator_code, definition, period, breakdown, breakdown_value, area_name, person_type,
      basis, numerator, value`;
}
