import { expect, it } from "vitest";
import { budget, budgetHeader, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

const bySex = (value: string, cells = {}) => budget({ breakdown: "sex", breakdown_value: value, ...cells });

const rowsLoaded = "select source_row, breakdown_value as value from core.personal_budgets order by source_row";

it("leaves out a row with a bad cell and says where it is, what was found and what to do", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take(
    "personal-budgets-2010-q3.csv",
    budgets(budget(), bySex("female", { denominator_count: '"1,2O4"' })),
  );
  expect(result).toMatchObject({ isRefused: false, rowCount: 1, leftOutCount: 1 });
  expect(result.sentences).toEqual([
    'personal-budgets-2010-q3.csv line 3, denominator_count: expected a whole number, found "1,2O4" (letter O). ' +
      "People who could hold a personal budget, as denominator_kind says. Correct it and run refresh again.",
  ]);
  expect(result.messages).toMatchObject([
    { code: "cell/count", severity: "row", line: 3, column: "denominator_count", council: "E08000035" },
  ]);
  expect(await workspace.rows(rowsLoaded)).toEqual([{ source_row: 1, value: "all" }]);
});

it("writes the messages beside the file's name in refused, and takes them away when the file is right", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget(), bySex("female", { denominator_count: "=1+1" })));
  expect(workspace.refusedFile("q3.csv").split("\n")).toEqual([
    "severity,code,file,sheet,line,cell,column,council,found,expected,why,fix",
    'row,cell/count,q3.csv,,3,,denominator_count,E08000035,"\'""=1+1"" (a formula)",a whole number,' +
      '"People who could hold a personal budget, as denominator_kind says.",Put its value in its place and run refresh again.',
  ]);
  await workspace.take("q3.csv", budgets(budget(), bySex("female")));
  expect(() => workspace.refusedFile("q3.csv")).toThrow("no such file");
});

it("says every fault of a row, cells first and rules only where the cells are right", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take(
    "q3.csv",
    budgets(
      budget(),
      bySex("male", { denominator_count: "", personal_budget_count: "1.5", council_code: "leads" }),
      bySex("rural", { personal_budget_count: "1300", council_code: "E06000055", period: "2007-08 Q4" }),
    ),
  );
  expect(result.messages.map(({ line, code, column, found }) => [line, code, column, found])).toEqual([
    [3, "cell/council-code", "council_code", '"leads" (a name)'],
    [3, "cell/blank", "denominator_count", "a blank cell"],
    [3, "cell/count", "personal_budget_count", '"1.5" (decimals)'],
    [4, "rule/value_in", "breakdown_value", "breakdown sex, breakdown_value rural"],
    [4, "rule/at_most", "personal_budget_count", "denominator_count 1204, personal_budget_count 1300"],
    [4, "rule/exists_in", "council_code", '"E06000055"'],
  ]);
});

it("says of a group that is not in the list which ones the row's breakdown has, and reads one in other letters", async () => {
  const workspace = new TestWorkspace();
  const unknown = budget({ breakdown: "Age band", breakdown_value: "18 to 64" });
  const rows = [
    bySex("women"),
    bySex("rural"),
    unknown,
    bySex("Male"),
    budget({ breakdown: "town", breakdown_value: "x" }),
  ];
  const result = await workspace.take("q3.csv", budgets(...rows));
  const told = result.messages.map(({ line, code, expected, found }) => [line, code, expected, found]);
  const sexes = "one of female, male, where breakdown is sex";
  expect(told).toEqual([
    [2, "cell/code-list", sexes, '"women"'],
    [3, "rule/value_in", sexes, "breakdown sex, breakdown_value rural"],
    [4, "cell/code-list", "one of 18-64, 65-74, 75-84, 85+, where breakdown is age_band", '"18 to 64"'],
    [6, "cell/code-list", "one of all, client_group, age_band, sex, ethnic_group, rurality", '"town"'],
    [6, "cell/code-list", "one of 20 values, such as all, physical_disability, mental_health", '"x"'],
    [5, "cell/respelled", "a value as the return lists it, such as male", '"Male"'],
  ]);
});

it("adds up counts that are each as large as four bytes can hold", async () => {
  const workspace = new TestWorkspace();
  const parts = { direct_payment_count: "4000000000", council_managed_count: "4000000000" };
  const result = await workspace.take("q3.csv", budgets(budget(), bySex("male", parts)));
  expect(result.messages.map(({ line, code }) => [line, code])).toEqual([[3, "rule/parts_at_most"]]);
});

