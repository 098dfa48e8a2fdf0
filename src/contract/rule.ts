import { codeList } from "./code-list.ts";
import { identifier, isOneOf, quoted, sql } from "./sql.ts";

/** A typed row as a rule sees it; a column may be null. */
export type RuleRow = Readonly<Record<string, unknown>>;

/** A rule between the columns of a row, or between a row and another table. It never judges a null. */
export interface Rule {
  /** Stable name, used in message codes: `at_most`. */
  readonly name: string;
  /** The columns it reads; the last one is where a message points. */
  readonly columns: readonly string[];
  /** The columns that its SQL reads, where those are more than `columns`: the period that says when a row is about. */
  readonly reads?: readonly string[];
  /** The rule in one sentence, for the dictionary, and lines of a list where it has one. */
  readonly says: string;
  /** SQL over typed columns: true where the row breaks the rule. */
  readonly brokenSql: string;
  /** The same in JavaScript; null where only the database can tell. */
  readonly isBroken: ((row: RuleRow) => boolean) | null;
  /** Completes "expected …". */
  readonly expected: string;
  /** The same for one row, where that says more; null where it does not. */
  readonly expectedIn?: (row: RuleRow) => string | null;
  readonly why: string;
  /** What to do, where that is not to correct the cell. */
  readonly fix?: string;
  /** SQL over `staged`: a sentence on what was found, for the row that breaks the rule; null where no more is known. */
  readonly helpSql?: string;
  /** SQL over `staged`: what is meant in the place of the first of `columns`; null where that is not certain. */
  readonly meantSql?: string;
  /** How that is found by a name that stands in its cell. */
  readonly named?: Named;
}

/** SQL over `staged` and a name: the key that it means, null where that is not certain; and what it may mean, in a sentence. */
export interface Named {
  readonly keySql: (name: string) => string;
  readonly helpSql: (name: string) => string;
}

/** `part` is not more than `whole`. */
export function atMost(part: string, whole: string): Rule {
  return {
    name: "at_most",
    columns: [whole, part],
    says: `${part} is at most ${whole}.`,
    brokenSql: sql`${identifier(part)} > ${identifier(whole)}`,
    isBroken: (row) => isMore(row[part], row[whole]),
    expected: `at most ${whole}`,
    why: `${part} counts people who are also in ${whole}.`,
  };
}

