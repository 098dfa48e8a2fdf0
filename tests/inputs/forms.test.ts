import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { opened, zip } from "../files/opened.ts";
import { TestWorkspace } from "../store/workspace.ts";
import { budgetRow, headings, workbook } from "./workbooks.ts";

it("a packed file stays in the archive as it arrived, and the name within it says what the table does not", async () => {
  const workspace = new TestWorkspace();
  const header =
    "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description";
  const row = "212,Leeds,Council,E08000035,1A,Total,Outcome,19.0,1A,Quality of life";
  const content = Buffer.from(zip({ "ascof 2020-21.csv": `${header}\n${row}\n` }));
  const taken = await workspace.take("download.zip", content);
  expect([taken.rowCount, taken.parameters]).toEqual([1, { period: "2020-21" }]);
  const line = JSON.parse(workspace.ledgerLines()[0] ?? "");
  expect(line).toMatchObject({ file: "download.zip", bytes: content.length });
  expect(readFileSync(join(workspace.at.archive, line.sha256)).equals(content)).toBe(true);
  await workspace.rebuild();
  expect(await workspace.rows("select period, measure_value from core.ascof_open_data")).toEqual([
    { period: "2020-21", measure_value: 19 },
  ]);
});

it("a .gz file of 1,020 MB is refused as too large", async () => {
  const nothings = gzipSync(Buffer.alloc(60_000_000));
  const content = Buffer.concat(Array.from({ length: 17 }, () => nothings));
  const result = await opened("q3.csv.gz", content);
  expect(result).toMatchObject({ lines: null, codes: ["archive/too-large"], found: ["a larger one"] });
});

// Workbooks are read in a process of their own.
it("no other form of file is ever advised to lose a password that it does not have", async () => {
  const page = "<html><body><table><tr><th>council_code</th></tr></table></body></html>";
  const spreadsheetMl = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>';
  const fods =
    '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
  const whole = workbook({ Q3: [headings, budgetRow()] });
  const old = workbook({ Q3: [headings, budgetRow()] }, "biff8");
  const files = [page, spreadsheetMl, fods, "PK\x03\x04 no zip file", whole.subarray(0, 2000), old];
  for (const content of files) expect((await opened("q3.xlsx", content)).told).not.toContain("password");
});

it("what Excel writes beside .xlsx is read: .xlsb and .xlsm", async () => {
  for (const type of ["xlsb", "xlsm"] as const) {
    const result = await opened(`q3.${type}`, workbook({ Q3: [headings, budgetRow()] }, type));
    expect(result).toMatchObject({ lines: 2, codes: [] });
  }
});
