import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { besideSql } from "../../src/contract/beside.ts";
import type { Field } from "../../src/contract/field.ts";
import { likeness } from "../../src/contract/recognise.ts";
import { heading } from "../../src/contract/return.ts";
import { identifier, quoted, sql } from "../../src/contract/sql.ts";
import { tableSql } from "../../src/contract/table.ts";
import { brokenAdviceSql } from "../../src/store/load/advice.ts";
import { nothingRereadSql, rereadSql } from "../../src/store/load/reread.ts";
import { scopeSql } from "../../src/store/load/scopes.ts";
import { stageSql } from "../../src/store/load/stage.ts";
import { placedSql } from "../../src/store/load/supersede.ts";
import { firstDoubtsSql } from "../../src/store/load/whole-file.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { emptyDatabase } from "./engines.ts";

const anyFile = fileURLToPath(import.meta.url);

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
  for (const definition of returns) await db.run(tableSql(definition));
  for (const macro of returns.flatMap(({ macros }) => macros)) await db.run(macro);
});
afterAll(() => db.close());

it("quotes text and identifiers that hold quotes", () => {
  expect([quoted("it's"), identifier('a "b"'), sql`select ${1} as ${"x"}`]).toEqual([
    "'it''s'",
    '"a ""b"""',
    "select 1 as x",
  ]);
});

describe.each(returns.map((definition) => [definition.name, definition] as const))("%s", (name, definition) => {
  const fields: [string, Field<unknown>][] = Object.entries(definition.fields);
  const headings = fields.map(([column, field]) => heading(column, field));
  const parameters = Object.fromEntries(
    Object.entries(definition.parameters).map(([column, { field }]) => [column, field.type.example]),
  );

  it.each([
    ["its own header", headings, ","],
    ["another order, a stranger among the columns and semicolons", ["it's", ...headings.toReversed()], ";"],
  ])("has staging SQL that DuckDB binds, for %s", async (_what, header, delimiter) => {
    const { columns } = likeness(definition, header);
    const statement = stageSql(definition, { columns, headerLine: 1, delimiter, parameters });
    await expect(db.run(`explain ${statement}`, [anyFile])).resolves.toBeUndefined();
  });

  it("has staging SQL that keeps the rows in the order of the file: a join would not", async () => {
    const statement = stageSql(definition, {
      columns: Object.keys(definition.fields),
      headerLine: 1,
      delimiter: ",",
      parameters,
    });
    const plan = await db.columns(`explain ${statement.replace("?", quoted(anyFile))}`);
    expect(String(plan.explain_value)).not.toMatch(/JOIN|WINDOW|ORDER/);
  });

  it("has rereading SQL that DuckDB binds, and the same columns where there is nothing to reread", async () => {
    await db.run("drop table if exists staged");
    await db.run(
      stageSql(definition, { columns: Object.keys(definition.fields), headerLine: 1, delimiter: ",", parameters }),
      [anyFile],
    );
    const columns: unknown[] = [];
    for (const statement of [rereadSql(definition, "rowid"), nothingRereadSql(definition)]) {
      await db.run(statement);
      columns.push((await db.columns("describe reread")).column_name);
    }
    expect(columns[1]).toEqual(columns[0]);
  });

  it("has checks that DuckDB binds", async () => {
    const { checks } = definition;
    await db.run(placedSql({ definition, loadId: "1", by: [] }, false));
    for (const statement of besideSql(definition, checks)) await db.run(statement);
    if (checks.length > 0) await expect(db.run(`explain ${firstDoubtsSql(checks)}`)).resolves.toBeUndefined();
  });

  it("has advice that DuckDB binds", async () => {
    if (definition.advice.length === 0) return;
    await db.run(placedSql({ definition, loadId: "1", by: [] }, false));
    await expect(db.run(`explain ${brokenAdviceSql(definition)}`)).resolves.toBeUndefined();
  });

  it("has a scope that DuckDB binds", async () => {
    await expect(
      db.run(`explain select ${scopeSql(definition)} from core.${identifier(name)}`),
    ).resolves.toBeUndefined();
  });

  it.each(definition.rules.map((rule) => [rule.says, rule] as const))(
    "has a rule that DuckDB binds: %s",
    async (_says, rule) => {
      const query = `explain select * from core.${identifier(name)} as staged where ${rule.brokenSql}`;
      await expect(db.run(query)).resolves.toBeUndefined();
    },
  );
});
