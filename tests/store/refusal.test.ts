import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellObject, read as readBook } from "@e965/xlsx";
import { expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { withOpened } from "../../src/files/open.ts";
import { annotatedCopy } from "../../src/store/annotate.ts";
import { readLedger } from "../../src/store/workspace/ledger.ts";
import { budget, budgetHeader, budgets } from "./budgets.ts";
import { TestWorkspace } from "./workspace.ts";

const read = (workspace: TestWorkspace, name: string) => readFileSync(join(workspace.at.refused, name), "utf8");
const wrong = (cells = {}) =>
  budget({ breakdown: "sex", breakdown_value: "male", denominator_count: "1O00", ...cells });

it("copies a file with faults, with what is wrong beside each row and every other cell as it was", async () => {
  const workspace = new TestWorkspace();
  const { annotatedFile } = await workspace.take("q3.csv", budgets(budget(), wrong()));
  expect(annotatedFile).toBe(join(workspace.at.refused, "q3.csv.annotated.csv"));
  expect(read(workspace, "q3.csv.annotated.csv").split("\n")).toEqual([
    `\uFEFFwhat_is_wrong,${budgetHeader}`,
    `,${budget()}`,
    `"q3.csv line 3, denominator_count: expected a whole number, found ""1O00"" (letter O). People who could hold a personal budget, as denominator_kind says. Correct it and run refresh again.",${wrong()}`,
    "",
  ]);
});

it("takes the copy again once it is corrected: the column of reasons is not read", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget(), wrong()));
  const corrected = read(workspace, "q3.csv.annotated.csv").replace(/,1O00,/, ",1000,");
  const result = await workspace.take("corrected.csv", corrected);
  expect(result).toMatchObject({ isRefused: false, rowCount: 2, leftOutCount: 0 });
  expect(result.messages.map(({ code, found }) => [code, found])).toEqual([
    ["check/parts_make_total", "1,204"],
    ["header/extra", "what_is_wrong"],
  ]);
});

it("takes the lists away once the file is right, and writes none for a file that is", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget(), wrong()));
  const right = await workspace.take("q3.csv", budgets(budget(), wrong({ denominator_count: "1000" })));
  expect(right).toMatchObject({ errorsFile: null, annotatedFile: null });
  for (const list of ["errors", "annotated"]) {
    expect(existsSync(join(workspace.at.refused, `q3.csv.${list}.csv`))).toBe(false);
  }
});

it("copies the failing rows only where there are over 100,000", async () => {
  const workspace = new TestWorkspace();
  const { messages } = await workspace.take("q3.csv", budgets(budget(), wrong()));
  const target = join(workspace.at.folder, "annotated.csv");
  const copy = async (count: number) => {
    const rows = Array.from({ length: count }, () => budget());
    const path = workspace.receive("long.csv", budgets(budget(), wrong(), ...rows));
    await withOpened(returns, { path, name: "long.csv" }, workspace.at.scratch, async ({ table }) => {
      if (table !== null) await annotatedCopy(table, messages, target);
    });
    return readFileSync(target, "utf8").trimEnd().split("\n");
  };
  expect(await copy(99_998)).toHaveLength(1 + 100_000);
  const lines = await copy(99_999);
  expect(lines).toHaveLength(1 + 1);
  expect(lines[1]).toContain("1O00");
});

it("keeps the lists of two files of one name in different folders apart", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("2010-11-14/q3.csv", budgets(budget(), wrong()));
  workspace.receive("2011-02-14/q3.csv", budgets(budget(), wrong({ denominator_count: "many" })));
  const { results } = await workspace.refresh();
  expect(results.map(({ errorsFile }) => errorsFile)).toEqual([
    join(workspace.at.refused, "2010-11-14 - q3.csv.errors.csv"),
    join(workspace.at.refused, "2011-02-14 - q3.csv.errors.csv"),
  ]);
  expect(read(workspace, "2010-11-14 - q3.csv.errors.csv")).toContain("1O00");
  expect(read(workspace, "2011-02-14 - q3.csv.errors.csv")).toContain("many");
});

it("keeps the text of a failing cell as data in the list: none is a formula", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("q3.csv", budgets(budget(), wrong({ council_code: "=1+1" })));
  expect(workspace.refusedFile("q3.csv")).toContain(`,'=1+1,`);
});

it("copies a cell that a spreadsheet would run as text, and numbers as they were", async () => {
  const workspace = new TestWorkspace();
  const hostile = ["=HYPERLINK(1)", "@SUM(1)", "\uff1d1", " =1"];
  const rows = hostile.map((council_code) => wrong({ council_code, personal_budget_count: "-5" }));
  await workspace.take("=q3.csv", budgets(budget(), ...rows));
  const [sheet = {}] = Object.values(readBook(read(workspace, "=q3.csv.annotated.csv"), { type: "string" }).Sheets);
  const cells: CellObject[] = Object.entries(sheet).flatMap(([place, cell]) => (place.startsWith("!") ? [] : [cell]));
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  expect(hostile.map((_, index) => sheet[`B${index + 3}`]?.v)).toEqual(hostile.map((text) => `'${text}`));
  expect(sheet.J3?.v).toBe(-5);
  expect(String(sheet.A3?.v)).toMatch(/^'=q3\.csv line 3/);
});

it("refuses a file whole under strict where any row is left out, and says so first", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", budgets(budget(), wrong()), { isStrict: true });
  expect(result).toMatchObject({ isRefused: true, rowCount: 0 });
  expect(result.messages.map(({ code, severity }) => [code, severity])).toEqual([
    ["file/strict", "file"],
    ["cell/count", "row"],
  ]);
  expect(readLedger(workspace.at.ledger)).toEqual([]);
  expect(await workspace.rows("select count(*) as n from core.personal_budgets")).toEqual([{ n: 0 }]);
  const right = await workspace.take("q3.csv", budgets(budget()), { isStrict: true });
  expect(right).toMatchObject({ isRefused: false, rowCount: 1 });
});

it("keeps nothing of a refused file in the archive", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("bad.csv", "a,b");
  expect(await workspace.rows("select count(*) as n from meta.load where load_id > 0")).toEqual([{ n: 0 }]);
  expect(readLedger(workspace.at.ledger)).toEqual([]);
});
