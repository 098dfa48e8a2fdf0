import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { askForBook } from "../../src/files/workbook/ask.ts";
import { ods, odsRow, odsTable, type XlsxSheet, xlsx, xlsxRow } from "../files/made-workbooks.ts";
import { type Budget, budget, budgetHeader, budgets } from "../store/budgets.ts";
import { TestWorkspace } from "../store/workspace.ts";

const names = budgetHeader.split(",");

/** A row of a return of personal budgets; a cell may be given in the workbook's own words. */
function row(cells: Partial<Budget> = {}): (string | number)[] {
  const own: Readonly<Record<string, string>> = cells;
  const usual = budget().split(",");
  return names.map(
    (name, index) => own[name] ?? (/^\d+$/.test(usual[index] ?? "") ? Number(usual[index]) : (usual[index] ?? "")),
  );
}

function book(
  rows: readonly string[],
  more: Partial<XlsxSheet> = {},
  options: Parameters<typeof xlsx>[1] = {},
): Buffer {
  return xlsx([{ name: "PB", rows: [xlsxRow(names), ...rows].join(""), ...more }], options);
}

const counts = "select council_code, period, personal_budget_count as people from core.personal_budgets order by all";

it("makes a formula without a saved result a fault of its cell, in a column of text too", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take(
    "q3.xlsx",
    book([
      xlsxRow(row({ personal_budget_count: "<c><f>SUM(J2:K2)</f></c>" })),
      xlsxRow(row({ period: "2010-11 Q2", personal_budget_count: "<c><f>SUM(J3:K3)</f><v>300</v></c>" })),
    ]),
  );
  expect(taken.messages[0]).toMatchObject({
    severity: "row",
    cell: "I2",
    found: '"=SUM(J2:K2)" (a formula with no saved result)',
    fix: "Open the workbook in Excel and save it, so that it is calculated, and run refresh again.",
  });
  expect(await workspace.rows(counts)).toEqual([{ council_code: "E08000035", period: "2010-11 Q2", people: 300 }]);
  const header =
    "council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp,is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission";
  const gain = [
    "E08000035",
    "<c><f>CONCAT(A2,1)</f></c>",
    "Reablement",
    "adult_social_care",
    "2008-09",
    "",
    100000,
    "",
    "",
    "yes",
    "yes",
    "",
    "actual",
    "2010-07",
  ];
  const gains = xlsx([{ name: "S", rows: xlsxRow(header.split(",")) + xlsxRow(gain) }]);
  const refused = await workspace.take("gains.xlsx", gains);
  expect(refused.messages[1]).toMatchObject({ cell: "B2", found: '"=CONCAT(A2,1)" (a formula with no saved result)' });
});

it("refuses a number with a raised mark, and reads a heading with one", async () => {
  const workspace = new TestWorkspace();
  const mark = '<c t="inlineStr"><is><r><t>36</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>';
  const marked = names.map((name) =>
    name === "personal_budget_count"
      ? `<c t="inlineStr"><is><r><t>${name}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>`
      : name,
  );
  const rows = xlsxRow(marked) + xlsxRow(row()) + xlsxRow(row({ period: "2010-11 Q2", personal_budget_count: mark }));
  const taken = await workspace.take("q3.xlsx", xlsx([{ name: "PB", rows }]));
  expect(taken.messages[0]).toMatchObject({ cell: "I3", found: '"36¹" (a number with a footnote mark)' });
  expect(await workspace.rows(counts)).toEqual([{ council_code: "E08000035", period: "2010-11 Q3", people: 361 }]);
});

it.each(["#N/A", "#SPILL!"])("names the error %s", async (name) => {
  const rows = [xlsxRow(row({ personal_budget_count: `<c t="e"><f>X1</f><v>${name}</v></c>` }))];
  const { messages } = await new TestWorkspace().take("q3.xlsx", book(rows));
  expect(messages[1]).toMatchObject({ cell: "I2", found: `"${name}" (a formula that failed)` });
});

