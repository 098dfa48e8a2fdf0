import { expect, it } from "vitest";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

const bySex = (value: string, cells = {}) => budget({ breakdown: "sex", breakdown_value: value, ...cells });
const loaded = `select breakdown_value as value, denominator_count as n, load_id
  from core.personal_budgets order by breakdown_value`;
const scopes = "select scope, load_id, is_complete from meta.scope where load_id > 0 order by scope";

it("replaces the scopes that a new file has rows for, and no other", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("first.csv", budgets(budget(), bySex("female"), bySex("male")));
  await workspace.take("second.csv", budgets(bySex("female", { denominator_count: "1300" })));
  expect(await workspace.rows(loaded)).toEqual([
    { value: "all", n: 1204, load_id: 1 },
    { value: "female", n: 1300, load_id: 2 },
  ]);
  expect(await workspace.rows(scopes)).toEqual([
    { scope: "E08000035|2010-11 Q3|client|snapshot|all", load_id: 1, is_complete: true },
    { scope: "E08000035|2010-11 Q3|client|snapshot|sex", load_id: 2, is_complete: true },
  ]);
});

it("loads a scope with a row left out where none stands, marked incomplete", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("first.csv", budgets(budget(), bySex("female"), bySex("male", { basis: "x" })));
  expect(result).toMatchObject({ rowCount: 2, leftOutCount: 1 });
  expect(await workspace.rows(scopes)).toEqual([
    // The basis of the row that was left out cannot be read: it may belong to any basis of this breakdown, not to another.
    { scope: "E08000035|2010-11 Q3|client|snapshot|all", load_id: 1, is_complete: true },
    { scope: "E08000035|2010-11 Q3|client|snapshot|sex", load_id: 1, is_complete: false },
  ]);
  expect(
    await workspace.rows("select breakdown, is_incomplete from core.personal_budgets order by source_row"),
  ).toEqual([
    { breakdown: "all", is_incomplete: false },
    { breakdown: "sex", is_incomplete: true },
  ]);
});

it("marks every scope incomplete that a row without readable cells may belong to", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("first.csv", budgets(budget(), bySex("female"), "E08000035,31 December 2010,client"));
  expect(await workspace.rows("select distinct is_complete from meta.scope where load_id = 1")).toEqual([
    { is_complete: false },
  ]);
});

it("marks only the scopes incomplete that agree with what can be read of a row that cannot be split", async () => {
  const workspace = new TestWorkspace();
  const others = [budget({ period: "2010-11 Q4" }), budget({ council_code: "E08000036" })];
  await workspace.take("first.csv", budgets(budget(), ...others, "E08000035,31 December 2010,client"));
  expect(await workspace.rows("select scope from meta.scope where load_id = 1 and not is_complete")).toEqual([
    { scope: "E08000035|2010-11 Q3|client|snapshot|all" },
  ]);
});

it("marks every scope incomplete where a quotation mark is not closed and takes in the rows after it", async () => {
  const workspace = new TestWorkspace();
  const unclosed = budget({ period: "2010-11 Q4", breakdown_value: '"all' });
  await workspace.take("first.csv", budgets(budget(), unclosed, bySex("female")));
  expect(await workspace.rows("select is_complete from meta.scope where load_id = 1")).toEqual([
    { is_complete: false },
  ]);
});

it("keeps the complete load of a scope where a row of the new one is left out, and says so", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("first.csv", budgets(budget(), bySex("female"), bySex("male")));
  const result = await workspace.take(
    "second.csv",
    budgets(
      budget({ denominator_count: "1300" }),
      bySex("female", { denominator_count: "700" }),
      bySex("male", { denominator_count: "6OO" }),
    ),
  );
  expect(result).toMatchObject({ isRefused: false, rowCount: 1, leftOutCount: 1 });
  expect(result.sentences.at(-1)).toBe(
    "second.csv: expected every row of E08000035, 2010-11 Q3, client, snapshot, sex, found rows left out. " +
      "The complete personal budget counts loaded before for E08000035, 2010-11 Q3, client, snapshot, sex stand as they were. " +
      "Correct the rows above and run refresh again, or load what there is with --accept-incomplete.",
  );
  expect(await workspace.rows(loaded)).toEqual([
    { value: "all", n: 1300, load_id: 2 },
    { value: "female", n: 1204, load_id: 1 },
    { value: "male", n: 1204, load_id: 1 },
  ]);
  expect(await workspace.rows("select load_id, is_complete from meta.scope where load_id > 0 order by 1")).toEqual([
    { load_id: 1, is_complete: true },
    { load_id: 2, is_complete: true },
  ]);
});

