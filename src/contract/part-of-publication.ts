import type { Check } from "./check.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** Where councils are listed, and which of them there are now: a null last day means that it lasts. */
export interface ListOfCouncils {
  readonly table: string;
  readonly key: string;
  readonly last: string;
}

/** A publication with fewer of the councils than this share of them is a cut of it. */
const nearlyAll = 0.9;

/** A publication has nearly all councils. One that was cut loads, with a note of how many it has. */
export function nearlyAllCouncils(column: string, { table, key, last }: ListOfCouncils): Check {
  const [code, known] = [identifier(column), `core.${identifier(table)}`];
  return {
    ...alone,
    name: "nearly_all_councils",
    columns: [column],
    says: "It has nearly all councils.",
    alone: {
      doubts: sql`with tally as (
          select min(source_row) as source_row, count(distinct ${code}) as found_count,
            (select count(*) from ${known} where ${identifier(last)} is null) as all_count
          from placed where ${code} in (select ${identifier(key)} from ${known})
        )
        select source_row, cast(found_count as double) as now, cast(all_count as double) as other, '' as "of",
          cast(source_row as varchar) as rows
        from tally where found_count > 0 and found_count < ${nearlyAll} * all_count`,
      found: ({ now, other }) => `${now.toLocaleString("en-GB")} of ${other.toLocaleString("en-GB")}`,
      fix: "Nothing needs doing if that is meant; if not, load the whole publication.",
    },
    expected: () => "nearly all councils, as in the whole publication",
    why: () => "It was cut: the figures of all other councils stay as they were, or are not there.",
  };
}

/** The publication's layout was seen for some base years. A projection from another loads, with a note. */
export function baseYearSeen(column: string, seen: readonly string[]): Check {
  const year = `cast(${identifier(column)} as varchar)`;
  return {
    ...alone,
    name: "base_year_seen",
    columns: [column],
    says: `Its layout is known from the projections from ${seen.join(", ")}.`,
    alone: {
      doubts: sql`select min(source_row) as source_row, cast(count(*) as double) as now, 0.0 as other, ${year} as "of",
          cast(min(source_row) as varchar) as rows
        from placed where ${year} not in (${seen.map(quoted).join(", ")}) group by ${year}`,
      found: ({ of }) => `one from ${of}`,
      fix: "Compare a few numbers with the publication. The rows are loaded.",
    },
    expected: () => `a projection from ${seen.join(" or ")}, of which the layout is known`,
    why: ({ of }) => `Of the projections from ${of} no file was seen: it was read as if they were laid out alike.`,
  };
}

const alone = { beside: "nothing", where: {}, isDoubtful: "true" } as const;
