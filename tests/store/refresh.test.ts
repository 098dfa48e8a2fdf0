import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { budget, budgets } from "./budgets.ts";
import { TestWorkspace } from "./workspace.ts";

const coreRows = "select * from core.personal_budgets order by load_id, source_row";

it("loads a file with its typed values, its load and its source rows", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take(
    "personal-budgets-2010-q3.csv",
    budgets(budget(), budget({ period: "31 March 2011", denominator_count: " 1300 ", direct_payment_count: "" })),
  );
  expect(result).toMatchObject({ isRefused: false, returnName: "personal_budgets", rowCount: 2, leftOutCount: 0 });
  expect(result.sentences).toEqual([]);
  const columns = "period, denominator_count, direct_payment_count, load_id, source_row";
  expect(await workspace.rows(`select ${columns} from core.personal_budgets order by source_row`)).toEqual([
    { period: "2010-11 Q3", denominator_count: 1204, direct_payment_count: 100, load_id: 1, source_row: 1 },
    { period: "2010-11 Q4", denominator_count: 1300, direct_payment_count: null, load_id: 1, source_row: 2 },
  ]);
});

it("begins with the committed councils as load 0", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("budgets.csv", budgets(budget()));
  expect(await workspace.rows("select count(*) as n, max(load_id) as load_id from core.councils")).toEqual([
    { n: 172, load_id: 0 },
  ]);
});

it("keeps the file under its hash and writes one line of the ledger", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("bad.csv", "a,b");
  await workspace.take("budgets.csv", budgets(budget()));
  const kept = readdirSync(workspace.at.archive);
  expect(kept).toHaveLength(1);
  expect(readFileSync(join(workspace.at.archive, kept[0] ?? ""), "utf8")).toBe(budgets(budget()));
  expect(workspace.ledgerLines().map((line) => JSON.parse(line))).toEqual([
    {
      received_at: "2011-05-03T09:00:00.000Z",
      return: "personal_budgets",
      file: "budgets.csv",
      sha256: kept[0],
      bytes: budgets(budget()).length,
      parameters: {},
      accept_incomplete: false,
      replace: false,
    },
  ]);
  expect(
    await workspace.rows("select load_id, file, row_count, left_out_count from meta.load where load_id > 0"),
  ).toEqual([{ load_id: 1, file: "budgets.csv", row_count: 1, left_out_count: 0 }]);
});

it("skips a file whose bytes were loaded before, whatever its name", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("budgets.csv", budgets(budget()));
  await workspace.refresh();
  workspace.receive("the same.csv", budgets(budget()));
  expect(await workspace.refresh()).toEqual({
    results: [],
    known: ["budgets.csv", "the same.csv"],
    passedOver: [],
    isMade: false,
  });
  expect(workspace.ledgerLines()).toHaveLength(1);
});

it("takes one of two files with the same bytes that arrive together", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("a.csv", budgets(budget()));
  workspace.receive("b.csv", budgets(budget()));
  const { results, known } = await workspace.refresh();
  expect([results.map((result) => result.name), known]).toEqual([["a.csv"], ["b.csv"]]);
});

it("takes the day of the folder that a file lies in as the day it was received, and loads in that order", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("2010-11-14/a.csv", budgets(budget({ denominator_count: "1210" })));
  workspace.receive("2010-05-14/b.csv", budgets(budget()));
  workspace.receive("c.csv", budgets(budget({ denominator_count: "1220" })));
  await workspace.refresh();
  expect(
    await workspace.rows("select load_id, file, received_at from meta.load where load_id > 0 order by load_id"),
  ).toEqual([
    { load_id: 1, file: "b.csv", received_at: "2010-05-14T00:00:00.000Z" },
    { load_id: 2, file: "a.csv", received_at: "2010-11-14T00:00:00.000Z" },
    { load_id: 3, file: "c.csv", received_at: "2011-05-03T09:00:00.000Z" },
  ]);
  expect(await workspace.rows("select denominator_count from core.personal_budgets")).toEqual([
    { denominator_count: 1220 },
  ]);
});

it("loads the councils before the returns that are checked against them", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("a-budgets.csv", budgets(budget({ council_code: "Z00000001" })));
  workspace.receive(
    "z-councils.csv",
    `council_code,council_name,region,council_type,local_code,first_day,last_day,successor_codes,change,old_code,other_names
Z00000001,Anytown,Anyshire,Shire County,,2008-04-01,,,,,
`,
  );
  const { results } = await workspace.refresh({ replace: true });
  expect(results.map(({ name, isRefused }) => [name, isRefused])).toEqual([
    ["z-councils.csv", false],
    ["a-budgets.csv", false],
  ]);
  expect(await workspace.rows("select council_code from core.councils")).toEqual([{ council_code: "Z00000001" }]);
});

