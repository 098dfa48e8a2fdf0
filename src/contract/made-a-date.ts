import { type Check, shownRows } from "./check.ts";
import { monthName } from "./date-spellings.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** What a spreadsheet shows in place of a code that it took for a date or for a number: 28-Feb, Jul-10, 1.23E+11. */
export const madeByASpreadsheet = [
  `[0-9]{1,2}[ -]${monthName}(?:[ -](?:[0-9]{4}|[0-9]{2}))?`,
  `${monthName}[ -](?:[0-9]{4}|[0-9]{2})`,
  "(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?:[T ]00:00.*)?",
  "[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}",
  "[0-9](?:[.][0-9]+)?[eE][+]?[0-9]{1,2}",
].join("|");

/** The column, free text that tells things apart, holds no date: a spreadsheet makes 28-Feb of the number 28-2. */
export function notMadeADate(column: string): Check {
  const name = identifier(column);
  return {
    name: "not_made_a_date",
    columns: [column],
    says: `${column} is no date: a spreadsheet makes 28-Feb of 28-2.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: sql`select min(source_row) as source_row, cast(count(*) as double) as now, 0.0 as other,
          arg_min(cast(${name} as varchar), source_row) as "of",
          array_to_string(list(source_row order by source_row)[:${shownRows}], ',') as rows
        from placed where regexp_full_match(cast(${name} as varchar), ${quoted(madeByASpreadsheet)})
        having count(*) > 0`,
      found: ({ now, of }, places) =>
        now === 1
          ? `"${of}", at ${places}`
          : `"${of}" and ${(now - 1).toLocaleString("en-GB")} more like it, at ${places}`,
      fix: "If it is right, nothing needs doing. If not, format the column as text in the spreadsheet, type it again and run refresh again.",
    },
    expected: () => `${column} as the council gives it`,
    why: () =>
      "A spreadsheet makes such a date or number of what is typed as 28-2 or as a long number. It is loaded as it stands.",
  };
}
