import { expect, it } from "vitest";
import { budgetRow, headings, workbook } from "../../inputs/workbooks.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

const rowsOf = `select period, sheet, line as row
  from core.personal_budgets join meta.row_line using (load_id)
  where source_row = first_row order by period`;

it("keeps where the rows of a workbook stand, sheet by sheet, blank rows and rows left out among them", async () => {
  const workspace = new TestWorkspace();
  const quarter = (period: string) => budgetRow({ period });
  const book = workbook({
    Spring: [["A title"], headings, quarter("2010-11 Q1"), [], budgetRow({ period: "never" })],
    Later: [headings, quarter("2010-11 Q2"), [], [], quarter("2010-11 Q3")],
  });
  const result = await workspace.take("q3.xlsx", book);
  expect(result).toMatchObject({ rowCount: 3, leftOutCount: 1 });
  const places = [
    { period: "2010-11 Q1", sheet: "Spring", row: 3 },
    { period: "2010-11 Q2", sheet: "Later", row: 2 },
    { period: "2010-11 Q3", sheet: "Later", row: 5 },
  ];
  expect(await workspace.rows(rowsOf)).toEqual(places);
  await workspace.rebuild();
  expect(await workspace.rows(rowsOf)).toEqual(places);
});

it("keeps none of a text whose lines are its rows, nor of a workbook that is refused", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget()));
  await workspace.take("q4.xlsx", workbook({ Q4: [headings, budgetRow({ period: "never" })] }));
  expect(await workspace.rows("select load_id from meta.row_line")).toEqual([]);
});
