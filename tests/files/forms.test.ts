import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { sentence } from "../../src/contract/message.ts";
import { withOpened } from "../../src/files/open.ts";
import { budgetRow, headings, workbook } from "../inputs/workbooks.ts";
import { budget, budgets } from "../store/budgets.ts";
import { TestWorkspace } from "../store/workspace.ts";

/** What a file is opened as: the lines of its table, and what is told of it. */
async function opened(name: string, content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "file");
  writeFileSync(path, content);
  return withOpened(returns, { path, name }, join(folder, "scratch"), async ({ table, messages }) => ({
    lines: table === null ? null : readFileSync(table.path, "utf8").trimEnd().split("\n").length,
    codes: messages.map(({ code }) => code),
    found: messages.map(({ found }) => found),
    told: messages.map(sentence).join("\n"),
  }));
}

const table = budgets(budget());
const zip = (parts: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)])));
const bytesOf = (part: string | Uint8Array) => (typeof part === "string" ? strToU8(part) : part);
const inExcel = "Open it in Excel, save it as an .xlsx workbook and run refresh.";

describe("a zip or gz file with one table", () => {
  it.each([
    ["a CSV alone", "budgets.zip", zip({ "budgets.csv": table }), "a zip file with one in it: budgets.csv"],
    [
      "a CSV in a folder, with notes and what macOS adds",
      "budgets.zip",
      zip({
        "2010/budgets.csv": table,
        "2010/read me.txt": "Notes",
        "__MACOSX/2010/._budgets.csv": "x",
        "2010/a.pdf": "%PDF-",
      }),
      "a zip file with one in it: 2010/budgets.csv",
    ],
    ["a text alone", "budgets.zip", zip({ "budgets.txt": table }), "a zip file with one in it: budgets.txt"],
    [
      "a workbook",
      "budgets.zip",
      zip({ "budgets.xlsx": workbook({ Q3: [headings, budgetRow()] }) }),
      "a zip file with one in it: budgets.xlsx",
    ],
    ["a .gz file", "budgets.csv.gz", gzipSync(table), "a .gz file with one in it: budgets.csv"],
  ])("%s is read", async (_what, name, content, found) => {
    const result = await opened(name, content);
    expect(result).toMatchObject({ lines: 2, codes: ["archive/read"], found: [found] });
  });

  it("stays in the archive as it arrived, and the name within it says what the table does not", async () => {
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
});

describe("a packed file that is not read", () => {
  /** The same with the sign of a password in its two lists. */
  const locked = (bytes: Uint8Array) => {
    const copy = Buffer.from(bytes);
    const [head, entry] = [copy.indexOf("PK\x03\x04"), copy.indexOf("PK\x01\x02")];
    for (const at of [head + 6, entry + 8]) copy.writeUInt16LE(copy.readUInt16LE(at) | 1, at);
    return copy;
  };
  /** The same with a byte of the packed text changed. */
  const changed = (bytes: Uint8Array) => {
    const copy = Buffer.from(bytes);
    copy[60] = (copy[60] ?? 0) ^ 0xff;
    return copy;
  };
  const nothings = gzipSync(Buffer.alloc(60_000_000));
  const whole = zip({ "budgets.csv": table });

  it.each([
    [
      "of several tables",
      "all.zip",
      zip({ "a.csv": table, "b.csv": table, "c.xlsx": "x" }),
      "archive/several",
      "3 tables: a.csv, b.csv, c.xlsx",
    ],
    [
      "of documents",
      "all.zip",
      zip({ "a.pdf": "%PDF-", "b.docx": "x" }),
      "archive/no-table",
      "a zip file of no table: a.pdf, b.docx",
    ],
    ["of nothing", "all.zip", zip({}), "archive/no-table", "a zip file without a file in it"],
    ["with a password", "all.zip", locked(whole), "archive/locked", "a zip file that is locked with a password"],
    [
      "cut short",
      "all.zip",
      whole.subarray(0, whole.length - 40),
      "archive/damaged",
      "one that is cut short or damaged",
    ],
    ["with a byte changed", "all.zip", changed(whole), "archive/damaged", "one that is cut short or damaged"],
    [
      "cut short, .gz",
      "q3.csv.gz",
      gzipSync(table).subarray(0, 90),
      "archive/damaged",
      "one that is cut short or damaged",
    ],
    ["within another", "all.zip", zip({ "a.csv": gzipSync(table) }), "archive/twice", "a packed file within it: a.csv"],
    [
      "of 1,020 MB",
      "q3.csv.gz",
      Buffer.concat(Array.from({ length: 17 }, () => nothings)),
      "archive/too-large",
      "a larger one",
    ],
    [
      "of a picture",
      "all.zip",
      zip({ "a.csv": Buffer.from("\x89PNG", "latin1") }),
      "file/form",
      "a picture named .csv (a.csv, packed in it)",
    ],
  ])(
    "%s is refused as that",
    async (_what, name, content, code, found) => {
      const result = await opened(name, content);
      expect(result).toMatchObject({ lines: null, codes: [code], found: [found] });
    },
    60_000,
  );
});

describe("another form of file", () => {
  const compound = (stream: string, content: Uint8Array) => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, `/${stream}`, content);
    const written = CFB.write(file, { type: "buffer" });
    return typeof written === "string" ? Buffer.from(written, "latin1") : Buffer.from(written);
  };
  const lockedBook = Buffer.concat([
    Buffer.from("09081000000605009a20cd07c9000000060300002f003600", "hex"),
    Buffer.alloc(5000),
  ]);
  const spreadsheetMl = `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`;
  const fods =
    '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
  const page = "<html><body><table><tr><th>council_code</th></tr></table></body></html>";
  const ods = { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "x" };
  const lockedOds = zip({ ...ods, "META-INF/manifest.xml": "<manifest:encryption-data/>" });

  it.each([
    ["a web page", "q3.xls", page, "a web page named .xls", inExcel],
    ["a web page in UTF-16", "q3.xls", Buffer.from(`\uFEFF${page}`, "utf16le"), "a web page named .xls", inExcel],
    [
      "a page that asks to sign in",
      "q3.csv",
      "<!DOCTYPE html>\n<html><title>Sign in</title>",
      "a web page, and no table near its beginning named .csv",
      "download the file again in a browser",
    ],
    [
      "a workbook of Excel 2003",
      "q3.xls",
      spreadsheetMl,
      "a workbook in the XML form of Excel 2003 named .xls",
      inExcel,
    ],
    [
      "a flat OpenDocument file",
      "q3.fods",
      fods,
      "an OpenDocument file in one piece",
      "Open it in LibreOffice, save it as an .ods workbook",
    ],
    [
      "XML of something else",
      "q3.xml",
      "<?xml version='1.0'?><message:Data/>",
      "an XML document",
      "Take its table as CSV",
    ],
    ["JSON", "q3.json", '[{"council_code": "E08000035"}]', "JSON", "Have its table written as CSV"],
    [
      "a map",
      "councils.geojson",
      '{"type":"FeatureCollection","features":[]}',
      "a map (GeoJSON)",
      "as boundaries.geojson",
    ],
    ["a PDF document", "q3.csv", "%PDF-1.7\n%âã", "a PDF document named .csv", "Take the CSV or the workbook"],
    ["a Parquet file", "q3.parquet", "PAR1\0\0", "a Parquet file", "Have its table written as CSV"],
    ["an Access database", "q3.accdb", "\0\x01\0\0Standard ACE DB\0", "an Access database", "export its table as CSV"],
    [
      "an old Access database",
      "q3.mdb",
      "\0\x01\0\0Standard Jet DB\0",
      "an Access database",
      "export its table as CSV",
    ],
    [
      "a shortcut of Windows",
      "q3.csv.lnk",
      "L\0\0\0\x01\x14\x02\0\0",
      "a shortcut of Windows",
      "Put the file that it leads to into incoming",
    ],
    ["a 7-Zip archive", "q3.7z", Buffer.from("377abcaf271c0004", "hex"), "a 7-Zip archive", "Unpack it"],
    [
      "a Word document",
      "q3.docx",
      zip({ "[Content_Types].xml": "x", "word/document.xml": "x" }),
      "a Word document",
      "Copy its table into a workbook",
    ],
    ["a Numbers document", "q3.numbers", zip({ "Index/Document.iwa": "x" }), "a Numbers document", "Export To, CSV"],
    [
      "an OpenDocument text",
      "q3.odt",
      zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "x" }),
      "an OpenDocument file that is no workbook",
      "Copy its table",
    ],
    [
      "a workbook with a password",
      "q3.xlsx",
      compound("EncryptedPackage", Buffer.alloc(5000)),
      "a workbook locked with a password",
      "take the password away",
    ],
    [
      "an old workbook with a password",
      "q3.xls",
      compound("Workbook", lockedBook),
      "a workbook locked with a password",
      "take the password away",
    ],
    [
      "an .ods workbook with a password",
      "q3.ods",
      lockedOds,
      "a workbook locked with a password",
      "save it without one",
    ],
    [
      "an old workbook",
      "q3.xls",
      workbook({ Q3: [headings, budgetRow()] }, "biff8"),
      "a workbook in the form of Excel before 2007",
      inExcel,
    ],
    [
      "an old Word document",
      "q3.doc",
      compound("WordDocument", Buffer.alloc(5000)),
      "a Word document",
      "Copy its table",
    ],
  ])("%s is refused as that, with what to do", async (_what, name, content, found, fix) => {
    const result = await opened(name, content);
    expect(result).toMatchObject({ lines: null, found: [found] });
    expect(result.told).toContain(fix);
  });

  it("is never advised to lose a password that it does not have", async () => {
    const whole = workbook({ Q3: [headings, budgetRow()] });
    const old = workbook({ Q3: [headings, budgetRow()] }, "biff8");
    const files = [page, spreadsheetMl, fods, "PK\x03\x04 no zip file", whole.subarray(0, 2000), old];
    for (const content of files) expect((await opened("q3.xlsx", content)).told).not.toContain("password");
  });

  it("that Excel writes as well as .xlsx is read: .xlsb and .xlsm", async () => {
    for (const type of ["xlsb", "xlsm"] as const) {
      const result = await opened(`q3.${type}`, workbook({ Q3: [headings, budgetRow()] }, type));
      expect(result).toMatchObject({ lines: 2, codes: [] });
    }
  });
});
