import { expect, it } from "vitest";
import { budget, budgetHeader, budgets } from "./budgets.ts";
import { TestWorkspace } from "./workspace.ts";

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
    'row,cell/count,q3.csv,,3,,denominator_count,E08000035,"""=1+1"" (a formula)",a whole number,' +
      '"People who could hold a personal budget, as denominator_kind says.",Put its value in its place and run refresh again.',
  ]);
  await workspace.take("q3.csv", budgets(budget(), bySex("female")));
  expect(() => workspace.refusedFile("q3.csv")).toThrow("no such file");
});

it("gives the line and the row right after a quoted line break, blank lines and rows that cannot be split", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take(
    "q3.csv",
    [
      budgetHeader, // line 1
      budget(), // line 2, row 1
      bySex("female", { denominator_count: '"12\n04"' }), // lines 3 and 4, row 2
      "", // line 5
      "E08000035,2010-11 Q3,client", // line 6, row 3
      "   ", // line 7
      bySex("female"), // line 8, row 4
      bySex("male", { personal_budget_count: "nan" }), // line 9, row 5
      `${budget({ period: "2010-11 Q2" })},1,2`, // line 10, row 6
      `${budget({ period: "2010-11 Q1" })},,`, // line 11, row 7: blank cells after the last are no fault
      bySex('"male"x'), // line 12, row 8
      budget({ period: "2010-11 Q4" }), // line 13, row 9
    ].join("\r\n"),
  );
  expect(result.messages.map(({ line, code, found }) => [line, code, found])).toEqual([
    [3, "cell/count", '"12\\n04"'],
    [6, "row/ragged", "3 cells"],
    [9, "cell/count", '"nan" (a word for no number)'],
    [10, "row/ragged", "16 cells"],
    [12, "row/quotes", "a mark that is not closed, or text after it"],
  ]);
  expect(result).toMatchObject({ rowCount: 4, leftOutCount: 5 });
  const loaded = await workspace.rows("select source_row, period from core.personal_budgets order by source_row");
  expect(loaded).toEqual([
    { source_row: 1, period: "2010-11 Q3" },
    { source_row: 4, period: "2010-11 Q3" },
    { source_row: 7, period: "2010-11 Q1" },
    { source_row: 9, period: "2010-11 Q4" },
  ]);
});

it("numbers the rows of a file that begins with rows that cannot be split", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets("E08000035", "E08000035,x", budget(), "x", bySex("male")));
  expect(await workspace.rows(rowsLoaded)).toEqual([
    { source_row: 3, value: "all" },
    { source_row: 5, value: "male" },
  ]);
});

it("reads a quotation mark within a cell as a letter, and quotes after a blank as quotes", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take(
    "savings.csv",
    `council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp,is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission
E08000035,1,5" pipes,adult_social_care,2008-09,,100,,,yes,no,,actual,2010-07
E08000035,2, "beds, two
of them",adult_social_care,2008-09,,10O,,,yes,no,,actual,2010-07
E08000035,3,"say ""no""",adult_social_care,2008-09,,1.005,,,yes,no,,actual,2010-07
`,
  );
  expect(result.messages.map(({ line, column, found }) => [line, column, found])).toEqual([
    [3, "gross_gbp", '"10O" (letter O)'],
    [5, "gross_gbp", '"1.005"'],
  ]);
  expect(await workspace.rows("select title, first_year, is_cash_releasing from core.savings")).toEqual([
    { title: '5" pipes', first_year: "2008-09", is_cash_releasing: true },
  ]);
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
    [6, "cell/code-list", expect.stringMatching(/^one of all, physical_disability, .*, rural$/), '"x"'],
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

it("refuses a file without the headings of a return, and names the nearest return and what differs", async () => {
  const workspace = new TestWorkspace();
  const content = budgets(budget()).replace("denominator_count", "people");
  const result = await workspace.take("q3.csv", content);
  expect(result).toMatchObject({ isRefused: true, returnName: null });
  expect(result.sentences).toEqual([
    "q3.csv line 1: expected the headings of a known return, found 14 headings, nearest to personal_budgets " +
      "(missing: denominator_count; not known: people). A file is recognised by its headings, so nothing in it was read. " +
      'Correct the headings: "yardstick template personal_budgets" prints them.',
  ]);
});

it("reads headings in another order, in capitals, with blanks, after blank lines and behind a byte order mark", async () => {
  const workspace = new TestWorkspace();
  const [first, ...others] = budgetHeader.split(",");
  const [code, ...cells] = budget({ denominator_count: "1204" }).split(",");
  const header = [...others.map((name) => ` ${name.toUpperCase().replaceAll("_", " ")}`), first].join(";");
  const content = `\uFEFF\r\n\r\n${header}\r\n${[...cells, code].join(";")}\r\nx\r\n`;
  const result = await workspace.take("q3.csv", content);
  expect(result.messages.map(({ line, code }) => [line, code])).toEqual([[5, "row/ragged"]]);
  expect(await workspace.rows("select council_code, denominator_count, source_row from core.personal_budgets")).toEqual(
    [{ council_code: "E08000035", denominator_count: 1204, source_row: 1 }],
  );
});

it("leaves a column that the return does not have unread, and says so", async () => {
  const workspace = new TestWorkspace();
  const content = `${budgetHeader},checked by,,\n${budget()},Ann,,\n`;
  const result = await workspace.take("q3.csv", content);
  expect(result).toMatchObject({ isRefused: false, rowCount: 1 });
  expect(result.messages).toMatchObject([{ code: "header/extra", severity: "note", line: 1, found: "checked by" }]);
});

it("refuses a file where a column is repeated", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", `${budgetHeader},Period\n${budget()},2010-11 Q3\n`);
  expect(result.messages.map(({ code, found }) => [code, found])).toEqual([
    ["header/unknown", "15 headings, nearest to personal_budgets (repeated: Period)"],
  ]);
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

it("passes over the rows of blank cells that a spreadsheet leaves below a table", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", budgets(budget(), ",,,,,,,,,,,,,", bySex("male"), ",,,,,,,,,,,,,"));
  expect(result).toMatchObject({ rowCount: 2, leftOutCount: 0, messages: [] });
  expect(await workspace.rows("select source_row from core.personal_budgets order by 1")).toEqual([
    { source_row: 1 },
    { source_row: 3 },
  ]);
});

it("leaves out a row that is not in UTF-8 where other rows are", async () => {
  const workspace = new TestWorkspace();
  const others = Buffer.from(`${bySex("\u00e9")}\n`);
  const content = Buffer.concat([Buffer.from(budgets(budget(), bySex("\u00a3")), "latin1"), others]);
  const result = await workspace.take("q3.csv", content);
  expect(result.messages.map(({ line, code }) => [line, code])).toEqual([
    [3, "row/encoding"],
    [4, "cell/code-list"],
  ]);
});

it("leaves out all that follows a quotation mark that is not closed, from the line where it stands", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", budgets(budget(), bySex('"male'), bySex("female")));
  expect(result.messages.map(({ line, code }) => [line, code])).toEqual([[3, "row/quotes"]]);
  expect(result.rowCount).toBe(1);
});

