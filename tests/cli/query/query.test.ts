import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageFault } from "../../../src/cli/options.ts";
import { answerTo, csvText, jsonText } from "../../../src/cli/query/query.ts";
import { Database } from "../../../src/store/warehouse/database.ts";

const folder = mkdtempSync(join(tmpdir(), "yardstick-query-"));
let db: Database;

beforeAll(async () => {
  for (const name of ["warehouse", "other"]) {
    const made = await Database.open(join(folder, `${name}.duckdb`), "write");
    for (const statement of [
      "create schema core",
      "create schema pub",
      "create table core.secret as select 3 as people, 'Leeds' as name",
      "create view pub.shown as select people > 4 as is_many, name from core.secret",
      "create macro few() as (select people from core.secret)",
      "create macro few_rows() as table select people from core.secret",
      "create macro twice(n) as 2 * n",
    ])
      await made.run(statement);
    made.close();
  }
  db = await Database.open(join(folder, "warehouse.duckdb"), "read");
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("query answers", () => {
  it.each([
    ["select people from core.secret", "people\n3"],
    ["with few as (from core.secret) select name from few", "name\nLeeds"],
    ["from pub.shown", "is_many,name\nfalse,Leeds"],
    ["values (1)", "col0\n1"],
    ["table core.secret", "people,name\n3,Leeds"],
    ["select few() + twice(2) as n;", "n\n7"],
    ["select unnest([1, 2]) as n -- two", "n\n1\n2"],
  ])("%s", async (statement, csv) => expect(csvText(await answerTo(db, statement, false))).toBe(csv));

  it.each(["describe core.secret", "summarize core.secret", "show all tables"])("%s", async (statement) => {
    expect(Object.keys(await answerTo(db, statement, false)).length).toBeGreaterThan(2);
  });
});

const here = join(folder, "made");
const other = join(folder, "other.duckdb");
describe("query refuses, in words and as wrong usage,", () => {
  it.each([
    `copy core.secret to '${here}'`,
    `copy (select 1) to '${here}'`,
    `export database '${here}'`,
    `attach '${here}' as made`,
    "attach ':memory:' as made",
    "select * from read_text('/etc/passwd')",
    "select * from '/etc/passwd'",
    "select * from read_csv('/etc/passwd')",
    "select * from read_blob('/etc/passwd')",
    "select * from read_json('/etc/passwd')",
    "select * from read_parquet('/etc/passwd')",
    "select * from sniff_csv('/etc/passwd')",
    "select * from glob('/etc/*')",
    "select content from (select * from read_text('/etc/passwd'))",
    "with x as (select * from read_text('/etc/passwd')) from x",
    "select (select count(*) from glob('/etc/*'))",
    `select * from read_duckdb('${other}', table_name = 'secret')`,
    `select * from '${other}'`,
    "select * from query('select 1')",
    "select * from query_table('core.secret')",
    "select * from duckdb_secrets()",
    "select getenv('HOME')",
    "install httpfs",
    "load httpfs",
    "set memory_limit = '8GB'",
    "set variable day = date '2000-01-01'",
    "reset lock_configuration",
    "pragma database_list",
    "pragma enable_profiling",
    "call pragma_version()",
    "use core",
    "create temp macro z() as 1",
    "create temp table z as select 1",
    "create or replace view pub.shown as select 1",
    "insert into core.secret values (1, 'x')",
    "with x as (insert into core.secret values (1, 'x') returning *) select * from x",
    "update core.secret set people = 4",
    "delete from core.secret",
    "drop table core.secret",
    "prepare p as select 1",
    "explain select 1",
    `explain analyze copy core.secret to '${here}'`,
    "begin transaction",
    "vacuum",
    "checkpoint",
    "select 1; select 2",
    "select 1; drop table core.secret",
    "selec 1",
    "",
    " -- nothing",
  ])("%s", async (statement) => {
    await expect(answerTo(db, statement, false)).rejects.toThrow(UsageFault);
    expect(readdirSync(folder).sort()).toEqual(["other.duckdb", "warehouse.duckdb"]);
  });
});

describe("the connection itself, were those words not there,", () => {
  it.each([
    `copy core.secret to '${here}'`,
    `export database '${here}'`,
    "select * from read_text('/etc/passwd')",
    "select * from glob('/etc/*')",
    `attach '${other}' as other (read_only)`,
    `select * from read_duckdb('${other}', table_name = 'secret')`,
    "install httpfs",
    "load httpfs",
    "set enable_external_access = true",
    "set lock_configuration = false",
    "set autoload_known_extensions = true",
    "delete from core.secret",
  ])("cannot do %s", async (statement) => {
    await expect(db.run(statement)).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(["other.duckdb", "warehouse.duckdb"]);
  });
});

describe("--published", () => {
  it.each([
    "from pub.shown",
    "select count(*) from PUB.shown as s join (from pub.shown) as t on s.name = t.name",
    "with few as (from pub.shown), more as (from few) select twice(count(*)) from more",
    "describe pub.shown",
    "select * from range(3)",
  ])("answers %s", async (statement) => {
    expect(Object.keys(await answerTo(db, statement, true)).length).toBeGreaterThan(0);
  });

  it.each([
    ["from core.secret", "core.secret"],
    ["select (select max(people) from core.secret) from pub.shown", "core.secret"],
    ["from pub.shown where exists (from core.secret where people = 3)", "core.secret"],
    ["with shown as (from core.secret) from shown", "core.secret"],
    ["summarize core.secret", "core.secret"],
    ["from secret", "secret"],
    ["select few()", "few()"],
    ["from few_rows()", "few_rows()"],
    ["from duckdb_columns()", "duckdb_columns()"],
    ["from information_schema.tables", "information_schema.tables"],
  ])("refuses %s and names %s", async (statement, name) => {
    await expect(answerTo(db, statement, true)).rejects.toThrow(`found ${name}.`);
  });
});

describe("what is printed", () => {
  const columns = { "=name": ["=HYPERLINK(1)", "\u202Ecod", " ＝1", "-", "-5", "a\u001B[2Jb"], n: [-1, 2, 3, 4, 5, 6] };
  it("is no formula, obeyed by no terminal, and turns no direction", () => {
    const lines = ["'=name,n", "'=HYPERLINK(1),-1", "\\u202Ecod,2", "' ＝1,3", "-,4", "-5,5", "a\\u001B[2Jb,6"];
    expect(
      csvText(columns)
        .split("\n")
        .map((line) => line.replaceAll('"', "")),
    ).toEqual(lines);
  });
  it("as JSON is each text as it is", () => {
    const text = jsonText(columns);
    for (const letter of ["\u202E", "\u001B"]) expect(text).not.toContain(letter);
    expect(JSON.parse(text).map((row: unknown) => new Map(Object.entries(row ?? {})).get("=name"))).toEqual(
      columns["=name"],
    );
  });
});
