import { z } from "zod";
import type { Return } from "../contract/return.ts";
import type { Rule } from "../contract/rule.ts";
import { identifier, sql } from "../contract/sql.ts";
import type { Database } from "./database.ts";

const countSchema = z.object({ count: z.number() });

/** SQL of the table of the rules of a return that rows break, by their place in its list: those that only SQL can judge. */
export const brokenRuleSql = sql`create or replace temporary table broken_rule (source_row bigint, rule integer)`;

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
 * set of values that a rule reads is looked up once, however many rows hold it.
 */
export async function judge(db: Database, definition: Return, rows: JudgedRows): Promise<void> {
  for (const [index, rule] of definition.rules.entries()) {
    if (rule.isBroken !== null) continue;
    await db.run(brokenValuesSql(rule, rows));
    const [found] = await db.rows(countSchema, "select count(*) as count from broken_values");
    if (found?.count === 0) continue;
    await db.run(
      sql`insert into broken_rule select ${rows.sourceRow}, ${index} from ${rows.table} where ${breaks(rule, rows)}`,
    );
    // An update leaves the rows in their places: a join would lose the order of the file.
    await db.run(sql`update ${rows.table} set is_left_out = true where ${breaks(rule, rows)}`);
  }
}

function brokenValuesSql(rule: Rule, { table, isJudged }: JudgedRows): string {
  return sql`create or replace temporary table broken_values as
    with distinct_values as (
      select distinct ${columns(rule)} from ${table} where ${isJudged}
    )
    select * from distinct_values as staged where ${rule.brokenSql}`;
}

function breaks(rule: Rule, { isJudged }: JudgedRows): string {
  return `${isJudged} and (${columns(rule)}) in (select (${columns(rule)}) from broken_values)`;
}

function columns(rule: Rule): string {
  return (rule.reads ?? rule.columns).map(identifier).join(", ");
}
