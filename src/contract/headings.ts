import type { Check } from "./check.ts";
import { knownAreListed } from "./editions.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** Headings of a publication that are known. */
export interface KnownHeadings {
  /** The period and the line that each stands over, its words in small letters, and what its values are of. */
  readonly headings: readonly KnownHeading[];
  /** Pattern of a line and its heading, in small letters, that are known and not read. */
  readonly others: string;
}

interface KnownHeading {
  readonly period: string;
  readonly line: string;
  readonly heading: string;
  readonly of: string;
}

/**
 * What values are of is known by their heading in each period: a publisher changes the words when it counts otherwise, and
 * moves lines. Of a heading that is not known, or that two lines share, no figure is made.
 */
export function headingsKnown(column: string, line: string, known: KnownHeadings): Check {
  return {
    name: "headings_known",
    columns: [column, line, "period"],
    says: `A value is of what its ${column} says, in words that are known of the period.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: unknownHeadingsSql(column, line, known),
      found: ({ other, of }) =>
        other === 0 ? of : `${other === 1 ? "one that is not" : `${other} of which none is`} known of ${of}`,
      fix: ({ other }) =>
        other === 0 ? "Check the heading against the publication. The rows are loaded." : knownAreListed,
    },
    stops: ({ other }) => other > 0,
    expected: ({ other }) =>
      other === 0 ? `a ${column} that is known of the year` : `${line}s that are known of the year`,
    why: ({ other }) =>
      other === 0
        ? "What the values count is not known, so no figure is made of them."
        : "No layout is known for this file, so nothing in it was loaded.",
  };
}

/** Each heading of a year that is not known, and once each year of which none is. */
function unknownHeadingsSql(column: string, line: string, { headings, others }: KnownHeadings): string {
  const rows = headings.map((known) => [known.period, known.line, known.heading, known.of].map(quoted).join(", "));
  const [words, code] = [identifier(column), identifier(line)];
  return sql`with known(period, line, heading, "of") as (
      values ${rows.map((row) => `(${row})`).join(", ")}
    ), headed as (
      select cast(period as varchar) as period, ${code} as line, coalesce(${words}, '') as heading,
        min(source_row) as source_row, count(*) as value_count
      from placed group by all
    ), doubted as (
      select headed.*, count(*) over (partition by headed.period, lower(headed.heading)) > 1 as is_shared,
        headed.period in (select period from known) as is_known_period, own.heading is not null as is_known,
        (select arg_max(known.of, known.period) from known where known.line = headed.line) as once
      from headed left join known as own
        on own.period = headed.period and own.heading = lower(headed.heading)
    ), nothing as (
      select period from doubted group by period having bool_and(is_known_period) and not bool_or(is_known)
    )
    select source_row, cast(value_count as double) as now, 0.0 as other, cast(source_row as varchar) as rows,
      line || ' “' || heading || '”' || case when is_known then ', as another line is headed too'
        else coalesce('; this line was ' || once, '') end as "of"
    from doubted
    where is_known_period and period not in (from nothing) and (is_known and is_shared or not is_known
      and not regexp_full_match(lower(line || ' ' || heading), ${quoted(others)}))
    union all
    select min(source_row), 0.0, cast(count(*) as double), cast(min(source_row) as varchar), period
    from doubted where period in (from nothing) group by period`;
}
