import type { Rule } from "./rule.ts";
import { identifier, sql } from "./sql.ts";

/** What a cell names, and how that is found. */
export interface Lookup {
  readonly column: string;
  /** The columns that the search reads. */
  readonly reads: readonly string[];
  /** SQL over `staged`: the code of what is named, null where nothing is, or more than one. */
  readonly foundSql: string;
  readonly noun: string;
  readonly example: string;
  readonly fix: string;
  /** SQL over `staged`: what is known of a cell that names nothing, or more than one. */
  readonly helpSql: string;
}

/** The cell names one thing that is known, in any of the ways in which it is named. */
export function foundAs({ column, reads, foundSql, noun, example, fix, helpSql }: Lookup): Rule {
  return {
    name: "found_as",
    columns: [column],
    reads,
    says: `${column} names one ${noun}, by code, by name or by both.`,
    brokenSql: sql`${identifier(column)} is not null and ${foundSql} is null`,
    isBroken: null,
    expected: `one ${noun}, by code, by name or by both, such as ${example}`,
    why: "No such code or name is known for the period, or code and name are those of two.",
    fix,
    helpSql,
  };
}