/** A measure that is a share of a whole, in percent, from the first to the last of its periods, by the cells that name it. */
export interface Share {
  readonly cells: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** Why a value of a share that is above 100 is told, and what to do. */
const ofValue = {
  why: "A share of a whole is not above 100%. It loads, and its value is withheld from every page.",
  fix: "Check the numerator and the denominator, correct the value and refresh again.",
};

/** The column is not above 100 in a row of a share; `choosers` are the columns that name a measure, beside its period. */
export function atMostWhole(
  column: string,
  choosers: readonly string[],
  shares: readonly Share[],
  words: Pick<Rule, "why" | "fix"> = ofValue,
): Rule {
  const isOf = ({ cells, first, last }: Share) =>
    sql`${choosers
      .map((chooser, index) => `${identifier(chooser)} = ${quoted(cells[index] ?? "")}`)
      .join(" and ")} and left(cast(period as varchar), 7) between ${quoted(first)} and ${quoted(last)}`;
  return {
    name: "at_most_whole",
    columns: [...choosers, "period", column],
    says: `${column} is at most 100 where ${choosers.at(-1)} is a share in percent.`,
    brokenSql: sql`${identifier(column)} > 100 and (${shares.map((share) => `(${isOf(share)})`).join(" or ")})`,
    isBroken: (row) =>
      isMore(row[column], 100) &&
      shares.some(({ cells, first, last }) => {
        const year = String(row.period).slice(0, 7);
        return cells.every((cell, index) => cell === row[choosers[index] ?? ""]) && year >= first && year <= last;
      }),
    expected: "at most 100",
    ...words,
  };
}

/** The number, a share in percent, is at most 100. */
export function atMostHundred(column: string): Rule {
  return {
    name: "at_most_hundred",
    columns: [column],
    says: `${column} is at most 100.`,
    brokenSql: sql`${identifier(column)} > 100`,
    isBroken: (row) => isMore(row[column], 100),
    expected: "a share of at most 100 in a hundred",
    why: "More than everyone cannot be.",
  };
}

/** The number is above 0. */
export function aboveZero(column: string): Rule {
  return {
    name: "above_zero",
    columns: [column],
    says: `${column} is above 0.`,
    brokenSql: sql`${identifier(column)} <= 0`,
    isBroken: (row) => isMore(0, row[column]) || row[column] === 0,
    expected: "a number above 0",
    why: `Nothing can have a ${column} of 0 or less.`,
  };
}

/** The parts do not add up to more than the whole; a null part counts as nothing. */
export function partsAtMost(parts: readonly string[], whole: string): Rule {
  // Counts are staged in four bytes, which a sum of them may not fit into.
  const total = parts.map((part) => `coalesce(${identifier(part)}, 0::bigint)`).join(" + ");
  return {
    name: "parts_at_most",
    columns: [...parts, whole],
    says: `${parts.join(" + ")} is at most ${whole}.`,
    brokenSql: sql`${total} > ${identifier(whole)}`,
    isBroken: (row) => isMore(sum(parts.map((part) => row[part])), row[whole]),
    expected: `at least ${parts.join(" + ")}`,
    why: `Each person counted in a part is counted once in ${whole}.`,
  };
}

/** `first` is not after `last`: dates, financial years, limits. */
export function inOrder(first: string, last: string): Rule {
  return {
    name: "in_order",
    columns: [first, last],
    says: `${last} is not before ${first}.`,
    brokenSql: sql`${identifier(first)} > ${identifier(last)}`,
    isBroken: (row) => isLater(row[first], row[last]),
    expected: `the same as ${first} or later`,
    why: `${first} cannot come after ${last}.`,
  };
}

/** The value of `column` is one of the list that `chooser` chooses. */
export function valueIn(column: string, chooser: string, lists: Readonly<Record<string, readonly string[]>>): Rule {
  const known = new Map<unknown, readonly string[]>(Object.entries(lists));
  const cases = Object.entries(lists).map(
    ([key, values]) => `when ${quoted(key)} then not ${isOneOf(identifier(column), values)}`,
  );
  return {
    name: "value_in",
    columns: [chooser, column],
    says: Object.entries(lists)
      .map(([key, values]) => `Where ${chooser} is ${key}, ${column} is one of ${codeList(values)}.`)
      .join("\n"),
    brokenSql: sql`case ${identifier(chooser)} ${cases.join(" ")} else false end`,
    isBroken: (row) => {
      const [value, list] = [row[column], known.get(row[chooser])];
      return typeof value === "string" && list !== undefined && !list.includes(value);
    },
    expected: `a value that ${chooser} has (see the dictionary)`,
    expectedIn: (row) => {
      const list = known.get(row[chooser]);
      return list === undefined ? null : `one of ${codeList(list)}, where ${chooser} is ${row[chooser]}`;
    },
    why: `Each ${chooser} has its own list of values.`,
  };
}

/** Where `column` is `value`, each of `filled` has a value. */
export function filledWhere(column: string, value: string, filled: readonly string[]): Rule {
  const isBlank = filled.map((name) => `${identifier(name)} is null`).join(" or ");
  return {
    name: "filled_where",
    columns: [column, ...filled],
    says: `Where ${column} is ${value}, ${filled.join(" and ")} must be filled.`,
    brokenSql: sql`${identifier(column)} = ${quoted(value)} and (${isBlank})`,
    isBroken: (row) => row[column] === value && filled.some((name) => row[name] === null),
    expected: `a value where ${column} is ${value}`,
    why: `A row whose ${column} is ${value} says nothing without it.`,
  };
}

/** Where a row's area comes from and when it must have existed. */
export interface Reference {
  readonly column: string;
  /** Table of `core` that holds the known keys. */
  readonly table: string;
  readonly key: string;
  /** Columns of that table with the first and last day of the key; a null last day means it lasts. */
  readonly from: string;
  readonly to: string;
  /** The columns that the first and last day are made of. */
  readonly dayColumns: readonly string[];
  /** SQL over the row's columns for the first and last day that the row is about. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly noun: string;
  /** A value that is right though the table does not have it: England's code among those of councils. */
  readonly besides?: string;
  /** SQL over `staged`: what a key that is not among those is meant to be, and what is known of it. */
  readonly meantSql?: string;
  readonly helpSql?: string;
  readonly named?: Named;
  /** Why it matters, where that is not that nobody's figure would be given. */
  readonly why?: string;
}

/** `column` names a row of another table that existed at some time in the days the row is about. Only SQL can tell. */
export function existsIn(reference: Reference): Rule {
  const { column, table, key, from, to, dayColumns, firstDay, lastDay, noun, besides, why } = reference;
  const { meantSql, helpSql, named } = reference;
  const isDated = dayColumns.length > 0;
  return {
    name: "exists_in",
    columns: [column],
    reads: [column, ...dayColumns],
    says: `${column} is a ${noun} that ${isDated ? "existed in the period" : "exists or has existed"}.`,
    brokenSql: sql`${identifier(column)} is not null and ${firstDay} is not null and ${lastDay} is not null
      and ${identifier(column)} is distinct from ${besides === undefined ? "null" : quoted(besides)} and not exists (
      select 1 from core.${identifier(table)} as known
      where known.${identifier(key)} = staged.${identifier(column)}
        and known.${identifier(from)} <= ${lastDay}
        and coalesce(known.${identifier(to)}, date '9999-12-31') >= ${firstDay})`,
    isBroken: null,
    expected: `a ${noun} that ${isDated ? "existed in the period of the row" : "exists or has existed"}`,
    why: why ?? `A figure for a ${noun} that did not exist would be nobody's.`,
    ...(meantSql === undefined ? {} : { meantSql }),
    ...(helpSql === undefined ? {} : { helpSql }),
    ...(named === undefined ? {} : { named }),
  };
}

function isMore(left: unknown, right: unknown): boolean {
  return typeof left === "number" && typeof right === "number" && left > right;
}

function isLater(left: unknown, right: unknown): boolean {
  return isMore(left, right) || (typeof left === "string" && typeof right === "string" && left > right);
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
}
