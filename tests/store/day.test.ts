import { expect, it } from "vitest";
import { openOn, readingDay } from "../../src/store/day.ts";
import { prepareWorkspace } from "../../src/store/workspace/workspace.ts";
import { budget, budgets } from "./budgets.ts";
import { rowSchema, TestWorkspace } from "./workspace.ts";

async function received(kind: "demonstration" | "real"): Promise<TestWorkspace> {
  const workspace = new TestWorkspace();
  prepareWorkspace(workspace.at, kind);
  workspace.receive("2011-06-17/late.csv", budgets(budget({ period: "2010-11 Q2" })));
  workspace.receive("2011-02-11/first.csv", budgets(budget()));
  await workspace.refresh();
  return workspace;
}

const today = () => new Date().toISOString().slice(0, 10);

it("is today for a real workspace", async () => {
  expect(readingDay((await received("real")).at)).toEqual({ day: today(), isToday: true });
});

it("is the last day on which the demonstration received a file, and today where it has received none", async () => {
  expect(readingDay((await received("demonstration")).at)).toEqual({ day: "2011-06-17", isToday: false });
  const empty = new TestWorkspace();
  prepareWorkspace(empty.at, "demonstration");
  expect(readingDay(empty.at)).toEqual({ day: today(), isToday: true });
});

it("is the day that is asked for, of either kind", async () => {
  for (const kind of ["real", "demonstration"] as const) {
    const workspace = await received(kind);
    expect(readingDay(workspace.at, "2010-11-30")).toEqual({ day: "2010-11-30", isToday: false });
  }
});

it("is a variable of the connection, which SQL reads as a date", async () => {
  const db = await openOn((await received("real")).at.warehouse, "2010-11-30");
  const query = "select typeof(getvariable('day')) as type, cast(getvariable('day') - 1 as varchar) as eve";
  expect(await db.rows(rowSchema, query).finally(() => db.close())).toEqual([{ type: "DATE", eve: "2010-11-29" }]);
});
