import type { Check } from "./check.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** Editions of a publication of which figures are made. */
export interface Editions {
  /** The column that says which edition a row is of: `period`. */
  readonly column: string;
  readonly known: readonly string[];
  /** What is not known of another: completes "the … of 2011-12". */
  readonly noun: string;
}

/** What to do with a file of which no figure can be made. */
export const knownAreListed =
  "Nothing in the file needs correcting: figures can be made of it once Yardstick knows this edition. " +
  '"yardstick sources" lists what is known.';

/** No figure is made of an edition that is not known: a file of one is refused, not loaded in silence. */
export function editionKnown(title: string, { column, known, noun }: Editions): Check {
  const edition = `cast(${identifier(column)} as varchar)`;
  return {
    name: "edition_known",
    columns: [column],
    says: `It is an edition that is known: ${known.join(", ")}.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    stops: () => true,
    alone: {
      doubts: sql`select min(source_row) as source_row, cast(count(*) as double) as now, 0.0 as other, ${edition} as "of",
          cast(min(source_row) as varchar) as rows
        from placed where ${unknownSql({ column, known, noun })} group by ${edition}`,
      found: ({ of }) => `the edition of ${of}`,
      fix: knownAreListed,
    },
    expected: () => `an edition that is known of “${title}”: ${known.join(", ")}`,
    why: ({ of }) =>
      `The ${noun} of ${of} are not known: no figure is made of them, so nothing in the file was loaded.`,
  };
}

/** Rows of a year in which the return was not made any more, or not yet: they load, with a note of each year. */
export function madeBetween(firstYear: string, lastYear: string, set: string): Check {
  const year = "left(cast(period as varchar), 7)";
  return {
    name: "year_known",
    columns: ["period"],
    says: `The period is one of ${set}: ${firstYear} to ${lastYear}.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: sql`select min(source_row) as source_row, cast(count(*) as double) as now, 0.0 as other, ${year} as "of",
          cast(min(source_row) as varchar) as rows
        from placed where ${year} not between ${quoted(firstYear)} and ${quoted(lastYear)} group by ${year}`,
      found: ({ now, of }) => `${of} in ${now === 1 ? "one row" : `${now.toLocaleString("en-GB")} rows`}`,
      fix: "Check the year. The rows are loaded.",
    },
    expected: () => `a year of ${set}: ${firstYear} to ${lastYear}`,
    why: () => "Its definitions are of those years, and may not hold for another.",
  };
}

/** SQL: whether a row is of an edition that is not known. */
export function unknownSql({ column, known }: Editions): string {
  return `cast(${identifier(column)} as varchar) not in (${known.map(quoted).join(", ")})`;
}