it("reads a name that is merged over rows in each of them, and says so", async () => {
  const workspace = new TestWorkspace();
  const rows = [
    xlsxRow(row()),
    xlsxRow(row({ council_code: "", period: "2010-11 Q2" })),
    xlsxRow(row({ period: "2010-11 Q1" })),
  ];
  const after = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>';
  const taken = await workspace.take("q3.xlsx", book(rows, { after }));
  expect(taken.sentences).toEqual([
    'q3.xlsx sheet "PB": expected a value in each row, found merged cells: A2:A3. What a merged cell says was read in each ' +
      "of its rows. Nothing needs doing if that is right.",
  ]);
  expect(taken.rowCount).toBe(3);
});

it("gives no row a number that is merged over several, down or across, and names the merge", async () => {
  const workspace = new TestWorkspace();
  const rows = [
    xlsxRow(row()),
    xlsxRow(row({ period: "2010-11 Q2", personal_budget_count: "" })),
    xlsxRow(row({ period: "2010-11 Q1", council_managed_count: "" })),
    xlsxRow(row({ period: "2009-10 Q4" })),
  ];
  const after = '<mergeCells count="2"><mergeCell ref="I2:I3"/><mergeCell ref="J4:K4"/></mergeCells>';
  const taken = await workspace.take("q3.xlsx", book(rows, { after }));
  const merged = "(a number in a cell that is merged over several)";
  expect(taken.messages.map(({ cell, found }) => [cell, found])).toEqual([
    ["I2", `"361 (merged I2:I3)" ${merged}`],
    ["I3", `"361 (merged I2:I3)" ${merged}`],
    ["J4", `"100 (merged J4:K4)" ${merged}`],
    ["K4", `"100 (merged J4:K4)" ${merged}`],
  ]);
  expect(await workspace.rows(counts)).toEqual([{ council_code: "E08000035", period: "2009-10 Q4", people: 361 }]);
});

it("loads hidden rows and columns, and says which they are", async () => {
  const periods = ["2010-11 Q3", "2010-11 Q2", "2010-11 Q1", "2009-10 Q4"];
  const rows = periods.map((period, index) => xlsxRow(row({ period }), index === 0 ? "" : ' hidden="1"'));
  const before = '<cols><col min="10" max="11" hidden="1"/><col min="30" max="30" hidden="1"/></cols>';
  const taken = await new TestWorkspace().take("q3.xlsx", book(rows, { before }));
  expect(taken.rowCount).toBe(4);
  expect(taken.messages.map(({ found }) => found)).toEqual(["hidden rows 3 to 5", "hidden columns J to K"]);
});

it("does not read a hidden sheet, and says so; a workbook whose only return is hidden is refused", async () => {
  const workspace = new TestWorkspace();
  const draft: XlsxSheet = {
    name: "draft",
    state: "hidden",
    rows: xlsxRow(names) + xlsxRow(row({ period: "2010-11 Q2" })),
  };
  const shown: XlsxSheet = { name: "final", rows: xlsxRow(names) + xlsxRow(row()) };
  const taken = await workspace.take("q3.xlsx", xlsx([shown, draft, { ...draft, name: "old", state: "veryHidden" }]));
  expect([taken.rowCount, taken.messages.map(({ found }) => found)]).toEqual([
    1,
    ["hidden sheets: draft, old (not offered by Unhide)"],
  ]);
  const refused = await workspace.take("hidden.xlsx", xlsx([{ name: "Cover", rows: xlsxRow(["Returns"]) }, draft]));
  expect(refused.sentences).toEqual([
    'hidden.xlsx sheet "draft": expected the headings of a return on a sheet that is shown, found them on a hidden sheet ' +
      "alone. A hidden sheet is not read: whoever looked at the workbook has not seen it. If it is meant, show it (Unhide), " +
      "save the workbook and run refresh.",
  ]);
});

const niHeader = ["council_code", "indicator_code", "period", "numerator", "denominator", "value", "vintage", "note"];
const ni = (value: string | number, code = "NI 130") => ["E08000035", code, "2010-11", "", "", value, "final", ""];

it("takes the scale of a percentage from its display and never its digits", async () => {
  const workspace = new TestWorkspace();
  const cell = (style: number, value: number) => `<c s="${style}"><v>${value}</v></c>`;
  const values = [cell(1, 31.2), cell(2, 31.2), cell(3, 0.312), cell(4, 67.14), cell(5, 0.25)];
  const rows = values.map((value, index) => xlsxRow(ni(value, `NI ${130 + index}`)));
  const formats = ['0.0"%"', "0.0\\%", "0.0%", "0.0", "[<1]0.0%;0"];
  await workspace.take("ni.xlsx", xlsx([{ name: "NI", rows: xlsxRow(niHeader) + rows.join("") }], { formats }));
  expect(await workspace.rows("select value from core.ni_returns order by indicator_code")).toEqual(
    [31.2, 31.2, 31.2, 67.14, 25].map((value) => ({ value })),
  );
});

