import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { existsIn, type Rule, type RuleRow } from "../../src/contract/rule.ts";
import { identifier, quoted } from "../../src/contract/sql.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { emptyDatabase } from "./engines.ts";
import { cases } from "./rule-cases.ts";

const brokenSchema = z.object({ broken: z.boolean() });

function literal(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "number" ? `${value}::double` : quoted(String(value));
}

async function isBrokenInSql(db: Database, rule: Rule, row: RuleRow): Promise<boolean> {
  const columns = Object.entries(row).map(([name, value]) => `${literal(value)} as ${identifier(name)}`);
  const query = `select coalesce(${rule.brokenSql}, false) as broken from (select ${columns.join(", ")}) as staged`;
  const [answer] = await db.rows(brokenSchema, query);
  return answer?.broken ?? false;
}

let db: Database;

beforeAll(async () => {
  db = await emptyDatabase();
  await db.run(`create table core.councils as
    select * from (values
      ('E10000001', date '2008-04-01', date '2009-03-31'), ('E06000055', date '2009-04-01', null)
    ) as known (council_code, first_day, last_day)`);
});

afterAll(() => db.close());

describe.each(cases)("%s", (_name, rule, broken, unbroken) => {
  it.each(broken)("is broken by %j", async (row) => {
    expect(rule.isBroken?.(row)).toBe(true);
    expect(await isBrokenInSql(db, rule, row)).toBe(true);
  });

  it.each(unbroken)("is not broken by %j", async (row) => {
    expect(rule.isBroken?.(row)).toBe(false);
    expect(await isBrokenInSql(db, rule, row)).toBe(false);
  });
});

describe("existsIn", () => {
  const rule = existsIn({
    column: "code",
    table: "councils",
    key: "council_code",
    from: "first_day",
    to: "last_day",
    dayColumns: ["period"],
    firstDay: "period_start(staged.period)",
    lastDay: "period_end(staged.period)",
    noun: "council",
  });

  it.each([
    ["E10000001", "2009-10 Q1"],
    ["E06000055", "2008-09 Q4"],
    ["E10000001", "2010"],
    ["E99999999", "2010"],
  ])("is broken by %s in %s", async (code, period) => {
    expect(await isBrokenInSql(db, rule, { code, period })).toBe(true);
  });

  it.each([
    ["E10000001", "2008-09 Q4"],
    ["E06000055", "2009-10 Q1"],
    // The council existed in part of the calendar year.
    ["E10000001", "2009"],
    ["E06000055", "2009"],
    [null, "2009"],
    ["E99999999", null],
  ])("is not broken by %s in %s", async (code, period) => {
    expect(await isBrokenInSql(db, rule, { code, period })).toBe(false);
  });

  it("is for the database alone to judge", () => {
    expect(rule.isBroken).toBeNull();
  });
});
