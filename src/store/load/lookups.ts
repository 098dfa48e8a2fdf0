import { z } from "zod";
import type { Return } from "../../contract/return.ts";
import type { Rule } from "../../contract/rule.ts";
import { identifier, quoted, sql } from "../../contract/sql.ts";
import type { Database } from "../warehouse/database.ts";

const countSchema = z.object({ count: z.number() });

/**
 * SQL of the tables of what rules say that only SQL can judge: of the rules that rows break, by their place in the list of
 * the return, with what is known of what was found; and of values that were read as another, which the rule asks for.
 */
export const brokenRuleSql: readonly string[] = [
  "create or replace temporary table broken_rule (source_row bigint, rule integer, help varchar)",
  "create or replace temporary table meant_value (column_name varchar, written varchar, meant varchar, source_row bigint)",
];

/** Rows to judge. */
export interface JudgedRows {
  readonly table: string;
  /** SQL: which of its rows. */
  readonly isJudged: string;
  /** SQL: the number of a row's record in the file. */
  readonly sourceRow: string;
}

/**
 * Judges the rules that look into other tables: a row that breaks one `is_left_out`, and `broken_rule` says which. Each
 * set of values that a rule reads is looked up once, however many rows hold it. A value that is another's for certain, such
 * as the code that a council had later, is put right, and `meant_value` says so.
 */
export async function judgeLookups(db: Database, definition: Return, rows: JudgedRows): Promise<void> {
  for (const [index, rule] of definition.rules.entries()) {
    if (rule.isBroken !== null) continue;
    await db.run(brokenValuesSql(rule, rows));
    if ((await brokenCount(db)) === 0) continue;
    if (rule.meantSql !== undefined) {
      for (const statement of meantSql(rule, rows)) await db.run(statement);
      if ((await brokenCount(db)) === 0) continue;
    }
    await db.run(
      sql`insert into broken_rule select source_row, ${index}, help
        from (${numberedSql(rule, rows)}) join broken_values using (${columns(rule)})`,
    );
    // An update leaves the rows in their places: a join would lose the order of the file.
    await db.run(sql`update ${rows.table} set is_left_out = true where ${breaks(rule, rows)}`);
  }
}

async function brokenCount(db: Database): Promise<number> {
  const [found] = await db.rows(countSchema, "select count(*) as count from broken_values");
  return found?.count ?? 0;
}

function brokenValuesSql(rule: Rule, { table, isJudged }: JudgedRows): string {
  return sql`create or replace temporary table broken_values as
    with distinct_values as (
      select distinct ${columns(rule)} from ${table} where ${isJudged}
    ), broken as (
      select * from distinct_values as staged where ${rule.brokenSql}
    )
    select *, cast(${rule.meantSql ?? "null"} as varchar) as meant, cast(${rule.helpSql ?? "null"} as varchar) as help
    from broken as staged`;
}

/**
 * Puts what is meant in the place of what was written, row by row in their places, and notes it. Not where the file has
 * what is meant too: a row under the code that is right stands, and one under another code is left out beside it.
 */
function meantSql(rule: Rule, rows: JudgedRows): string[] {
  const { table, isJudged } = rows;
  const [column = ""] = rule.columns;
  const name = identifier(column);
  const others = (rule.reads ?? rule.columns).filter((other) => other !== column).map(identifier);
  const isThere = [`own.${name} = meant`, ...others.map((other) => `own.${other} = broken_values.${other}`)];
  return [
    sql`create or replace temporary table meant_values as
      select * from broken_values where meant is not null
        and not exists (from ${table} as own where ${isThere.join(" and ")})`,
    sql`insert into meant_value select ${quoted(column)}, ${name}, meant, source_row
      from (${numberedSql(rule, rows)}) join meant_values using (${columns(rule)})`,
    sql`update ${table} set ${name} = meant_values.meant from meant_values
      where ${isJudged} and ${sameValues(rule, table, "meant_values")}`,
    sql`delete from broken_values where exists (from meant_values where ${sameValues(rule, "broken_values", "meant_values")})`,
  ];
}

/** What a rule reads of each row, and the number of the row. */
function numberedSql(rule: Rule, { table, isJudged, sourceRow }: JudgedRows): string {
  return sql`select ${sourceRow} as source_row, ${columns(rule)} from ${table} where ${isJudged}`;
}

function sameValues(rule: Rule, one: string, other: string): string {
  const names = (rule.reads ?? rule.columns).map(identifier);
  return names.map((name) => `${one}.${name} = ${other}.${name}`).join(" and ");
}

function breaks(rule: Rule, { isJudged }: JudgedRows): string {
  return `${isJudged} and (${columns(rule)}) in (select (${columns(rule)}) from broken_values)`;
}

function columns(rule: Rule): string {
  return (rule.reads ?? rule.columns).map(identifier).join(", ");
}