it("reads an OpenDocument percentage by the type of its cell", async () => {
  const workspace = new TestWorkspace();
  const percentage =
    '<table:table-cell office:value-type="percentage" office:value="0.312"><text:p>31.2%</text:p></table:table-cell>';
  await workspace.take("ni.ods", ods(odsTable("NI", odsRow(niHeader) + odsRow(ni(percentage)))));
  expect(await workspace.rows("select value from core.ni_returns")).toEqual([{ value: 31.2 }]);
});

it("refuses a number that is shown divided, and says both", async () => {
  const rows = [xlsxRow(row({ personal_budget_count: '<c s="1"><v>361000</v></c>' }))];
  const { messages } = await new TestWorkspace().take("q3.xlsx", book(rows, {}, { formats: ["0,"] }));
  expect(messages[1]?.found).toBe('"361 (361000 shown in thousands)" (a number that its format shows divided)');
});

it("doubts a date in a column of free text", async () => {
  const workspace = new TestWorkspace();
  const rows = [niHeader, ["E08000035", "NI 130", "2010-11", "", "", 31.2, "final", '<c s="1"><v>40237</v></c>']];
  const taken = await workspace.take(
    "ni.xlsx",
    xlsx([{ name: "NI", rows: rows.map((each) => xlsxRow(each)).join("") }], { formats: ["d\\-mmm"] }),
  );
  expect(taken.messages.map(({ severity, cell, column, found }) => [severity, cell, column, found])).toEqual([
    ["note", "H2", "note", "a date, 2010-02-28"],
  ]);
});

it("doubts a date in a column of its own identifiers once", async () => {
  const workspace = new TestWorkspace();
  const header = "council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp";
  const more = "is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission";
  const gain = ["E08000035", '<c s="1"><v>40237</v></c>', "Reablement", "adult_social_care", "2008-09", "", 100000];
  const rows = [`${header},${more}`.split(","), [...gain, "", "", "yes", "yes", "", "actual", "2010-07"]];
  const taken = await workspace.take(
    "gains.xlsx",
    xlsx([{ name: "S", rows: rows.map((each) => xlsxRow(each)).join("") }], { formats: ["d\\-mmm"] }),
  );
  const doubts = taken.messages.filter(({ code }) => /date/.test(code));
  expect(doubts.map(({ code, found }) => [code, found])).toEqual([
    ["check/not_made_a_date", expect.stringContaining("2010-02-28")],
  ]);
});

/** A few kilobytes that say that five cells are filled in each row to the end of the sheet. */
const bomb = ods(odsTable("PB", odsRow(names) + odsRow(row(), ' table:number-rows-repeated="1048570"')));

it("refuses a workbook that repeats filled cells to the end of the sheet, and loads a sound file beside it", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("a bomb.ods", bomb);
  workspace.receive("q3.csv", budgets(budget()));
  const { results } = await workspace.refresh();
  expect(results.map(({ name, isRefused, messages }) => [name, isRefused, messages[0]?.code])).toEqual([
    ["a bomb.ods", true, "workbook/too-many-cells"],
    ["q3.csv", false, undefined],
  ]);
});

function written(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "book"), bytes);
  return join(folder, "book");
}

it("lets the process that reads a workbook use no more memory and no more time than it is allowed", async () => {
  const large = book(Array.from({ length: 40_000 }, (_, index) => xlsxRow(row({ personal_budget_count: `${index}` }))));
  const path = written(large);
  expect(await askForBook(path, { heapMegabytes: 20, seconds: 60 })).toBe("no memory");
  expect(await askForBook(path, { heapMegabytes: 1024, seconds: 0.05 })).toBe("no time");
});

it("throws the words of a process that ends otherwise", async () => {
  await expect(askForBook(`${written(bomb)}.none`)).rejects.toThrow(/ENOENT/);
});
