import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { checkBytes } from "../../src/check/check-bytes.ts";
import { checkFile } from "../../src/check/check-file.ts";
import { budgetRow, headings, type SheetRow, workbook } from "../inputs/workbooks.ts";
import { budgetHeader } from "../store/budgets.ts";

const checked = (bytes: Buffer, name = "q3.xlsx") => checkBytes(returns, name, bytes);
const codes = async (bytes: Buffer, name?: string) => (await checked(bytes, name)).messages.map(({ code }) => code);
const wrong = budgetRow({ period: "2010-11 Q2", denominator_count: "12x4" });

describe("a workbook that is checked without a warehouse", () => {
  it.each(["xlsx", "xlsm", "ods"] as const)("is read, each sheet of it, as .%s", async (form) => {
    const book = workbook({ Cover: [["About"]], One: [headings, budgetRow()], Two: [headings, wrong] }, form);
    const found = await checked(book, `q3.${form}`);
    expect(found).toMatchObject({ isRefused: false, rowCount: 1, leftOutCount: 1 });
    // The count is the eighth heading, and the row the second of its sheet.
    expect(found.messages[0]).toMatchObject({ code: "cell/count", sheet: "Two", line: 2, cell: "H2" });
    expect(found.messages.map(({ code }) => code)).toContain("workbook/sheets");
  });

  it("names rows of one thing by sheet and row", async () => {
    const found = await checked(workbook({ One: [headings, budgetRow()], Two: [headings, wrong, budgetRow()] }));
    expect(found.isRefused).toBe(true);
    expect(found.messages[0]?.found).toBe('the same on row 2 of sheet "One", row 3 of sheet "Two"');
  });

  it("is copied as CSV, row below row of its sheets, with what is wrong first", async () => {
    const book = workbook({ One: [["A title"], headings, budgetRow()], Two: [headings, wrong] });
    const { annotated } = await checkFile(returns, "q3.xlsx", book);
    const [header = "", sound = "", faulty = ""] = annotated?.text.split("\n") ?? [];
    expect(annotated?.name).toBe("q3.xlsx.annotated.csv");
    expect(header).toBe(`\uFEFFwhat_is_wrong,${budgetHeader}`);
    expect(sound).toBe(`,${budgetRow().join(",")}`);
    expect(faulty).toMatch(/^"q3\.xlsx sheet ""Two"" cell H2, denominator_count: expected a whole number/);
  });

  it("may have 20,000 rows, and is refused with what to do where it has more", async () => {
    const rows = (count: number): SheetRow[] => Array.from({ length: count }, () => budgetRow());
    const most = await checked(workbook({ Return: [headings, ...rows(20_000)] }));
    expect(most.messages[0]?.code).toBe("key/repeated");
    const { messages } = await checked(workbook({ Return: [headings, ...rows(20_001)] }));
    expect(messages).toMatchObject([{ code: "browser/rows", found: "one of 20,001" }]);
    expect(messages[0]?.fix).toContain("Save the sheet as CSV (UTF-8)");
  });

  it("is refused where it is damaged or of another form", async () => {
    const whole = workbook({ Return: [headings, budgetRow()] });
    expect(await codes(whole.subarray(0, 2000))).toEqual(["workbook/unreadable"]);
    expect(await codes(workbook({ Return: [headings, budgetRow()] }, "xlsb"), "q3.xlsb")).toEqual(["browser/form"]);
    expect(await codes(workbook({ Return: [headings, budgetRow()] }, "biff8"), "q3.xls")).toEqual(["workbook/old"]);
    expect(await codes(Buffer.from("\u001f\u008bpacked", "latin1"), "q3.csv.gz")).toEqual(["browser/packed"]);
  });

  it("is refused as damaged where what is packed in it was changed", async () => {
    const parts = unzipSync(workbook({ Return: [headings, budgetRow()] }));
    const bytes = Buffer.from(zipSync(parts, { level: 9 }));
    expect((await checked(bytes)).rowCount).toBe(1);
    const name = "xl/worksheets/sheet1.xml";
    const start = bytes.indexOf(name) + name.length;
    expect(await codes(bytes.fill(0xff, start, start + 40))).toEqual(["workbook/unreadable"]);
  });
});
