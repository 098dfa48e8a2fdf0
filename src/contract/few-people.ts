import type { Check } from "./check.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** Whose people are counted, and in which rows. */
export interface Counted {
  /** The column of the area's code. */
  readonly area: string;
  /** The pattern of the codes of councils. */
  readonly councils: string;
  /** Councils that have so few people. */
  readonly except: readonly string[];
  /** Values that columns have in a row of all the people of an area. */
  readonly where: Readonly<Record<string, string>>;
}

/** No council but those named has so few people. In words, because to ask the system for them costs each command 26 ms. */
const fewest = { people: 1000, inWords: "1,000" };
/** Nearly every council has more than this: a table of many in which most have not is of something else. */
const small = { people: 50_000, councils: 20 };

/**
 * Councils have people by the thousand. One that has fewer is doubted; where most have, the table is of something else,
 * such as ages or densities, and is refused.
 */
export function fewPeople(column: string, counted: Counted): Check {
  const { area, except } = counted;
  return {
    name: "few_people",
    columns: [column, area],
    says: `A council has ${fewest.inWords} people or more, but for ${except.join(" and ")}.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    stops: ({ other }) => other > 0,
    alone: {
      doubts: fewPeopleSql(column, counted),
      found: ({ now, other, of }) =>
        other === 0
          ? `${inWords(now)} in ${of}`
          : `${inWords(now)} of ${inWords(other)} numbers that are too small: ${of}`,
      fix: ({ other }) =>
        other === 0
          ? "Check the number; if it is wrong, correct its file and run refresh again. The row is loaded."
          : 'Check what the table is of. "yardstick sources" says where estimates of population are published.',
    },
    expected: ({ other }) => (other === 0 ? `${fewest.inWords} people or more in a council` : "the people of councils"),
    why: ({ other }) =>
      other === 0
        ? `No council but ${except.join(" and ")} has so few.`
        : "Most councils have over 100,000 people: it is a table of something else, so nothing in the file was loaded.",
  };
}

/** Each council with too few, and once that most have. */
function fewPeopleSql(column: string, { area, councils, except, where }: Counted): string {
  const isTotal = Object.entries(where).map(([name, value]) => `${identifier(name)} = ${quoted(value)}`);
  const code = identifier(area);
  return sql`with judged as (
      select source_row, ${code} as area, ${identifier(column)} as people from placed
      where ${isTotal.join(" and ")} and regexp_full_match(${code}, ${quoted(councils)})
        and ${code} not in (${except.map(quoted).join(", ")}) and people is not null
    ), tally as (
      select count(*) as row_count, count(*) filter (people < ${fewest.people}) as few_count,
        count(*) filter (people < ${small.people}) as small_count, count(distinct area) as area_count,
        min(source_row) as source_row, arg_min(area, source_row) || ' has ' || min_by(people, source_row) as first
      from judged
    ), most as (
      select *, few_count * 2 > row_count or (area_count >= ${small.councils} and small_count * 2 > row_count) as is_most
      from tally
    )
    select source_row, cast(people as double) as now, 0.0 as other, area as "of", cast(source_row as varchar) as rows
    from judged where people < ${fewest.people} and not (select is_most from most)
    union all
    select source_row, cast(greatest(few_count, small_count) as double), cast(row_count as double), first,
      cast(source_row as varchar)
    from most where is_most`;
}

function inWords(number: number): string {
  return number.toLocaleString("en-GB");
}
