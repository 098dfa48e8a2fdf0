import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { zip } from "../files/opened.ts";
import { sheet, workbook } from "../inputs/workbooks.ts";
import { budget, budgetHeader, budgets } from "./budgets.ts";
import { columnsOfPeople, filesWith, people, withColumn, withNote } from "./personal-files.ts";
import { TestWorkspace } from "./workspace.ts";

/** Takes a file that is refused, and holds that nothing of `value` is anywhere but in the file itself. */
async function refused(name: string, content: string | Buffer, value: string) {
  const workspace = new TestWorkspace();
  const result = await workspace.take(name, content);
  expect(result.isRefused).toBe(true);
  expect(result.annotatedFile).toBeNull();
  expect(JSON.stringify(result)).not.toContain(value);
  const left = filesWith(workspace.at.folder, value).filter((path) => path !== join("incoming", name));
  expect(left).toEqual([]);
  expect(readdirSync(workspace.at.archive)).toEqual([]);
  expect(workspace.ledgerLines()).toEqual([""]);
  return result;
}

describe("a file is refused for personal data, and nothing of it is written down", () => {
  it.each(people)("%s in the note of a row: %s", async (kind, value) => {
    const { messages } = await refused("ni.csv", withNote(`Told us ${value}, so restated.`), value);
    expect(messages.map(({ code, column, line }) => [code, column, line])).toEqual([[`personal/${kind}`, "note", 2]]);
  });

  it.each(people)("%s in a cell that should hold a code: %s", async (kind, value) => {
    const { messages } = await refused("q3.csv", budgets(budget(), budget({ person_type: value })), value);
    expect(messages.map(({ code, column, line }) => [code, column, line])).toEqual([
      [`personal/${kind}`, "person_type", 3],
    ]);
  });

  it.each(columnsOfPeople)("%s in a column that is not read, %s: %s", async (kind, heading, cell) => {
    const { messages } = await refused("q3.csv", withColumn(heading, cell), cell.length > 3 ? cell : "no such text");
    expect(messages.map(({ code, column }) => [code, column])).toEqual([[`personal/${kind}`, heading]]);
  });

  it("above the headings, in a heading, and in cells beyond the headings", async () => {
    await refused("a.csv", `Mrs Winterbottom\n${budgets(budget())}`, "Winterbottom");
    const { messages } = await refused("b.csv", withColumn("943 476 5919", "1"), "943 476 5919");
    expect(messages.map(({ column, found }) => [column, found])).toEqual([
      [null, "what looks like an NHS number in column O"],
    ]);
    await refused("c.csv", `${budgets(budget())}${budget()},,Mrs Winterbottom\n`, "Winterbottom");
  });

  it("in a table that is no return, where a message would show it", async () => {
    await refused("people.csv", "Joan Winterbottom,943 476 5919,12\nx,y,13\n", "Winterbottom");
  });

  it("in the name of the file, whatever is in it", async () => {
    const { name, errorsFile } = await refused("Mrs Winterbottom.csv", budgets(budget()), "Winterbottom");
    expect([name, errorsFile?.endsWith("(name left out).csv.errors.csv")]).toEqual(["(name left out).csv", true]);
  });
});

/** A workbook whose first count has a comment. */
function withComment(form: "xlsx" | "ods", text: string): Buffer {
  const rows = sheet([budgetHeader.split(","), budget().split(",")]);
  rows.H2 = { t: "s", v: "1204", c: [{ a: "a", t: text }] };
  return workbook({ Q3: rows }, form);
}

describe("however a file is saved", () => {
  const text = withColumn("remark", "Mrs Winterbottom and café");
  it.each<[string, Buffer]>([
    ["utf16.csv", iconv.encode(text, "utf16le", { addBOM: true })],
    ["windows.csv", iconv.encode(text, "windows1252")],
    ["semicolons.csv", Buffer.from(text.replaceAll(",", ";"))],
    ["breaks.csv", Buffer.from(`"a ""title"""\r\n${text}\n\r`)],
    ["packed.csv.gz", gzipSync(text)],
    ["packed.zip", Buffer.from(zip({ "q3.csv": text }))],
    ["named.zip", Buffer.from(zip({ "Mrs Winterbottom.csv": budgets(budget()) }))],
  ])("%s is refused", async (name, content) => {
    await refused(name, content, "Winterbottom");
  });

  it.each(["xlsx", "ods"] as const)("%s is refused, for a sheet that is hidden or is not read too", async (form) => {
    const rows = [budgetHeader.split(","), budget().split(",")];
    const [first = [], second = []] = rows;
    const sheets = {
      one: [
        [...first, "who"],
        [...second, "Mrs Winterbottom"],
      ],
      two: [
        ["seen", "by"],
        ["1", "Mrs Winterbottom"],
      ],
    };
    await refused(`q3.${form}`, workbook({ Q3: sheets.one }, form), "Winterbottom");
    const { messages } = await refused(`q3.${form}`, workbook({ Q3: rows, Seen: sheets.two }, form), "Winterbottom");
    expect(messages.map(({ sheet, column, line }) => [sheet, column, line])).toEqual([["Seen", "by", 2]]);
    await refused(`q3.${form}`, workbook({ "Mrs Winterbottom": rows }, form), "Winterbottom");
  });

  it.each(["xlsx", "ods"] as const)("%s is refused for a comment at a cell", async (form) => {
    const { messages } = await refused(`q3.${form}`, withComment(form, "for Mrs Winterbottom"), "Winterbottom");
    expect(messages.map(({ code, found }) => [code, found])).toEqual([
      ["personal/name", "what looks like a person's name in a comment at a cell"],
    ]);
  });
});