it("refuses a file that a quotation mark swallows more of than a row can hold, and names the line of the mark", async () => {
  const workspace = new TestWorkspace();
  const others = `${bySex("female")}\n`.repeat(130_000);
  const result = await workspace.take("q3.csv", `${budgets(budget(), bySex('"male'))}\n${others}`);
  expect(result.sentences).toEqual([
    "q3.csv line 3: expected quotation marks around whole cells, those within a cell doubled, found a mark that is not closed. " +
      "All that follows it is taken for the same cell, so nothing in the file was loaded. Close the mark on line 3, or take it out, and run refresh again.",
  ]);
});

const ascofHeader =
  "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description";
const ascof = (value: string, kind = "Outcome") =>
  `211,Leeds,Council,E08000035,1C1A,Total,${kind},${value},1C1A,Self-directed support`;
const ascofFile = [ascofHeader, ascof("90.5"), ascof("[c]", "Numerator"), ascof("[x]", "Denominator"), ""].join("\n");

it("keeps a marker with its status beside the row, whose value is null", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("ascof-2020-21.csv", ascofFile);
  expect(result).toMatchObject({ rowCount: 3, messages: [], parameters: { period: "2020-21" } });
  expect(
    await workspace.rows(
      "select measure_type, measure_value, measure_group from core.ascof_open_data order by source_row",
    ),
  ).toEqual([
    { measure_type: "Outcome", measure_value: 90.5, measure_group: "1C(1A)" },
    { measure_type: "Numerator", measure_value: null, measure_group: "1C(1A)" },
    { measure_type: "Denominator", measure_value: null, measure_group: "1C(1A)" },
  ]);
  expect(await workspace.rows("from core.cell_note order by source_row")).toEqual(
    [
      { source_row: 2, raw_text: "[c]", marker: "[c]", status: "suppressed" },
      { source_row: 3, raw_text: "[x]", marker: "[x]", status: "missing" },
    ].map((note) => ({ load_id: 1, column_name: "measure_value", typed_value: null, restated_value: null, ...note })),
  );
});

it("takes away the notes of the rows that a new file replaces", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("ascof-2020-21.csv", ascofFile);
  await workspace.take("ascof-2020-21-revised.csv", ascofFile.replace("[c]", "905"));
  expect(await workspace.rows("select load_id, source_row from core.cell_note")).toEqual([
    { load_id: 2, source_row: 3 },
  ]);
});

it("takes the period of a file from the option before the file's name, and keeps it in the ledger", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("ascof-2020-21.csv", ascofFile, { parameters: { period: "2021-22" } });
  expect(await workspace.rows("select distinct period from core.ascof_open_data")).toEqual([{ period: "2021-22" }]);
  expect(JSON.parse(workspace.ledgerLines()[0] ?? "")).toMatchObject({ parameters: { period: "2021-22" } });
  await workspace.rebuild();
  expect(await workspace.rows("select distinct period from core.ascof_open_data")).toEqual([{ period: "2021-22" }]);
});

it("refuses a file whose period is given neither by the option nor by the file's name", async () => {
  const workspace = new TestWorkspace();
  const { isRefused, sentences } = await workspace.take("ascof.csv", ascofFile);
  expect(isRefused).toBe(true);
  expect(sentences).toEqual([
    "ascof.csv: expected a financial year such as 2010-11 from --period 2020-21, or in the file's name, found neither. " +
      "The file does not say its period. Run refresh again with --period 2020-21.",
  ]);
});

it("refuses a period that is none", async () => {
  const workspace = new TestWorkspace();
  const { sentences } = await workspace.take("ascof-2020-22.csv", ascofFile);
  expect(sentences).toEqual([expect.stringContaining('in the file\'s name, found "2020-22".')]);
});