it("refuses a file whose every scope stands complete and would be replaced in part", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("first.csv", budgets(bySex("female"), bySex("male")));
  const result = await workspace.take(
    "second.csv",
    budgets(bySex("female", { denominator_count: "700" }), bySex("rural")),
  );
  expect(result.isRefused).toBe(true);
  expect(result.messages.map(({ code }) => code)).toEqual(["file/nothing-loaded", "rule/value_in", "scope/kept"]);
  expect(result.messages[0]?.found).toBe("1 row left out and others only of what stands as it was");
  expect(await workspace.rows(loaded)).toEqual([
    { value: "female", n: 1204, load_id: 1 },
    { value: "male", n: 1204, load_id: 1 },
  ]);
});

it("replaces a complete load by an incomplete one where that is accepted, and again at a rebuild", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("first.csv", budgets(bySex("female"), bySex("male")));
  const second = budgets(bySex("female", { denominator_count: "1300" }), bySex("male", { basis: "" }));
  await workspace.take("second.csv", second, { acceptIncomplete: true });
  const expected = [{ value: "female", n: 1300, load_id: 2 }];
  expect(await workspace.rows(loaded)).toEqual(expected);
  expect(await workspace.rows("select is_complete from meta.scope where load_id > 0")).toEqual([
    { is_complete: false },
  ]);
  await workspace.rebuild();
  expect(await workspace.rows(loaded)).toEqual(expected);
});

it("replaces an incomplete load by another incomplete one", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("first.csv", budgets(bySex("female"), bySex("x")));
  await workspace.take("second.csv", budgets(bySex("male"), bySex("x")));
  expect(await workspace.rows(loaded)).toEqual([{ value: "male", n: 1204, load_id: 2 }]);
});

const councilHeader =
  "council_code,council_name,region,council_type,local_code,first_day,last_day,successor_codes,change,old_code,other_names";
const leeds = "E08000035,City of Leeds,Yorkshire and The Humber,Metropolitan District,211,2008-04-01,,,,,";

it("replaces the whole committed table of councils by a file without faults", async () => {
  const workspace = new TestWorkspace();
  const cut = await workspace.take("councils.csv", [councilHeader, leeds, ""].join("\n"));
  expect(cut.messages[0]?.found).toBe("1 of the 172 areas that stand (172 councils): Leeds");
  await workspace.take("councils.csv", [councilHeader, leeds, ""].join("\n"), { replace: true });
  expect(await workspace.rows("select council_name, load_id from core.councils")).toEqual([
    { council_name: "City of Leeds", load_id: 1 },
  ]);
  expect(
    await workspace.rows("select load_id, count(*) as n from meta.scope where return_name = 'councils' group by 1"),
  ).toEqual([{ load_id: 1, n: 1 }]);
});

it("keeps every council of the committed table where a file of councils has a fault", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take(
    "councils.csv",
    [councilHeader, leeds, "E08000036,Wakefield,Yorkshire and The Humber,City,212,2008-04-01,,,,,", ""].join("\n"),
  );
  expect(result).toMatchObject({ rowCount: 1, leftOutCount: 1 });
  expect(
    await workspace.rows("select count(*) as n, count(*) filter (load_id = 1) as n_new from core.councils"),
  ).toEqual([{ n: 172, n_new: 1 }]);
});

it("leaves everything as it was where a file is refused after it was staged", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("budgets.csv", budgets(budget()));
  const result = await workspace.take("councils.csv", `${councilHeader}\n`);
  expect(result.isRefused).toBe(true);
  expect(await workspace.rows("select count(*) as n from core.councils")).toEqual([{ n: 172 }]);
});