it("leaves out a row about a council that did not exist in its period", async () => {
  const workspace = new TestWorkspace();
  // Bedfordshire County Council ended on 31 March 2009; Bedford began on the day after (ONS code history).
  const result = await workspace.take(
    "q1.csv",
    budgets(
      budget({ council_code: "E10000001", period: "2008-09 Q4" }),
      budget({ council_code: "E10000001", period: "2009-10 Q1" }),
      budget({ council_code: "E06000055", period: "2009-10 Q1" }),
      budget({ council_code: "E06000055", period: "2008-09 Q4" }),
    ),
  );
  expect(result.sentences).toEqual([
    'q1.csv line 3, council_code: expected a council that existed in the period of the row, found "E10000001". ' +
      "A figure for a council that did not exist would be nobody's. In the period of the row its area was that of " +
      "Bedford (E06000055), Central Bedfordshire (E06000056). Correct it and run refresh again.",
    'q1.csv line 5, council_code: expected a council that existed in the period of the row, found "E06000055". ' +
      "A figure for a council that did not exist would be nobody's. In the period of the row its area was that of " +
      "Bedfordshire (E10000001). Correct it and run refresh again.",
  ]);
  expect(result.rowCount).toBe(2);
});

it("leaves out a row about a council that did not exist where another cell of it had to be read twice", async () => {
  const workspace = new TestWorkspace();
  const respelled = { denominator_count: '"1,204"', period: "2008-09 Q4" };
  const result = await workspace.take(
    "q4.csv",
    budgets(budget(respelled), budget({ ...respelled, council_code: "E06000055" })),
  );
  expect(result.messages.map(({ line, code }) => [line, code])).toEqual([
    [3, "rule/exists_in"],
    [2, "cell/respelled"],
  ]);
  expect(result.rowCount).toBe(1);
});

it("refuses the whole file where two rows have one key, and names their lines", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q2.csv", budgets(budget({ period: "2010-11 Q2" })));
  const result = await workspace.take(
    "q3.csv",
    budgets(budget({ period: "2010-11 Q2", denominator_count: "2000" }), budget(), bySex("male"), "", budget()),
  );
  expect(result).toMatchObject({ isRefused: true, rowCount: 0 });
  expect(result.messages).toMatchObject([
    { code: "key/repeated", severity: "file", line: 6, found: "the same on lines 3, 6" },
  ]);
  expect(await workspace.rows("select period, denominator_count, load_id from core.personal_budgets")).toEqual([
    { period: "2010-11 Q2", denominator_count: 1204, load_id: 1 },
  ]);
  expect(workspace.ledgerLines()).toHaveLength(1);
});

it("takes two spellings of one period for one key", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", budgets(budget(), budget({ period: "31 December 2010" })));
  expect(result.messages.map(({ code, found }) => [code, found])).toEqual([["key/repeated", "the same on lines 2, 3"]]);
});

it("counts the repeats of a key that it does not list", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", budgets(...Array.from({ length: 1000 }, () => budget())));
  expect(result.messages).toHaveLength(1);
  expect(result.messages[0]?.found).toMatch(/^the same on lines 2, 3, .*, 101 and 900 more$/);
});

it.each([
  ["an empty file", "", "file/unreadable"],
  ["a file of blank lines", "\n\n  \n", "file/unreadable"],
  ["a file that is not text", Buffer.from("no table\0\0"), "file/not-text"],
  ["a picture", Buffer.from("GIF89a\0\0"), "file/form"],
  ["a header and no rows", budgets(), "file/nothing-loaded"],
  ["a header without a line break", budgetHeader, "file/nothing-loaded"],
  ["a header and rows of blank cells", budgets(",,,,,,,,,,,,,", " , ,,,,,,,,,,,,"), "file/nothing-loaded"],
  [
    "lines that end in another way far down the file",
    `${budgetHeader}\r\n${`${budget()}\r\n`.repeat(20_000)}${budget()}1\n${bySex("male")}1\r\n`,
    "file/rows",
  ],
])("refuses %s", async (_what, content, code) => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", content);
  expect(result.isRefused).toBe(true);
  expect(result.messages.map((message) => message.code)).toEqual([code]);
});

it("refuses a file whose rows are all bad, and says what is wrong with each", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", budgets(budget({ basis: "x" }), bySex("male", { basis: "" }), "x"));
  expect(result).toMatchObject({ isRefused: true, rowCount: 0 });
  expect(result.messages.map(({ line, code }) => [line, code])).toEqual([
    [null, "file/nothing-loaded"],
    [2, "cell/code-list"],
    [3, "cell/blank"],
    [4, "row/ragged"],
  ]);
  expect(result.messages[0]?.found).toBe("3 rows left out and no others");
});
