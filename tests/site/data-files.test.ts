import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { rowsOf } from "../../reports/components/figure/rows.ts";
import { fileText, writeDataSets } from "../../src/site/data-files.ts";
import { dataSet, type File, type Shape, table } from "../../src/site/query.ts";
import { Database } from "../../src/store/warehouse/database.ts";

const folder = mkdtempSync(join(tmpdir(), "yardstick-data-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let db: Database;

beforeEach(async () => {
  db = await Database.open(":memory:", "write");
  await db.run("create schema pub");
  await db.run("create table pub.council as select unnest(['A', 'B']) as council_code");
});

afterEach(() => db.close());

const set = dataSet({
  name: "shares",
  per: "council",
  tables: {
    figures: table(
      { period: z.string(), value: z.number().nullable() },
      `select 'A' as council_code, 1.5 as value, '2009-10' as period union all select 'A', null, '2010-11'
      union all select 'C', 7, '2010-11' order by council_code, period`,
    ),
    names: table({ name: z.string() }, "select 'B' as council_code, 'Bee' as name"),
  },
});

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));

describe("the files of a data set", () => {
  it("have the rows of each owner by columns, and of one without rows the columns alone", async () => {
    const [written] = await writeDataSets(db, [set], folder);
    expect(read("shares/A.json")).toEqual({
      figures: { period: ["2009-10", "2010-11"], value: [1.5, null] },
      names: { name: [] },
    });
    expect(read("shares/B.json")).toEqual({ figures: { period: [], value: [] }, names: { name: ["Bee"] } });
    // C has no page.
    expect(written).toMatchObject({ name: "shares", fileCount: 2, rowCount: 3, leftOut: 1 });
    expect(written?.bytes).toBe(
      ["A", "B"].map((code) => readFileSync(join(folder, `shares/${code}.json`)).length).reduce((a, b) => a + b),
    );
  });

  it("are the same where one of them is made alone", async () => {
    await writeDataSets(db, [set], folder);
    for (const code of ["A", "B"])
      expect(JSON.parse(await fileText(db, set, code))).toEqual(read(`shares/${code}.json`));
  });

  it("are one of a set of the site, with all its rows over many blocks", async () => {
    const sql = "select range as place, range % 2 = 0 as is_even from range(5000) order by place";
    const site = dataSet({
      name: "site",
      per: "site",
      tables: { rows: table({ place: z.number(), is_even: z.boolean() }, sql) },
    });
    await writeDataSets(db, [site], folder);
    const file: File<typeof site> = JSON.parse(readFileSync(join(folder, "site.json"), "utf8"));
    const rows = rowsOf(file.rows);
    expectTypeOf(rows).toEqualTypeOf<{ readonly place: number; readonly is_even: boolean }[]>();
    expect(rows).toHaveLength(5000);
    expect(rows[4999]).toEqual({ place: 4999, is_even: false });
  });
});

describe("a query whose rows are not of its shape is refused", () => {
  const text = z.string();
  it.each<[string, Shape, string, string]>([
    ["a column is missing", { a: text, b: text }, "select 'A' as council_code, 'x' as a", "column b is missing"],
    ["no column says whose a row is", { a: text }, "select 'x' as a", "column council_code is missing"],
    [
      "a column is not in it",
      { a: text },
      "select 'A' as council_code, 'x' as a, 1 as b",
      "column b is not in its shape",
    ],
    ["a number is text", { a: text }, "select 'A' as council_code, 1 as a", "column a: expected text, found INTEGER"],
    [
      "a day is not written as text",
      { a: text },
      "select 'A' as council_code, date '2011-03-31' as a",
      "column a: expected text, found DATE",
    ],
    [
      "a value is missing",
      { a: text },
      "select 'A' as council_code, nullif('x', 'x') as a",
      "column a is empty, and its shape says that it never is (A)",
    ],
    [
      "a number is none",
      { a: z.number() },
      "select 'A' as council_code, 'nan'::double as a",
      "column a is NaN, which a page cannot read (A)",
    ],
    [
      "a word is not listed",
      { a: z.enum(["x", "y"]) },
      "select 'A' as council_code, 'z' as a",
      "column a is z, which its shape does not list (A)",
    ],
    [
      "an owner's rows are apart",
      { a: text },
      "select unnest(['A', 'B', 'A']) as council_code, 'x' as a",
      "order its rows by council_code, those of A are apart",
    ],
  ])("%s", async (_, shape, sql, message) => {
    const wrong = dataSet({ name: "wrong", per: "council", tables: { rows: table(shape, sql) } });
    await expect(writeDataSets(db, [wrong], folder)).rejects.toThrow(`query wrong.rows: ${message}`);
  });
});
