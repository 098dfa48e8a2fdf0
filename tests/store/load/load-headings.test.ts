import { expect, it } from "vitest";
import { budget, budgetHeader, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

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
