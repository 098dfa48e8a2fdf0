import type { Check } from "./check.ts";
import { knownAreListed } from "./editions.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** A measure of a year that is known by the code printed for it, or in a year without codes by the words of its heading. */
export interface KnownMeasure {
  readonly period: string;
  readonly printedCode: string;
  /** Words in small letters that its heading has and has not; null where only a code tells it from another. */
  readonly heading: { readonly has: readonly string[]; readonly without: readonly string[] } | null;
}

/**
 * SQL: whether a heading of a period, with the code `measure` or without one, is of the measure `kind` of that period:
 * `printed_code` is the code printed for it, and its columns `has` and `has_not` hold words separated by semicolons.
 */
export const isMeasureSql = `case when measure is not null then kind.printed_code = measure
  else list_bool_and([contains(lower(heading), word) for word in string_split(kind.has, ';')])
    and not coalesce(list_bool_or([contains(lower(heading), word) for word in string_split(kind.has_not, ';')]), false)
  end`;

/** The words of a measure's heading as {@link isMeasureSql} reads them: null where there are none. */
export function wordsOf({
  heading,
}: Pick<KnownMeasure, "heading">): readonly [has: string | null, hasNot: string | null] {
  return [heading?.has.join(";") ?? null, heading?.without.join(";") || null];
}

/** What values are of is known by a code or a heading, of years that are known; each measure has one heading in a year. */
export function measuresKnown(column: string, measure: string, measures: readonly KnownMeasure[]): Check {
  return {
    name: "measures_known",
    columns: [column, measure, "period"],
    says: `A value is of a measure that its ${measure} or its ${column} says, in a year that is known.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: unknownMeasuresSql(column, measure, measures),
      found: ({ other, of }) =>
        other === 0 ? of : `${other === 1 ? "one that is not" : `${other} of which none is`} known of ${of}`,
      fix: ({ other }) =>
        other === 0 ? "Check the heading against the publication. The rows are loaded." : knownAreListed,
    },
    stops: ({ other }) => other > 0,
    expected: ({ other }) =>
      other === 0 ? `a ${column} or a code of a ${measure} that is known` : `${measure}s that are known of the year`,
    why: ({ other }) =>
      other === 0
        ? "What the values are of is not known, so no figure is made of them."
        : "No layout is known for this file, so nothing in it was loaded.",
  };
}

/** Each heading of a known year that is of no measure or of several, and once each year of which none is known. */
function unknownMeasuresSql(column: string, measure: string, measures: readonly KnownMeasure[]): string {
  const years = [...new Set(measures.map(({ period }) => quoted(period)))].sort().join(", ");
  const kinds = measures.map((each) => [each.period, each.printedCode, ...wordsOf(each)].map(literal).join(", "));
  return sql`with kind(period, printed_code, has, has_not) as (
      values ${kinds.map((kind) => `(${kind})`).join(", ")}
    ), headed as (
      select cast(period as varchar) as period, ${identifier(measure)} as measure, ${identifier(column)} as heading,
        min(source_row) as source_row, count(*) as value_count
      from placed group by all
    ), matched as (
      select headed.*, printed_code,
        count(*) over (partition by headed.period, printed_code) as heading_count
      from headed left join kind on kind.period = headed.period and ${isMeasureSql}
    ), judged as (
      select period, measure, heading, source_row, value_count, count(printed_code) as code_count,
        coalesce(max(heading_count) filter (printed_code is not null), 0) as heading_count
      from matched group by all
    ), nothing as (
      select period from judged where period in (${years}) group by period
      having max(code_count) = 0
    )
    select source_row, cast(value_count as double) as now, 0.0 as other, cast(source_row as varchar) as rows,
      coalesce(measure || ' ', '') || '“' || heading || '”' || case when heading_count > 1
        then ', as another heading says too' when code_count > 1 then ', which is of two measures' else '' end as "of"
    from judged
    where period in (${years}) and period not in (from nothing)
      and (code_count <> 1 or heading_count > 1)
    union all
    select min(source_row), 0.0, cast(count(*) as double), cast(min(source_row) as varchar), period
    from judged where period in (from nothing) group by period`;
}

function literal(text: string | null): string {
  return text === null ? "null" : quoted(text);
}
