import { type Check, shownRows } from "./check.ts";
import type { Rule } from "./rule.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** A list that each council gives of its own: a table of `core` with `council_code`, and what its codes are of. */
export interface OwnList {
  readonly table: string;
  readonly code: string;
  /** The column that says of which kind each is. */
  readonly kind: string;
  /** What one is called, and several: locality, localities. */
  readonly nouns: readonly [string, string];
}

/** The rows whose values are of the list: `chooser` is `value` in them. */
export interface OfOwnList {
  readonly chooser: string;
  readonly value: string;
}

/** SQL: that `known`, a row of the list, is the one that a cell of a row of `alias` names. */
function isNamed({ code }: OwnList, column: string, alias: string): string {
  return sql`known.council_code = ${alias}.council_code and known.${identifier(code)} = ${alias}.${identifier(column)}`;
}

/** A value of such a row is a code of the same council's list. Only SQL can tell. */
export function inOwnList(column: string, { chooser, value }: OfOwnList, list: OwnList): Rule {
  const [noun, nouns] = list.nouns;
  return {
    name: "in_own_list",
    columns: ["council_code", chooser, column],
    says: `Where ${chooser} is ${value}, ${column} is a code of the council's own ${list.table}.`,
    brokenSql: sql`${identifier(chooser)} = ${quoted(value)} and council_code is not null
      and ${identifier(column)} is not null
      and not exists (from core.${identifier(list.table)} as known where ${isNamed(list, column, "staged")})`,
    isBroken: null,
    expected: `the code of a ${noun} that the council's file of ${nouns} has`,
    why: `A ${noun} that is not listed has no name, and nobody is known to live there.`,
    fix: `Correct the code, or put the ${noun} into the council's file of ${nouns} ("yardstick template ${list.table}"), and refresh both.`,
  };
}

/**
 * What is counted for one council, by `measure` and `period`, is of one kind of the list: people of a ward are people of
 * its district too, so that of both the parts would make more than the whole. A file that mixes them is refused.
 */
export function ofOneKind(column: string, { chooser, value }: OfOwnList, list: OwnList): Check {
  const [, nouns] = list.nouns;
  const kinds = sql`count(distinct known.${identifier(list.kind)})`;
  const doubtsBy = (
    by: string,
  ) => sql`select ${by}min(placed.source_row) as source_row, cast(${kinds} as double) as now, 0.0 as other,
      concat_ws(', ', placed.council_code, measure, period) as "of",
      array_to_string(list(placed.source_row order by placed.source_row)[:${shownRows}], ',') as rows
    from placed join core.${identifier(list.table)} as known on ${isNamed(list, column, "placed")}
    where ${identifier(chooser)} = ${quoted(value)}
    group by ${by}placed.council_code, measure, period having ${kinds} > 1`;
  return {
    name: "of_one_kind",
    columns: [column, "council_code", "measure", "period", chooser],
    says: `Where ${chooser} is ${value}, one measure of a council and period is of ${nouns} of one kind.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    stops: () => true,
    alone: {
      doubts: doubtsBy(""),
      doubtsOfEach: doubtsBy("placed.load_id, "),
      found: ({ now, of }) => `${now} kinds of ${nouns} for ${of}`,
      fix: "Give the counts of one kind alone, and refresh again. Nothing in the file was loaded.",
    },
    expected: () => `${nouns} of one kind`,
    why: () => "Those of one kind lie within those of another, so that people would be counted twice.",
  };
}

/** A code in another column of the list, such as that of a larger place, is of another row of the same council. */
export function inOwnFile(column: string, { code, nouns: [noun, nouns] }: OwnList): Check {
  const [own, other] = [identifier(code), identifier(column)];
  return {
    name: "in_own_file",
    columns: [column, code, "council_code"],
    says: `${column} is the code of another ${noun} of the same council.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: sql`select min(source_row) as source_row, cast(count(*) as double) as now, 0.0 as other, ${other} as "of",
          array_to_string(list(source_row order by source_row)[:${shownRows}], ',') as rows
        from placed
        where ${other} is not null and not exists (from placed as larger where larger.council_code = placed.council_code
          and larger.${own} = placed.${other} and larger.${own} <> placed.${own})
        group by council_code, ${other}`,
      found: ({ of }, places) => `${of}, at ${places}`,
      fix: `Add the ${noun}, or correct the code. The rows are loaded, and no page says what they lie in.`,
    },
    expected: () => `the code of another of the council's ${nouns} in the file`,
    why: () => `The larger ${noun} is not known.`,
  };
}
