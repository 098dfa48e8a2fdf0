import { expect, it } from "vitest";
import { Database } from "../../../src/store/warehouse/database.ts";
import { stateOf } from "../../../src/store/warehouse/live-warehouse.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

it("takes no warehouse for damaged whose file DuckDB made shorter itself", async () => {
  const workspace = new TestWorkspace();
  const said: string[] = [];
  // A large table is made and thrown away at each refresh: its blocks come free at the end of the file.
  const computeFigures: NonNullable<Parameters<TestWorkspace["refresh"]>[0]>["computeFigures"] = async (db) => {
    await db.run("create or replace table out.figure as select hash(unnest(range(30000))) as value");
    await db.run("create or replace table out.second as from out.figure");
  };
  const options = { computeFigures, warn: (text: string) => said.push(text) };
  for (const period of ["2009-10 Q1", "2009-10 Q2", "2009-10 Q3", "2009-10 Q4", "2010-11 Q1", "2010-11 Q2"]) {
    await workspace.take(`${period}.csv`, budgets(budget({ period })), options);
  }
  expect(said).toEqual([]);
});

it("knows the code of a warehouse that another version made without columns of this one", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q1.csv", budgets(budget({ period: "2009-10 Q1" })));
  const db = await Database.open(workspace.at.warehouse, "write");
  await db.run("create or replace table meta.workspace as select kind, 'an older one' as code from meta.workspace");
  db.close();
  expect(await stateOf(workspace.at.warehouse)).toMatchObject({ code: "an older one", loads: 1 });
});
