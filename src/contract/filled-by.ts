import type { Rule, RuleRow } from "./rule.ts";
import { identifier, isOneOf, sql } from "./sql.ts";

/** A column, and the values of the chooser that a row may have where it is filled, and those where it has to be. */
export interface FilledColumn {
  readonly column: string;
  readonly has: readonly string[];
}

/** The column is filled in rows of these values of `chooser`. */
export function filledFor(chooser: string, { column, has }: FilledColumn): Rule {
  return {
    name: "filled_for",
    columns: [chooser, column],
    says: `${column} is filled where ${chooser} is ${has.join(", ")}.`,
    brokenSql: sql`${isOneOf(identifier(chooser), has)} and ${identifier(column)} is null`,
    isBroken: (row) => isOf(row, chooser, has) && row[column] === null,
    expected: `a value, which every row of this ${chooser} has`,
    why: `A row of this ${chooser} says nothing without it.`,
  };
}

/** The column is blank in rows of any other value of `chooser` than these. */
export function blankBut(chooser: string, { column, has }: FilledColumn): Rule {
  return {
    name: "blank_but",
    columns: [chooser, column],
    says: `${column} is blank but where ${chooser} is ${has.join(", ")}.`,
    brokenSql: sql`not ${isOneOf(identifier(chooser), has)} and ${identifier(column)} is not null`,
    isBroken: (row) => typeof row[chooser] === "string" && !isOf(row, chooser, has) && row[column] !== null,
    expected: `a blank cell: no row of this ${chooser} has one`,
    why: `No figure is made of ${column} there, so that it would be lost without a word.`,
    fix: "Empty the cell, or correct what the row counts.",
  };
}

/** One of two columns is filled in each row, and not both. */
export function oneFilled(one: string, other: string): Rule {
  return {
    name: "one_filled",
    columns: [one, other],
    says: `Either ${one} or ${other} is filled, and not both.`,
    brokenSql: sql`(${identifier(one)} is null) = (${identifier(other)} is null)`,
    isBroken: (row) => (row[one] === null) === (row[other] === null),
    expected: `either ${one} or ${other}`,
    why: "Without either the row says nothing; two could say different things.",
    fix: `Fill ${one} where people were counted, ${other} where answers were weighted, and leave the other blank.`,
  };
}

function isOf(row: RuleRow, chooser: string, values: readonly string[]): boolean {
  return values.some((value) => value === row[chooser]);
}
