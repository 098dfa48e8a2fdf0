import { type Check, shownRows } from "./check.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** The codes or words that are known, each with the values of the columns that it is looked up by, and what they are codes of. */
export interface KnownCodes {
  /** The column of the code, then those that say of which list it is. */
  readonly columns: Check["columns"];
  /** One text per column. */
  readonly known: readonly (readonly string[])[];
  readonly noun: string;
}

/** Each code is one that figures are made of: a row of any other loads, makes no figure, and is told here. */
export function codeKnown({ columns, known, noun }: KnownCodes): Check {
  const names = columns.map(identifier).join(", ");
  const list = known.map((codes) => `(${codes.map(quoted).join(", ")})`).join(", ");
  const [code, ...lists] = columns.map(identifier);
  const doubtsBy = (by: string) => sql`select ${by}min(source_row) as source_row, cast(count(*) as double) as now,
      0.0 as other, concat_ws(' ', ${[...lists, code].join(", ")}) as "of",
      array_to_string(list(source_row order by source_row)[:${shownRows}], ',') as rows
    from placed where (${names}) not in (${list})
    group by ${by}${names}`;
  return {
    name: "code_known",
    columns,
    says: `${columns[0]} is of a known ${noun}; rows of another load and make no figure.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: doubtsBy(""),
      doubtsOfEach: doubtsBy("load_id, "),
      found: ({ now, of }, places) =>
        `${of} in ${now === 1 ? "one row" : `${now.toLocaleString("en-GB")} rows`}, at ${places}`,
      fix: `Check it against its source. If it is right, Yardstick does not know this ${noun} yet: nothing else needs doing.`,
    },
    expected: () => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun} that Yardstick knows`,
    why: ({ now }) =>
      `${now === 1 ? "The row is" : "The rows are"} loaded, but no page shows ${now === 1 ? "it" : "them"}.`,
  };
}
