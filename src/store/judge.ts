import { z } from "zod";
import type { Return } from "../contract/return.ts";
import type { Rule } from "../contract/rule.ts";
import { identifier, sql } from "../contract/sql.ts";
import type { Database } from "./database.ts";

const countSchema = z.object({ count: z.number() });

/**
 * Judges the rules that look into other tables, for the rows of a table that `isJudged`: `broken` and `is_left_out` of
 * the rows that break one. Each set of values that a rule reads is looked up once, however many rows hold it.
 */
export async function judge(db: Database, definition: Return, table: string, isJudged: string): Promise<void> {
  for (const [index, rule] of definition.rules.entries()) {
    if (rule.isBroken !== null) continue;
    await db.run(brokenValuesSql(rule, table, isJudged));
    const [found] = await db.rows(countSchema, "select count(*) as count from broken_values");
    if (found?.count !== 0) await db.run(markSql(rule, index, table, isJudged));
  }
}

function brokenValuesSql(rule: Rule, table: string, isJudged: string): string {
  return sql`create or replace temporary table broken_values as
    with distinct_values as (
      select distinct ${columns(rule)} from ${table} where ${isJudged}
    )
    select * from distinct_values as staged where ${rule.brokenSql}`;
}

/** An update leaves the rows in their places: a join would lose the order of the file. */
function markSql(rule: Rule, index: number, table: string, isJudged: string): string {
  return sql`update ${table} set is_left_out = true, broken = concat_ws(',', broken, '${index}')
    where ${isJudged} and (${columns(rule)}) in (select (${columns(rule)}) from broken_values)`;
}

function columns(rule: Rule): string {
  return (rule.reads ?? rule.columns).map(identifier).join(", ");
}
