import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { financialYear, financialYears, periodBefore } from "../../src/contract/periods.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { emptyDatabase } from "./engines.ts";

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

it("labels a financial year by the year it begins in and the last two figures of the next", () => {
  expect([1998, 1999, 2008, 2010].map(financialYear)).toEqual(["1998-99", "1999-00", "2008-09", "2010-11"]);
  expect([financialYears[0], financialYears.at(-1)]).toEqual(["1990-91", "2059-60"]);
});

const daysSchema = z.object({ first: z.string().nullable(), last: z.string().nullable() });

it.each([
  ["2010-11 Q1", "2010-04-01", "2010-06-30"],
  ["2010-11 Q2", "2010-07-01", "2010-09-30"],
  ["2010-11 Q3", "2010-10-01", "2010-12-31"],
  ["2010-11 Q4", "2011-01-01", "2011-03-31"],
  ["2010-11", "2010-04-01", "2011-03-31"],
  ["1999-00", "1999-04-01", "2000-03-31"],
  ["2010", "2010-01-01", "2010-12-31"],
  [null, null, null],
])("%s runs from %s to %s", async (period, first, last) => {
  const query = "select period_start($1::varchar) as first, period_end($1::varchar) as last";
  expect(await db.rows(daysSchema, query, [period])).toEqual([{ first, last }]);
});

it.each([1990, 1999, 2009, 2010, 2059])("DuckDB labels the financial year of %i as JavaScript does", async (year) => {
  const schema = z.object({ label: z.string() });
  expect(await db.rows(schema, "select financial_year($1::integer) as label", [year])).toEqual([
    { label: financialYear(year) },
  ]);
});

it.each([
  ["2010-11 Q2", "2009-10 Q2"],
  ["2000-01", "1999-00"],
  ["2010", "2009"],
])("a year before %s is %s", async (period, before) => {
  const schema = z.object({ before: z.string() });
  expect(await db.rows(schema, "select year_before($1::varchar) as before", [period])).toEqual([{ before }]);
});

it.each([
  ["2010-11 Q1", "2009-10 Q4"],
  ["2010-11 Q4", "2010-11 Q3"],
  ["2000-01", "1999-00"],
  ["2010", "2009"],
])("%s comes directly after %s, in both languages", async (period, before) => {
  expect(periodBefore(period)).toBe(before);
  const schema = z.object({ before: z.string() });
  expect(await db.rows(schema, "select period_before($1::varchar) as before", [period])).toEqual([{ before }]);
});