it("gives the same rows when the warehouse is deleted and made again", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget(), budget({ breakdown: "sex", breakdown_value: "male" })));
  await workspace.take("q3-again.csv", budgets(budget({ denominator_count: "1300" }), budget({ period: "x" })), {
    acceptIncomplete: true,
  });
  const tables = [
    coreRows,
    "from meta.load order by load_id",
    "from meta.scope order by all",
    "from core.councils order by all",
  ];
  const read = () => Promise.all(tables.map((query) => workspace.rows(query)));
  const before = await read();
  expect(before[0]).toHaveLength(2);
  rmSync(workspace.at.warehouse);
  await workspace.rebuild();
  expect(await read()).toEqual(before);
  rmSync(workspace.at.warehouse);
  await workspace.refresh();
  expect(await read()).toEqual(before);
});

it("replays a line that the ledger has and the warehouse has not", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()));
  const earlier = readFileSync(workspace.at.warehouse);
  await workspace.take("q4.csv", budgets(budget({ period: "2010-11 Q4" })));
  const after = await workspace.rows(coreRows);
  writeFileSync(workspace.at.warehouse, earlier);
  expect(await workspace.rows(coreRows)).toHaveLength(1);
  await workspace.refresh();
  expect(await workspace.rows(coreRows)).toEqual(after);
});

it("makes the warehouse again where other code made it", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()));
  const before = await workspace.rows(coreRows);
  let computed = 0;
  const computeFigures = async () => {
    computed += 1;
  };
  await workspace.refresh({ computeFigures });
  expect(computed).toBe(0);
  await workspace.refresh({ computeFigures, code: "newer" });
  expect(computed).toBe(1);
  expect(await workspace.rows(coreRows)).toEqual(before);
  expect(await workspace.rows("select code from meta.workspace")).toEqual([{ code: "newer" }]);
});

it("names the file where one in the archive was altered by hand, and keeps the warehouse", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()));
  const [hash] = readdirSync(workspace.at.archive);
  writeFileSync(join(workspace.at.archive, hash ?? ""), budgets(budget({ denominator_count: "9999" })));
  await expect(workspace.rebuild()).rejects.toThrow(/q3\.csv was altered after it was archived/);
  expect(existsSync(workspace.at.warehouse)).toBe(true);
});

it("names the file that is no longer in the archive", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()));
  for (const hash of readdirSync(workspace.at.archive)) rmSync(join(workspace.at.archive, hash));
  await expect(workspace.rebuild()).rejects.toThrow(/q3\.csv is no longer in the archive/);
});

it("names the line of the ledger that cannot be read", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()));
  writeFileSync(workspace.at.ledger, `${workspace.ledgerLines()[0]}\n{"file": 1}\n`);
  await expect(workspace.refresh()).rejects.toThrow(
    /ledger\.jsonl line 2: expected one load or release, found \{"file": 1\}/,
  );
});

it("leaves the live warehouse as it was where the figures cannot be computed, and catches up at the next refresh", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()));
  const computeFigures = async () => {
    throw new Error("no figures");
  };
  await expect(workspace.take("q4.csv", budgets(budget({ period: "2010-11 Q4" })), { computeFigures })).rejects.toThrow(
    "no figures",
  );
  expect(await workspace.rows(coreRows)).toHaveLength(1);
  await workspace.refresh();
  expect((await workspace.rows(coreRows)).map(({ load_id, period }) => [load_id, period])).toEqual([
    [1, "2010-11 Q3"],
    [2, "2010-11 Q4"],
  ]);
});

it("says where a file that was asked for is not there", async () => {
  const workspace = new TestWorkspace();
  await expect(workspace.refresh({ files: ["nowhere.csv"] })).rejects.toThrow("nowhere.csv: expected a file");
  await expect(workspace.refresh({ files: [workspace.at.folder] })).rejects.toThrow("expected a file, found a folder");
});

it("does not take a day in the name of a folder outside incoming for the day a file was received", async () => {
  const workspace = new TestWorkspace();
  const path = workspace.receive("../2009-01-01/q3.csv", budgets(budget()));
  await workspace.refresh({ files: [path] });
  expect(await workspace.rows("select received_at from meta.load where load_id = 1")).toEqual([
    { received_at: "2011-05-03T09:00:00.000Z" },
  ]);
});
