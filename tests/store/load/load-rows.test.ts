import { expect, it } from "vitest";
import { budget, budgetHeader, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

const bySex = (value: string, cells = {}) => budget({ breakdown: "sex", breakdown_value: value, ...cells });

const rowsLoaded = "select source_row, breakdown_value as value from core.personal_budgets order by source_row";

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
