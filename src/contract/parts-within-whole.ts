import type { Check } from "./check.ts";
import { identifier, isOneOf, quoted, sql } from "./sql.ts";

/** A column whose value `whole` is the row of everything, and whose `parts` are each some of it. */
interface Within {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** The parts, which need not be all that there is, are not more than the whole, in rows that have `same` in common. */
export function partsWithinWhole(
  column: string,
  part: string,
  { whole, parts }: Within,
  same: readonly [string, ...string[]],
): Check {
  const [value, name] = [identifier(column), identifier(part)];
  const key = same.map(identifier).join(", ");
  return {
    name: "parts_within_whole",
    columns: [column, part, ...same],
    says: `${column} of ${part} ${parts.join(" and ")} together is not more than ${column} of ${whole}.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: sql`with summed as (
          select ${key}, min(source_row) filter (${isOneOf(name, parts)}) as source_row,
            max(${value}) filter (${name} = ${quoted(whole)}) as whole,
            sum(${value}) filter (${isOneOf(name, parts)}) as now
          from placed where not is_incomplete group by ${key}
        )
        select source_row, cast(now as double) as now, cast(whole as double) as other,
          concat_ws(', ', ${key}) as "of", cast(source_row as varchar) as rows
        from summed where now > whole order by source_row`,
      found: ({ now }) => now.toLocaleString("en-GB"),
      fix: "Correct the part or the whole and run refresh again. The rows are loaded.",
    },
    expected: ({ other, of }) => `at most ${other.toLocaleString("en-GB")}, the whole (${of})`,
    why: () => "The parts are more than the whole: one of them, or the whole, is wrong.",
  };
}
