import type { Check } from "./check.ts";
import { identifier, isOneOf, quoted, sql } from "./sql.ts";

/** Lines of accounts that make a total: each once, and those that are in another line already are not among them. */
export interface Lines {
  readonly lines: readonly string[];
  readonly total: string;
  /** How far the sum may be from the total by rounding alone. */
  readonly within: number;
}

/** The total of a column is what its lines add up to, for rows that have `same` in common; all of the lines are there. */
export function linesMakeTotal(
  column: string,
  line: string,
  same: readonly [string, ...string[]],
  { lines, total, within }: Lines,
): Check {
  const [value, name] = [identifier(column), identifier(line)];
  const key = ["period", ...same].map(identifier).join(", ");
  const isLine = isOneOf(name, lines);
  return {
    name: "lines_make_total",
    columns: [column, line, ...same],
    says: `${column} of ${total} is what its ${lines.length} lines add up to, to ${within} either way.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: sql`with summed as (
          select ${key}, min(source_row) filter (${name} = ${quoted(total)}) as source_row,
            max(${value}) filter (${name} = ${quoted(total)}) as now,
            sum(${value}) filter (${isLine}) as other, count(${value}) filter (${isLine}) as line_count
          from placed group by ${key}
        )
        select source_row, cast(now as double) as now, coalesce(cast(other as double), 0.0) as other,
          cast(source_row as varchar) as rows,
          concat_ws(', ', ${same.map(identifier).join(", ")}, if(line_count < ${String(lines.length)},
            line_count || ' of ' || ${String(lines.length)} || ' lines are there', null)) as "of"
        from summed
        where now is not null and (abs(now - other) > ${String(within)} or line_count < ${String(lines.length)})
        order by source_row`,
      found: ({ now }) => now.toLocaleString("en-GB"),
      fix: "Check the lines against the publication: one may have another name, or be missing. The rows are loaded.",
    },
    expected: ({ other, of }) => `${other.toLocaleString("en-GB")}, which its lines add up to (${of})`,
    why: () => `${total} and its lines disagree by more than rounding.`,
  };
}
