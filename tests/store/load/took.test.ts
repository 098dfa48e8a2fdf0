import { expect, it } from "vitest";
import { check } from "../../../src/store/check.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace, usual } from "../workspace.ts";

const councilsOnly = (councils: number) => ({ councils, regions: 0, england: 0, others: 0 });

it("says the return, periods and councils of a file, and nothing replaced by the first", async () => {
  const workspace = new TestWorkspace();
  const file = budgets(budget(), budget({ period: "2010-11 Q4" }), budget({ council_code: "E08000036" }));
  expect((await workspace.take("q.csv", file)).took).toEqual({
    title: "Personal budget counts",
    editions: [],
    periods: ["2010-11 Q3", "2010-11 Q4"],
    areaCount: 2,
    areaKinds: councilsOnly(2),
    areas: ["Leeds", "Wakefield"],
    replaced: [],
  });
});

it("says which files it took the place of, with how many rows of each", async () => {
  const workspace = new TestWorkspace();
  const bySex = (value: string) => budget({ breakdown: "sex", breakdown_value: value });
  await workspace.take("first.csv", budgets(budget(), bySex("female"), bySex("male")));
  await workspace.take("second.csv", budgets(budget({ denominator_count: "1300" })));
  const third = budgets(budget({ denominator_count: "1301" }), bySex("female"), bySex("male"));
  const replaced = [
    { file: "first.csv", scopeCount: 1, rowCount: 2 },
    { file: "second.csv", scopeCount: 1, rowCount: 1 },
  ];
  const path = workspace.receive("third.csv", third);
  const checked = await check(workspace.at, { ...usual, files: [path] }, `${workspace.at.warehouse}.check`);
  expect(checked.results[0]?.took?.replaced).toEqual(replaced);
  expect((await workspace.take("third.csv", third)).took?.replaced).toEqual(replaced);
});

it("counts areas by what they are, and names them where there are five or fewer", async () => {
  const workspace = new TestWorkspace();
  const heads = "Code,Name,Geography,Mid-2006,Mid-2007";
  const six = ["E08000032,Bradford", "E08000033,Calderdale", "E08000034,Kirklees", "E08000035,Leeds city"]
    .concat("E12000003,YORKSHIRE AND THE HUMBER", "E92000001,ENGLAND")
    .map((area) => `${area},Area,510000,511000`);
  const all = await workspace.take("all.csv", [heads, ...six, ""].join("\n"));
  expect(all.took).toMatchObject({
    periods: ["2006", "2007"],
    areaCount: 6,
    areaKinds: { councils: 4, regions: 1, england: 1, others: 0 },
    areas: [],
  });
  const some = await workspace.take("some.csv", [heads, ...six.slice(3), ""].join("\n"));
  expect(some.took).toMatchObject({
    areas: ["ENGLAND", "Leeds", "YORKSHIRE AND THE HUMBER"],
    replaced: [{ file: "all.csv", scopeCount: 2, rowCount: 12 }],
  });
});

it("names the release of the deflators, and the committed table that a table of councils replaces", async () => {
  const workspace = new TestWorkspace();
  const deflators =
    "released_on,base_year,period,deflator\n2011-03-31,2009-10,2008-09,98\n2011-03-31,2009-10,2009-10,100\n";
  expect((await workspace.take("deflators.csv", deflators)).took).toMatchObject({
    editions: ["2011-03-31"],
    periods: ["2008-09", "2009-10"],
    areaCount: 0,
  });
  const classes = "service,class,note\ncarers_services,preventative,\n";
  const { took } = await workspace.take("classes.csv", classes, { replace: true });
  expect(took?.replaced).toMatchObject([{ file: null }]);
});

it("says nothing of a file that is refused", async () => {
  const workspace = new TestWorkspace();
  expect((await workspace.take("x.csv", "a,b\n")).took).toBeNull();
});
